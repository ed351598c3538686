import type { FormatReader } from '../source.ts'

/** Rich text, as word processors have exchanged it since 1987. */
export const rtfFormat: FormatReader = {
  format: 'rtf',
  recognises: ({ head }) => /^(?:\xef\xbb\xbf)?\s{0,8}\{\\rtf/.test(head),
  load: async () => (await import('./read-rtf.ts')).readRtf,
  original: async (source) => (await import('./read-rtf.ts')).rtfOriginal(source),
}
