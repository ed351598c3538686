import type { FormatReader } from '../source.ts'
import { xmlRoot } from '../xml/xml-root.ts'

/** NITF, the agencies' and newspapers' own XML for one text, by its root. */
export const nitfFormat: FormatReader = {
  format: 'nitf',
  recognises: (source) => xmlRoot(source.decoded.text)?.name.toLowerCase() === 'nitf',
  load: async () => (await import('./read-nitf.ts')).readNitf,
}
