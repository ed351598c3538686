import type { FormatReader } from '../source.ts'
import { xmlRoot } from '../xml/xml-root.ts'

const roots = new Set(
  'NewsML NewsItem newsMessage newsItem packageItem conceptItem knowledgeItem planningItem catalogItem contentSet'.split(
    ' ',
  ),
)

/** NewsML 1 and NewsML-G2, by their roots. */
export const newsMlFormat: FormatReader = {
  format: 'newsml',
  recognises: (source) => roots.has(xmlRoot(source.decoded.text)?.name ?? ''),
  load: async () => (await import('./read-newsml.ts')).readNewsMl,
}
