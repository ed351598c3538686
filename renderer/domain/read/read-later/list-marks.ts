// By what exports are told from other files, without the parsers that read them.

const netscape = /^\s{0,40}<!doctype netscape-bookmark-file-1>/i
const pocket = /<title>\s{0,20}Pocket Export\s{0,20}<\/title>/i
const instapaper = /<title>\s{0,20}Instapaper(?:: Export)?\s{0,20}<\/title>/i
const xmlList =
  /^\s{0,40}(?:<\?xml[^>]{0,200}>\s{0,40})?(?:<!(?:--|DOCTYPE)[^>]{0,400}>\s{0,40}){0,3}<(opml|en-export)[\s>]/i
const omnivoreList = /^(?:[^/]{1,120}\/)?metadata_\d{1,9}_to_\d{1,9}\.json$/
/** Names that only the data of a read-later service has. */
const telling =
  /"(?:savedAt|saved_at|is_archived|is_fav|is_starred|time_added|resolved_url|reading_progress|readingProgress|reading_time|user_book_id|readwise_url)"\s{0,4}:/
/** How far into a text such a name is looked for: the first article's text may stand before it. */
const lookedAt = 600_000

/** Which service wrote a page of links: `Pocket`, `Instapaper`, `bookmarks` of a browser; '' for other pages. */
export function linkListBy(head: string): string {
  if (pocket.test(head)) return 'Pocket'
  if (instapaper.test(head)) return 'Instapaper'
  return netscape.test(head.replace(/^\u00EF\u00BB\u00BF|^\uFEFF/, '')) ? 'bookmarks' : ''
}

/** Whether a page is a list of links that a browser or a read-later service has written. */
export function isLinkList(head: string): boolean {
  return linkListBy(head) !== ''
}

/** What a file of XML lists, by its first element: feeds, notes, or nothing of the kind. */
export function xmlListOf(head: string): 'opml' | 'en-export' | null {
  const name = xmlList.exec(head.replace(/^\u00EF\u00BB\u00BF|^\uFEFF/, ''))?.[1]?.toLowerCase()
  return name === 'opml' || name === 'en-export' ? name : null
}

/** Whether a file is a list of feeds (OPML) or of notes (Evernote). */
export function isXmlList(head: string): boolean {
  return xmlListOf(head) !== null
}

/** Whether a name in a zip archive is that of a list in an Omnivore export. */
export function isOmnivoreList(name: string): boolean {
  return omnivoreList.test(name)
}

/** Whether a zip archive's names are those of an Omnivore export. */
export function isOmnivoreZip(names: readonly string[]): boolean {
  return names.some(isOmnivoreList)
}

/** Whether a text of JSON is the data of a read-later service. */
export function isSavedList(text: string): boolean {
  return /^\s{0,40}[[{]/.test(text.slice(0, 100)) && telling.test(text.slice(0, lookedAt))
}

/** What a column's name, without spaces and case, says its words are. */
export const columns = {
  title: ['title', 'booktitle', 'name'],
  address: ['url', 'sourceurl', 'link', 'address', 'articleurl'],
  author: ['author', 'bookauthor', 'authors'],
  published: ['publisheddate', 'publishedat', 'publicationdate', 'published'],
  outlet: ['sitename', 'site', 'publisher'],
  language: ['language'],
  highlight: ['highlight', 'selection'],
  summary: ['excerpt', 'description', 'summary'],
  tags: ['tags', 'documenttags', 'labels'],
  folder: ['folder', 'status', 'location', 'state'],
  saved: ['timeadded', 'saveddate', 'savedat', 'timestamp', 'created', 'createdat', 'dateadded'],
  id: ['id', 'amazonbookid'],
} as const

/** One of `columns`. */
export type Column = keyof typeof columns

/** Whether a first line names the columns of a list of articles. */
export function namesColumns(line: string): boolean {
  const names = line.split(separatorOf(line)).map(plainName)
  const has = (column: Column) => columns[column].some((name) => names.includes(name))
  if (names.includes('highlight') && names.includes('booktitle')) return true
  const known = ['address', 'title', 'tags', 'folder', 'saved', 'highlight'] as const
  return has('address') && has('title') && known.filter(has).length >= 3
}

/** What parts the columns of a table, by its first line. */
export function separatorOf(line: string): string {
  if (line.includes('\t')) return '\t'
  return line.includes(';') && !line.includes(',') ? ';' : ','
}

/** A column's name without spaces, marks and case. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
