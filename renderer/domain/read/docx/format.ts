import type { FormatReader, Source } from '../source.ts'

/** How the container of old Office files, of locked new ones and of Outlook's messages begins. */
const container = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/**
 * Word documents; also Office files that are none, or are locked or too old, because only their reader
 * can say so in words that help.
 */
export const docxFormat: FormatReader = {
  format: 'docx',
  recognises: isOffice,
  load: async () => (await import('./read-docx.ts')).readDocx,
  original: async (source) => (await import('./docx-original.ts')).docxOriginal(source),
}

function isOffice({ head, entries }: Source): boolean {
  if (head.startsWith(container)) return true
  if (entries.includes('word/document.xml')) return true
  return entries.includes('[Content_Types].xml') && entries.some((name) => parts.test(name))
}

const parts = /^(?:word|xl|ppt)\//
