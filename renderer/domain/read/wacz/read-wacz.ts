import type { Unpacking } from '../gzip/unpacked.ts'
import { decode } from '../decode.ts'
import type { Original, ReadFormat, Source } from '../source.ts'
import { originalOf, piecesOf, readCaptures } from '../warc/read-warc.ts'
import { sortedArchive, type WebArchive } from '../warc/web-archive.ts'
import { openZip, type Zip } from '../zip/open-zip.ts'
import { isArchive } from './is-archive.ts'

/** Reads a WACZ collection: the pages its own list names, or every page when it has no such list. */
export const readWacz: ReadFormat = ({ bytes }, inside) => {
  const zip = openZip(bytes)
  const came: Unpacking = { isWhole: true }
  const archive = archiveOf(zip, came)
  const titles = titlesIn(zip)
  if (archive.captures.length === 0 && archive.missed.length === 0)
    return Promise.resolve({ kind: 'problem', problem: noCaptures })
  const captures = archive.captures.filter(({ address }) => titles.has(address))
  const isListed = captures.length > 0
  return readCaptures({ ...archive, captures: isListed ? captures : archive.captures }, inside, {
    isWhole: came.isWhole && archive.isWhole,
    format: 'wacz',
    ...(isListed ? { titles } : {}),
  })
}

const noCaptures = {
  reason: 'This web archive describes itself, but no captured page lies in it.',
  advice: 'Capture the article again, or save it as a web page.',
}

/** What the collection says of itself, and the pages’ sources. */
export function originalWacz({ bytes }: Source): Original {
  const zip = openZip(bytes)
  const lists = zip.names.filter((name) => name === 'datapackage.json' || isPageList(name))
  const said = lists.map((name) => `${name}\n\n${textOf(zip, name)}`).join('\n\n')
  return originalOf(archiveOf(zip, { isWhole: true }), said)
}

function archiveOf(zip: Zip, came: Unpacking): WebArchive {
  return sortedArchive(filesOf(zip, came))
}

function* filesOf(zip: Zip, came: Unpacking): Generator<Iterable<Uint8Array>> {
  for (const name of zip.names) {
    const bytes = isArchive(name) ? zip.bytes(name) : null
    if (bytes) yield piecesOf(bytes, came)
  }
}

function isPageList(name: string): boolean {
  return /^pages\/[^/]{1,200}\.jsonl$/i.test(name)
}

/** The pages that the collection lists, by address, with their titles; lines that are no JSON are passed over. */
function titlesIn(zip: Zip): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const name of zip.names.filter(isPageList))
    for (const line of textOf(zip, name).split('\n')) {
      const page = jsonOf(line)
      const address = wordIn(page, 'url')
      if (address !== '') titles.set(address, wordIn(page, 'title'))
    }
  return titles
}

function textOf(zip: Zip, name: string): string {
  const bytes = zip.bytes(name)
  return bytes ? decode(bytes).text : ''
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null // a damaged line says nothing; the others do
  }
}

function wordIn(from: unknown, name: string): string {
  if (typeof from !== 'object' || from === null) return ''
  const value: unknown = Object.entries(from).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value.trim() : ''
}
