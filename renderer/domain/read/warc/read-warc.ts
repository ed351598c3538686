import type { LeftOut } from '../../article.ts'
import { charsetIn, decodeDeclared } from '../declared-encoding.ts'
import type { Draft, Field } from '../draft.ts'
import { wordsIn } from '../folding.ts'
import { joined, unpacked, type Unpacking } from '../gzip/unpacked.ts'
import { readPage } from '../html.ts'
import { noPatience, patience } from '../patience.ts'
import type { Original, Part, ReadFormat, ReadInside, Reading, Source } from '../source.ts'
import { flattened } from '../zip/read-zip.ts'
import { sortedArchive, type Capture, type WebArchive } from './web-archive.ts'

/** What a web archive may swell to: 1 GB, of which the pages are kept. */
export const mostUnpacked = 1024 * 1024 * 1024
/** Less than this beside a real article is a frame, a counter or a notice. Words. */
const fewWords = 50

/** Reads a WARC or ARC file, packed or not: every page captured is an article. */
export const readWarc: ReadFormat = async ({ bytes }, inside) => {
  const came: Unpacking = { isWhole: true }
  const archive = sortedArchive([piecesOf(bytes, came)])
  return readCaptures(archive, inside, { isWhole: came.isWhole && archive.isWhole })
}

/** The bytes of a WARC file piece by piece, unpacked where they are packed. */
export function piecesOf(bytes: Uint8Array, came: Unpacking): Iterable<Uint8Array> {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes, mostUnpacked, came) : [bytes]
}

/** What is known of an archive beside its records. */
export interface AboutArchive {
  /** Whether it ends where it should. */
  readonly isWhole: boolean
  readonly format?: 'warc' | 'wacz'
  /** The titles that its list of pages gives, by address: what is not listed is no page of its own. */
  readonly titles?: ReadonlyMap<string, string>
}

/** The articles among what was captured, with the pictures captured beside them. */
export async function readCaptures(
  archive: WebArchive,
  inside: ReadInside,
  about: AboutArchive,
): Promise<Reading> {
  const parts: Part[] = []
  const leftOut: LeftOut[] = [...archive.missed]
  const isOver = patience()
  for (const capture of archive.captures) {
    if (isOver()) leftOut.push({ name: capture.address, reason: noPatience })
    else if (capture.kind === 'document') {
      const reading = await inside({ path: capture.address, bytes: capture.body })
      const found = flattened(capture.address, capture.body, reading)
      parts.push(...found.parts)
      leftOut.push(...found.leftOut)
    } else parts.push(pagePart(capture, archive, about))
  }
  const long = parts.filter(({ draft }) => length(draft) >= fewWords)
  const kept = long.length > 0 ? long : parts
  const short = long.length > 0 ? parts.filter(({ draft }) => length(draft) < fewWords) : []
  leftOut.push(...short.map(({ name }) => ({ name, reason: tooShort })))
  if (!about.isWhole && parts.length > 0) leftOut.push(theRest)
  const declared = about.titles?.size ?? archive.captures.length + archive.missed.length
  if (parts.length === 0 && leftOut.length === 0) return { kind: 'problem', problem: noPages }
  return { kind: 'bundle', parts: kept, declared, leftOut }
}

const theRest = { name: 'the rest', reason: 'The archive breaks off before its end.' }
const tooShort = 'It holds only a few words, beside pages that hold articles.'

const noPages = {
  reason: 'There is no page in this web archive.',
  advice: 'Capture the article again, or save it as a web page.',
}

function pagePart(capture: Capture, archive: WebArchive, about: AboutArchive): Part {
  const { address, body, contentType } = capture
  const decoded = decodeDeclared(body, charsetIn(contentType))
  const canonical: Field = { means: 'canonical', name: 'WARC: WARC-Target-URI', value: address }
  const draft = readPage(decoded.text, {
    address,
    fields: [canonical],
    pictureOf: (one) => archive.pictures.get(one) ?? null,
  })
  const title = about.titles?.get(address) ?? ''
  const named: readonly Field[] =
    title === '' ? [] : [{ means: 'headline', name: 'pages.jsonl: title', value: title }]
  return {
    name: address,
    content: body,
    decoded,
    draft: {
      ...draft,
      format: about.format ?? 'warc',
      headline: draft.headline === '' ? title : draft.headline,
      fields: [...draft.fields, ...named],
      remarks: [...draft.remarks, ...remarksOf(capture)],
    },
  }
}

function remarksOf({ date, isWhole }: Capture): readonly string[] {
  return [
    ...(date === '' ? [] : [`The page was captured on ${date}.`]),
    ...(isWhole ? [] : ['The record breaks off before its end; something may be missing.']),
  ]
}

function length({ blocks }: Draft): number {
  return blocks.reduce((sum, { text }) => sum + wordsIn(text), 0)
}

/** More text than this nobody reads through. UTF-16 units. */
const longest = 4_000_000

/** The pages' addresses, dates of capture and sources, one after another. */
export function originalWarc({ bytes }: Source): Original {
  return originalOf(sortedArchive([piecesOf(bytes, { isWhole: true })]), '')
}

/** The original of what was captured, after what the archive says of itself. */
export function originalOf({ captures }: WebArchive, before: string): Original {
  const texts: string[] = before === '' ? [] : [before]
  let room = longest
  for (const { address, date, kind, body, contentType } of captures) {
    const source = kind === 'page' ? decodeDeclared(body, charsetIn(contentType)).text : ''
    texts.push(`WARC-Target-URI: ${address}\nWARC-Date: ${date}\n\n${source.slice(0, room)}`)
    room = Math.max(0, room - source.length)
  }
  return {
    text: texts.join('\n\n\n'),
    note: 'The address of each page, the time it was captured, and its source.',
  }
}

/** Reads what is packed with gzip: a web archive, or any file that is read unpacked too. */
export const readGzip: ReadFormat = async (source, inside) => {
  const came: Unpacking = { isWhole: true }
  const start = joined(first(unpacked(source.bytes, 1024 * 1024, came)))
  if (isWarc(start)) return readWarc(source, inside)
  const whole: Unpacking = { isWhole: true }
  const most = Math.min(mostInside, Math.max(1024 * 1024, source.bytes.length * mostSwelling))
  const bytes = joined(unpacked(source.bytes, most, whole))
  if (whole.isTooMuch === true || (bytes.length === 0 && !whole.isWhole))
    return { kind: 'problem', problem: notUnpacked }
  return inside({ path: source.path.replace(/\.gz$/i, ''), bytes })
}

/** What a packed file that is no web archive may swell to. 64 MB. */
const mostInside = 64 * 1024 * 1024
/** Nothing people write swells to more than this many times its size; only bombs do. */
const mostSwelling = 200

const notUnpacked = {
  reason: 'What is packed in this file is damaged, or more than a file of news holds.',
  advice: 'Unpack it and add what it holds.',
}

function* first(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const piece of pieces) {
    yield piece
    return
  }
}

function isWarc(start: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(start.subarray(0, 20))
  return head.startsWith('WARC/') || head.startsWith('filedesc:')
}

/** The words of what is packed: the pages of a web archive, the text of a file. */
export function originalGzip(source: Source): Original {
  const start = joined(first(unpacked(source.bytes, 1024 * 1024)))
  if (isWarc(start)) return originalWarc(source)
  const bytes = joined(unpacked(source.bytes, longest))
  return { text: decodeDeclared(bytes, undefined).text, note: 'What is packed in the file.' }
}
