import type { FormatReader } from '../source.ts'

/** A zip archive of anything: asked last of those that are zip archives inside. */
export const zipFormat: FormatReader = {
  format: 'zip',
  recognises: ({ head }) => /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head),
  load: async () => (await import('./read-zip.ts')).readZip,
  original: async (source) => (await import('./original-zip.ts')).originalZip(source),
}
