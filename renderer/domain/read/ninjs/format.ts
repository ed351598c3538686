import type { FormatReader } from '../source.ts'

/** How much of a file is looked at. UTF-16 units; a body may stand before what tells it. */
const headLength = 400_000

/** IPTC ninjs of all versions, one item or several, by the names of its properties. */
export const ninjsFormat: FormatReader = {
  format: 'ninjs',
  recognises: (source) => isNinjs(source.decoded.text),
  load: async () => (await import('./read-ninjs.ts')).readNinjs,
}

function isNinjs(text: string): boolean {
  if (!/^\uFEFF?\s{0,200}[[{]/.test(text)) return false
  const head = text.slice(0, headLength)
  if (/"ninjs"|ninjs-schema/i.test(head)) return true
  if (!/"uri"\s{0,9}:\s{0,9}"/.test(head)) return false
  return /"(?:versioncreated|versionCreated|firstcreated|firstCreated|contentcreated|contentCreated|body_x?html|body_text|bodies|headlines|pubstatus|pubStatus|description_text|copyrightnotice|copyrightNotice|usageterms|usageTerms|representationtype|representationType)"\s{0,9}:/.test(
    head,
  )
}
