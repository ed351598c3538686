import { unescaped } from '../extract/metadata/unescaped.ts'
import { oneLine } from '../folding.ts'
import { linkListBy } from './list-marks.ts'
import { emptyEntry, mostEntries, unsaid, type Entry, type Export } from './entry.ts'

/** Headings, the ends of lists, links, and descriptions. No part starts within another, so one pass does. */
const pieces =
  /<h([1-6])\b[^<>]{0,2000}>([^<]{0,2000})<\/h|(<\/dl\b)|<a\s([^<>]{0,100000})>([^<]{0,4000})|<dd>([^<]{0,4000})/gi

/** A list of links: Pocket's page, Instapaper's page, the bookmarks of a browser. */
export function linkList(text: string): Export {
  const service = linkListBy(text.slice(0, 4096))
  const entries: Entry[] = []
  const folders: string[] = []
  for (const [, rank, heading = '', end, link, title = '', about] of text.matchAll(pieces)) {
    if (rank !== undefined) openFolder(folders, Number(rank), words(heading))
    else if (end !== undefined) folders.pop()
    else if (link !== undefined)
      entries.push(entryOf(link, title, folders[folders.length - 1] ?? ''))
    else describe(entries, words(about ?? ''))
    if (entries.length > mostEntries) break
  }
  return { service, entries, declared: null }
}

/** In bookmarks a heading of the third rank opens a folder in the one before; others stand side by side. */
function openFolder(folders: string[], rank: number, name: string): void {
  if (rank < 3) folders.length = 0
  folders.push(name)
}

function entryOf(link: string, title: string, folder: string): Entry {
  const href = attribute(link, 'href')
  const address = unescaped(href)
  return {
    ...emptyEntry,
    title:
      words(title) === ''
        ? unsaid
        : { value: words(title), key: 'text of the link', words: oneLine(title) },
    address: address === '' ? unsaid : { value: address, key: 'href', words: href },
    tags: attribute(link, 'tags')
      .split(',')
      .map(words)
      .filter((tag) => tag !== ''),
    folder,
    saved: attribute(link, 'time_added') || attribute(link, 'add_date'),
  }
}

function describe(entries: Entry[], summary: string): void {
  const last = entries.pop()
  if (last) entries.push({ ...last, summary: last.summary === '' ? summary : last.summary })
}

/** An attribute's value as it stands. */
function attribute(link: string, name: string): string {
  const match = new RegExp(
    `(?:^|\\s)${name}\\s{0,4}=\\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`,
    'i',
  ).exec(link)
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim()
}

function words(source: string): string {
  return oneLine(unescaped(source))
}
