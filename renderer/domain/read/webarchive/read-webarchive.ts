import type { HeldPicture } from '../../article.ts'
import { decode, type Decoded } from '../decode.ts'
import { decodeDeclared } from '../declared-encoding.ts'
import type { Draft } from '../draft.ts'
import { wordsIn } from '../folding.ts'
import { heldPicture } from '../held-pictures.ts'
import { readPage } from '../html.ts'
import type { Original, ReadFormat, Source } from '../source.ts'
import { binaryPlist, type PlistValue } from './binary-plist.ts'
import { xmlPlist } from './xml-plist.ts'

/** Frames in frames: deeper ones are made to hurt. */
const deepest = 4
/** Less than this is no article but what stands around one, so the frames are looked at. Words. */
const fewWords = 60

/** Reads a page saved by Safari, with the pictures that lie in it, or the frame of it that holds the text. */
export const readWebarchive: ReadFormat = (source) => {
  const archive = archiveOf(source)
  if (!archive) return Promise.resolve({ kind: 'problem', problem: noPage })
  const [page, ...frames] = pagesOf(archive, 0).map((one) => read(one))
  if (!page) return Promise.resolve({ kind: 'problem', problem: noPage })
  const { draft, decoded } = length(page.draft) < fewWords ? fullest(page, frames) : page
  return Promise.resolve({ kind: 'article', draft: { ...draft, format: 'webarchive' }, decoded })
}

const noPage = {
  reason: 'There is no page in this web archive.',
  advice: 'Open the page again in Safari and save it as a web archive.',
}

/** The sources of the page and of its frames. */
export function originalWebarchive(source: Source): Original {
  const archive = archiveOf(source)
  const pages = archive ? pagesOf(archive, 0) : []
  return {
    text: pages.map((page) => `${page.address}\n\n${page.decoded.text}`).join('\n\n\n'),
    note: 'The page’s address and its source; those of its frames after it.',
  }
}

type Dictionary = ReadonlyMap<string, PlistValue>

interface SavedPage {
  readonly address: string
  readonly decoded: Decoded
  readonly pictureOf: (address: string) => HeldPicture | null
}

interface Read {
  readonly draft: Draft
  readonly decoded: Decoded
}

function archiveOf({ bytes, head }: Source): Dictionary | null {
  const list = head.startsWith('bplist') ? binaryPlist(bytes) : xmlPlist(decode(bytes).text)
  return list instanceof Map ? list : null
}

/** The main page, and after it those of its frames, which are archives of their own. */
function pagesOf(archive: Dictionary, depth: number): readonly SavedPage[] {
  const main = dictionary(archive.get('WebMainResource'))
  const bytes = main?.get('WebResourceData')
  const frames = depth < deepest ? rowOf(archive.get('WebSubframeArchives')) : []
  const own = main && bytes instanceof Uint8Array ? [savedPage(archive, main, bytes)] : []
  return [...own, ...frames.flatMap((frame) => pagesOf(frame, depth + 1))]
}

function savedPage(archive: Dictionary, main: Dictionary, bytes: Uint8Array): SavedPage {
  const pictures = new Map(
    rowOf(archive.get('WebSubresources')).map((one) => [
      word(one, 'WebResourceURL'),
      one.get('WebResourceData'),
    ]),
  )
  return {
    address: word(main, 'WebResourceURL'),
    decoded: decodeDeclared(bytes, word(main, 'WebResourceTextEncodingName') || undefined),
    pictureOf: (address) => {
      const data = pictures.get(address)
      return data instanceof Uint8Array ? heldPicture(data) : null
    },
  }
}

function read({ address, decoded, pictureOf }: SavedPage): Read {
  const isOfWeb = /^https?:/i.test(address)
  const field = { means: 'canonical', name: 'web archive: WebResourceURL', value: address } as const
  const context = isOfWeb ? { address, fields: [field], pictureOf } : { pictureOf }
  return { decoded, draft: readPage(decoded.text, context) }
}

function fullest(page: Read, frames: readonly Read[]): Read {
  return frames.reduce((best, one) => (length(one.draft) > length(best.draft) ? one : best), page)
}

function length({ blocks }: Draft): number {
  return blocks.reduce((sum, { text }) => sum + wordsIn(text), 0)
}

function dictionary(value: PlistValue | undefined): Dictionary | null {
  return value instanceof Map ? value : null
}

function rowOf(value: PlistValue | undefined): readonly Dictionary[] {
  return Array.isArray(value) ? value.filter((one): one is Dictionary => one instanceof Map) : []
}

function word(from: Dictionary, name: string): string {
  const value = from.get(name)
  return typeof value === 'string' ? value : ''
}
