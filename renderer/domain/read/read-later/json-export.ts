import { emptyEntry, unsaid, type Entry, type Export, type Said } from './entry.ts'

type Values = Readonly<Record<string, unknown>>

/** What a name in an export's data says its value is, the surest first. */
const names = {
  title: ['title', 'resolved_title', 'given_title', 'readable_title'],
  address: ['source_url', 'resolved_url', 'url', 'given_url', 'originalUrl', 'link'],
  author: ['author', 'published_by', 'authors'],
  published: ['publishedAt', 'published_at', 'published_date'],
  outlet: ['site_name', 'siteName', 'domain_name'],
  language: ['language'],
  html: ['html_content', 'html', 'content'],
  summary: ['description', 'summary', 'excerpt'],
  tags: ['labels', 'tags', 'book_tags'],
  folder: ['state', 'folder', 'location'],
  saved: ['savedAt', 'saved_at', 'time_added', 'created_at', 'created'],
  id: ['id', 'user_book_id', 'item_id', '_id'],
  file: ['slug'],
} as const

/** A list of articles as data: exports of Omnivore, wallabag, Pocket, Readwise. Throws on broken JSON. */
export function jsonExport(text: string): Export {
  const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const rows = rowsIn(data)
  const declared = isValues(data) && typeof data['count'] === 'number' ? data['count'] : null
  return { service: serviceOf(rows[0]), entries: rows.map(entryOf), declared }
}

/** The entries, wherever the service puts them: the whole, `results`, `list`, `articles`. */
function rowsIn(data: unknown): readonly Values[] {
  if (Array.isArray(data)) return data.filter(isValues)
  if (!isValues(data)) return []
  for (const name of ['results', 'list', 'articles', 'items', 'bookmarks', 'entries']) {
    const inner = own(data, name)
    if (Array.isArray(inner)) return inner.filter(isValues)
    if (isValues(inner)) return Object.values(inner).filter(isValues)
  }
  return own(data, 'url') === undefined ? [] : [data]
}

function serviceOf(row: Values | undefined): string {
  if (!row) return 'list'
  const has = (name: string) => Object.hasOwn(row, name)
  if (has('savedAt') && has('slug')) return 'Omnivore'
  if (has('is_fav') || has('domain_name') || has('is_starred')) return 'wallabag'
  if (has('resolved_url') || has('given_url')) return 'Pocket'
  if (has('user_book_id') || has('readwise_url')) return 'Readwise'
  return has('reading_progress') && has('source_url') ? 'Readwise Reader' : 'list'
}

function entryOf(row: Values): Entry {
  const saved = said(row, 'saved')
  const published = said(row, 'published')
  return {
    ...emptyEntry,
    id: said(row, 'id').value,
    title: said(row, 'title'),
    address: said(row, 'address'),
    author: said(row, 'author'),
    // Services put the moment of saving where they know no other.
    published: published.value === saved.value ? unsaid : published,
    outlet: said(row, 'outlet'),
    language: said(row, 'language'),
    file: said(row, 'file').value,
    html: said(row, 'html').value,
    summary: said(row, 'summary').value,
    highlights: marksIn(own(row, 'highlights') ?? own(row, 'annotations')),
    tags: wordsIn(own(row, 'tags') ?? own(row, 'labels') ?? own(row, 'book_tags')),
    folder: said(row, 'folder').value,
    saved: saved.value,
  }
}

function said(row: Values, meaning: keyof typeof names): Said {
  for (const key of names[meaning]) {
    const value = wordsIn(own(row, key)).join(', ').trim()
    if (value !== '') return { value, key }
  }
  return unsaid
}

/** A value's words: text, numbers, lists of them, and things by their name. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one: unknown) => wordsIn(one))
  if (!isValues(value)) return []
  const name = own(value, 'name') ?? own(value, 'tag') ?? own(value, 'label')
  if (typeof name === 'string') return [name]
  // Pocket keeps tags as `{ tag: { item_id, tag } }`.
  return Object.values(value)
    .slice(0, 200)
    .flatMap((one) => (isValues(one) ? wordsIn(own(one, 'tag') ?? own(one, 'name')) : []))
}

function marksIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) =>
    isValues(one) ? wordsIn(own(one, 'text') ?? own(one, 'quote')).slice(0, 1) : [],
  )
}

/** A property of the data itself: `__proto__` and `constructor` are names like any other. */
function own(row: Values, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : undefined
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
