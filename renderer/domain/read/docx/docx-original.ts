import type { Original, Source } from '../source.ts'
import { openZip } from '../zip/open-zip.ts'
import { partText } from './docx-parts.ts'
import { notADocument } from './not-a-document.ts'

const shown = /^(?:docProps\/(?:core|custom)|word\/(?:document\d*|footnotes|endnotes))\.xml$/

/** A document's own parts as they are written: properties, text, notes. */
export function docxOriginal(source: Source): Original {
  if (!source.head.startsWith('PK')) {
    return { text: '', note: notADocument(source)?.reason ?? 'This is no Word document.' }
  }
  const zip = openZip(source.bytes)
  const parts = zip.names
    .filter((name) => shown.test(name))
    .sort()
    .map((name) => `${name}\n\n${partText(zip, name)}`)
  return { text: parts.join('\n\n'), note: 'The parts of the document that hold its words (XML).' }
}
