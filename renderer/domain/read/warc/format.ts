import type { FormatReader } from '../source.ts'

/** A web archive: WARC, or ARC before it. */
export const warcFormat: FormatReader = {
  format: 'warc',
  recognises: ({ head }) => /^(?:\s{0,9}WARC\/[01]\.|filedesc:\/\/)/.test(head),
  load: async () => (await import('./read-warc.ts')).readWarc,
  original: async (source) => (await import('./read-warc.ts')).originalWarc(source),
}

/** Anything packed with gzip; web archives mostly are. */
export const gzipFormat: FormatReader = {
  format: 'gzip',
  recognises: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  load: async () => (await import('./read-warc.ts')).readGzip,
  original: async (source) => (await import('./read-warc.ts')).originalGzip(source),
}
