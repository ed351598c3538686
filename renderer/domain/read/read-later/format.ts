import type { FormatReader, Source } from '../source.ts'
import { isLinkList, isOmnivoreZip, isSavedList, isXmlList, namesColumns } from './list-marks.ts'

/** Exports of read-later services and lists of links: Pocket, Instapaper, Omnivore, wallabag, Readwise, Evernote, bookmarks. */
export const listFormat: FormatReader = {
  format: 'list',
  recognises: isList,
  load: async () => (await import('./read-list.ts')).readList,
  original: async (source) => (await import('./list-original.ts')).listOriginal(source),
}

function isList(source: Source): boolean {
  const { head } = source
  if (head.startsWith('PK')) return isOmnivoreZip(source.entries)
  if (isLinkList(head) || isXmlList(head)) return true
  const bare = head.replace(/^\u00EF\u00BB\u00BF/, '')
  if (/^\s{0,40}[[{]/.test(bare)) return isSavedList(source.decoded.text)
  const [first = ''] = bare.split(/\r\n|[\n\r]/, 1)
  return first.length < 1000 && namesColumns(first)
}
