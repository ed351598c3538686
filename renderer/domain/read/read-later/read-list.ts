import type { LeftOut, Problem } from '../../article.ts'
import { readPage } from '../html.ts'
import type { Part, ReadFormat, Reading, Source } from '../source.ts'
import { csvExport } from './csv-export.ts'
import { mostEntries, type Export } from './entry.ts'
import { entryPart } from './entry-draft.ts'
import { jsonExport } from './json-export.ts'
import { linkList } from './link-list.ts'
import { linkListBy, xmlListOf } from './list-marks.ts'
import { feedList, notesOf, type Note } from './notes-export.ts'
import { omnivoreExport } from './omnivore-zip.ts'

/** Larger lists are split by their owner. 64 MB. */
const mostText = 64 * 1024 * 1024

/** Reads the export of a read-later service: every entry an article, with its text where it is there. */
export const readList: ReadFormat = (source) => Promise.resolve(readOne(source))

function readOne(source: Source): Reading {
  if (source.head.startsWith('PK')) return listReading(omnivoreExport(source.bytes))
  if (source.bytes.length > mostText) return { kind: 'problem', problem: tooLarge }
  const { text } = source.decoded
  switch (xmlListOf(text.slice(0, 4096))) {
    case 'opml':
      return feedsReading(text)
    case 'en-export':
      return notesReading(text)
    case null:
      return listReading(exportOf(text))
  }
}

function exportOf(text: string): Export {
  if (linkListBy(text.slice(0, 4096)) !== '') return linkList(text)
  return /^\s{0,40}[[{]/.test(text) ? jsonExport(text) : csvExport(text)
}

function listReading({ entries, service, declared }: Export): Reading {
  const parts: Part[] = []
  const leftOut: LeftOut[] = []
  entries.slice(0, mostEntries).forEach((entry, at) => {
    const part = entryPart(entry, service)
    if (part) parts.push(part)
    else
      leftOut.push({
        name: `entry ${String(at + 1)}`,
        reason: 'It has no text and no web address.',
      })
  })
  if (entries.length > mostEntries)
    leftOut.push({ name: 'more entries', reason: 'Only the first 50,000 were read.' })
  if (parts.length === 0) return { kind: 'problem', problem: emptyList }
  return { kind: 'bundle', parts, declared, leftOut }
}

function notesReading(text: string): Reading {
  const parts: Part[] = []
  const leftOut: LeftOut[] = []
  for (const note of notesOf(text)) {
    if ('broken' in note) leftOut.push({ name: note.broken, reason: 'It is damaged or cut off.' })
    else parts.push(...notePart(note))
  }
  if (parts.length === 0 && leftOut.length === 0) return { kind: 'problem', problem: emptyList }
  return { kind: 'bundle', parts, declared: null, leftOut }
}

/** A note that is a whole clipped page is read as one; others hold the article alone. */
function notePart({ entry, pictureOf, isWholePage }: Note): readonly Part[] {
  const part = entryPart(entry, 'Evernote', pictureOf)
  if (!part || !isWholePage) return part ? [part] : []
  const { fields, remarks } = part.draft
  const page = readPage(entry.html, { address: entry.address.value, fields, pictureOf })
  const words = page.blocks.length > 0 ? page : part.draft
  return [
    {
      ...part,
      draft: { ...words, format: 'list', headline: part.draft.headline, fields, remarks },
    },
  ]
}

function feedsReading(text: string): Reading {
  const { feeds, links } = feedList(text)
  if (links.length > 0) return listReading({ service: 'OPML', entries: links, declared: null })
  const count = feeds === 1 ? 'one feed' : `${String(feeds)} feeds`
  return {
    kind: 'problem',
    problem: {
      reason: feeds > 0 ? `This is a list of ${count}; it holds no articles.` : emptyList.reason,
      advice: 'Save the feeds themselves, or their articles, and add those files.',
    },
  }
}

const emptyList: Problem = {
  reason: 'This list holds no entries.',
  advice: 'Export it again from the service that wrote it.',
}

const tooLarge: Problem = {
  reason: 'This list is larger than 64 MB.',
  advice: 'Export it in parts, a folder or a year at a time.',
}
