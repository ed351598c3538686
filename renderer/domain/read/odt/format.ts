import type { FormatReader, Source } from '../source.ts'

/** Documents of LibreOffice and its kin, zipped or flat; its tables and presentations are told so. */
export const odtFormat: FormatReader = {
  format: 'odt',
  recognises: isOpenDocument,
  load: async () => (await import('./read-odt.ts')).readOdt,
  original: async (source) => (await import('./read-odt.ts')).odtOriginal(source),
}

function isOpenDocument({ head, entries }: Source): boolean {
  if (/^PK[^]{28}mimetypeapplication\/vnd\.(?:oasis\.opendocument|sun\.xml)\./.test(head))
    return true
  if (entries.includes('content.xml') && entries.includes('META-INF/manifest.xml')) return true
  return /^\s{0,8}(?:<\?xml[^>]{0,200}>\s{0,8})?<office:document\s/.test(head)
}
