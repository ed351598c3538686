import type { FormatReader } from '../source.ts'

/** An e-book: a zip archive that says so first, or that holds the list every e-book begins with. */
export const epubFormat: FormatReader = {
  format: 'epub',
  recognises: ({ head, entries }) =>
    /^PK\x03\x04[^]{26}mimetypeapplication\/epub\+zip/.test(head) ||
    entries.includes('META-INF/container.xml'),
  load: async () => (await import('./read-epub.ts')).readEpub,
  original: async (source) => (await import('./read-epub.ts')).originalEpub(source),
}
