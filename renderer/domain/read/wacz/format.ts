import type { FormatReader } from '../source.ts'
import { isArchive } from './is-archive.ts'

/** A collection of captured pages: a zip of WARC files, with a description and a list of its pages. */
export const waczFormat: FormatReader = {
  format: 'wacz',
  recognises: ({ entries, path }) =>
    entries.includes('datapackage.json') &&
    (entries.some((name) => isArchive(name)) || /\.wacz$/i.test(path)),
  load: async () => (await import('./read-wacz.ts')).readWacz,
  original: async (source) => (await import('./read-wacz.ts')).originalWacz(source),
}
