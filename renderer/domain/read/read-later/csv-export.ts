import papa from 'papaparse'
import { columns, plainName, separatorOf, type Column } from './list-marks.ts'
import { emptyEntry, mostEntries, unsaid, type Entry, type Export, type Said } from './entry.ts'

/** A list of articles as a table: exports of Pocket, Instapaper, Readwise, Raindrop and their like. */
export function csvExport(text: string): Export {
  const [first = ''] = text.split(/\r\n|[\n\r]/, 1)
  const delimiter = separatorOf(first)
  const options = { delimiter, skipEmptyLines: 'greedy', preview: mostEntries + 2 } as const
  const [names = [], ...rows] = papa.parse(text, options).data
  const service = serviceOf(names)
  const entries = rows.map((row) => entryOf(row, names))
  return { service, entries: marksTogether(entries), declared: null }
}

function serviceOf(names: readonly string[]): string {
  const all = names.map(plainName).join(',')
  if (all.startsWith('title,url,timeadded')) return 'Pocket'
  if (all.startsWith('url,title,selection,folder')) return 'Instapaper'
  if (all.startsWith('highlight,booktitle')) return 'Readwise'
  if (all.includes('documenttags') || all.includes('readingprogress')) return 'Readwise Reader'
  return 'list'
}

function entryOf(row: readonly string[], names: readonly string[]): Entry {
  const said = (column: Column): Said => {
    const at = names.findIndex((name) => columns[column].some((one) => one === plainName(name)))
    const value = row[at]?.trim() ?? ''
    return value === '' ? unsaid : { value, key: names[at] ?? '' }
  }
  const mark = said('highlight').value
  return {
    ...emptyEntry,
    id: said('id').value,
    title: said('title'),
    address: said('address'),
    author: said('author'),
    published: said('published'),
    outlet: said('outlet'),
    language: said('language'),
    summary: said('summary').value,
    highlights: mark === '' ? [] : [mark],
    tags: tagsIn(said('tags').value),
    folder: folderIn(said('folder').value),
    saved: said('saved').value,
  }
}

/** The name of a list; a number is where in a book a passage stands. */
function folderIn(words: string): string {
  return /^\d+$/.test(words) ? '' : words
}

/** Tags as exports write them: `a,b`, `a|b`, `['a', 'b']`, `["a","b"]`. */
function tagsIn(words: string): readonly string[] {
  return words
    .replace(/^\[|\]$/g, '')
    .split(/[,|;]/)
    .map((tag) => tag.trim().replace(/^['"]|['"]$/g, ''))
    .filter((tag) => tag !== '')
}

/** Rows that mark passages of one article are one entry of it. */
function marksTogether(entries: readonly Entry[]): readonly Entry[] {
  const marks = new Map<string, string[]>()
  const joined: Entry[] = []
  for (const entry of entries) {
    const [mark] = entry.highlights
    const key = JSON.stringify([entry.title.value, entry.author.value, entry.address.value])
    const known = mark === undefined ? undefined : marks.get(key)
    if (known && mark !== undefined) {
      known.push(mark)
      continue
    }
    const highlights = [...entry.highlights]
    if (mark !== undefined) marks.set(key, highlights)
    joined.push({ ...entry, highlights })
  }
  return joined
}
