import { decode } from '../decode.ts'
import { openZip, type Zip } from '../zip/open-zip.ts'
import type { Entry, Export } from './entry.ts'
import { isOmnivoreList } from './list-marks.ts'
import { jsonExport } from './json-export.ts'

/** An Omnivore export: lists of articles, and their texts as pages beside them. */
export function omnivoreExport(bytes: Uint8Array): Export {
  const zip = openZip(bytes)
  const lists = zip.names.filter((name) => isOmnivoreList(name)).map((name) => exportIn(zip, name))
  const texts = textNames(zip.names)
  const entries = lists.flatMap((list) => list.entries).map((entry) => withText(entry, zip, texts))
  return { service: 'Omnivore', entries, declared: null }
}

function exportIn(zip: Zip, name: string): Export {
  const bytes = zip.bytes(name)
  if (!bytes) throw new Error(`${name} in the archive is damaged`)
  return jsonExport(decode(bytes).text)
}

/** The text of an entry lies beside the lists, under the name that its address has in the service. */
function withText(entry: Entry, zip: Zip, names: ReadonlyMap<string, string>): Entry {
  const name = entry.file === '' ? undefined : names.get(entry.file)
  const bytes = name === undefined ? null : zip.bytes(name)
  return bytes ? { ...entry, html: decode(bytes).text } : entry
}

function textNames(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of names) {
    const slug = /(?:^|\/)content\/([^/]{1,400})\.html?$/.exec(name)?.[1]
    if (slug !== undefined) found.set(slug, name)
  }
  return found
}
