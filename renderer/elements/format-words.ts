import type { Format } from '../domain/article.ts'

/** What each kind of file is called. */
export const formatNames: Readonly<Record<Format, string>> = {
  txt: 'Plain text',
  md: 'Markdown',
  html: 'Web page',
  mhtml: 'Web page in one file (MHTML)',
  webarchive: 'Web archive of Safari',
  pdf: 'PDF',
  docx: 'Word document',
  rtf: 'Rich text',
  odt: 'OpenDocument text',
  epub: 'E-book (EPUB)',
  eml: 'E-mail',
  feed: 'News feed',
  newsml: 'NewsML',
  nitf: 'NITF',
  ninjs: 'ninjs',
  warc: 'Web archive (WARC)',
  wacz: 'Web archive (WACZ)',
  list: 'Export of a read-later service',
}
