import { docxFormat } from './docx/format.ts'
import { epubFormat } from './epub/format.ts'
import { mailFormat } from './mail/format.ts'
import { mhtmlFormat } from './mhtml/format.ts'
import { odtFormat } from './odt/format.ts'
import { pdfFormat } from './pdf/format.ts'
import { rtfFormat } from './rtf/format.ts'
import { listFormat } from './read-later/format.ts'
import { newsMlFormat } from './newsml/format.ts'
import { feedFormat } from './feed/format.ts'
import { ninjsFormat } from './ninjs/format.ts'
import { nitfFormat } from './nitf/format.ts'
import type { FormatReader } from './source.ts'
import { gzipFormat, warcFormat } from './warc/format.ts'
import { waczFormat } from './wacz/format.ts'
import { webarchiveFormat } from './webarchive/format.ts'
import { zipFormat } from './zip/format.ts'

/**
 * Every kind of file beside plain text, Markdown and pages, which are what remains. The first that
 * recognises a file reads it: kinds told by their first bytes come before kinds told by their text.
 */
export const formats: readonly FormatReader[] = [
  pdfFormat,
  docxFormat,
  odtFormat,
  rtfFormat,
  epubFormat,
  waczFormat,
  webarchiveFormat,
  warcFormat,
  gzipFormat,
  mhtmlFormat,
  mailFormat,
  listFormat,
  zipFormat,
  nitfFormat,
  newsMlFormat,
  feedFormat,
  ninjsFormat,
]
