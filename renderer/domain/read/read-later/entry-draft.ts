import type { Block } from '../../article.ts'
import { readDate } from '../dates.ts'
import type { Draft, Field, FieldMeaning } from '../draft.ts'
import { oneLine, wordsIn } from '../folding.ts'
import { paragraph } from '../new-block.ts'
import type { PageContext } from '../page-context.ts'
import type { Part } from '../source.ts'
import type { Entry, Said } from './entry.ts'
import { pageText, type AroundText, type PageText } from './page-text.ts'

/** Fewer words without any markup are the service's own excuse, not an article. */
const excuseWords = 30
/** Highlights taken of one entry. */
const mostHighlights = 2000

/** What services write where they found no title. */
const noTitle = /^(?:no title(?: found)?|untitled|\(no title\)|\[no title\])$/i

/** An entry of an export as a part of it; `null` when it has neither a text nor a web address. */
export function entryPart(
  entry: Entry,
  service: string,
  pictureOf?: PageContext['pictureOf'],
): Part | null {
  const address = webAddress(entry.address.value)
  const title = titleOf(entry)
  if (address === '' && entry.html.trim() === '' && entry.highlights.length === 0) return null
  const page = textOf(entry, pictureOf ? { address, pictureOf } : { address })
  const draft = drafted(entry, service, page)
  const content = `${title}\n${address}\n${entry.html}\n${entry.highlights.join('\n')}`
  return { draft, name: address === '' ? entry.id || title : address, content }
}

function drafted(entry: Entry, service: string, page: PageText): Draft {
  const fields = fieldsOf(entry, service)
  return {
    format: 'list',
    headline: titleOf(entry) || webAddress(entry.address.value),
    blocks: page.blocks,
    furniture: [],
    fields,
    pictures: page.pictures,
    remarks: [...page.remarks, ...kept(entry, service)],
  }
}

/** The article's text, or the stretches a reader marked in it, or nothing. */
function textOf({ html, highlights }: Entry, around: AroundText): PageText {
  const isText = /<\w/.test(html) || wordsIn(html) > excuseWords
  if (isText) {
    const page = pageText(html, around)
    if (page.blocks.length > 0) return page
  }
  if (highlights.length > 0)
    return {
      blocks: highlights.slice(0, mostHighlights).map(quotation),
      pictures: [],
      remarks: ['The export holds the passages that were marked in this article, not its text.'],
    }
  return {
    blocks: [],
    pictures: [],
    remarks: ['The export holds this article’s address only, not its text.'],
  }
}

function quotation(text: string): Block {
  const { spans, role } = paragraph(text)
  return { kind: 'quotation', text: oneLine(text), spans, role }
}

function fieldsOf(entry: Entry, service: string): readonly Field[] {
  const title = titleOf(entry)
  const isAddress = /^https?:\/\/\S+$/i.test(title)
  return [
    ...(isAddress ? [] : field('headline', entry.title, { service, value: title })),
    ...field('canonical', entry.address, { service, value: webAddress(entry.address.value) }),
    ...field('byline', entry.author, { service, value: oneLine(entry.author.value) }),
    ...field('outlet', entry.outlet, { service, value: outletIn(entry.outlet.value) }),
    ...field('published', entry.published, { service, value: dayOrTime(entry.published.value) }),
    ...field('language', entry.language, { service, value: entry.language.value }),
  ]
}

function titleOf({ title }: Entry): string {
  const words = oneLine(title.value)
  return noTitle.test(words) ? '' : words
}

/** A host without its `www.`, any other name as it stands. */
function outletIn(words: string): string {
  return oneLine(words).replace(/^www\.(?=[\w-]+\.\w)/i, '')
}

function field(
  means: FieldMeaning,
  said: Said,
  { service, value }: { readonly service: string; readonly value: string },
): readonly Field[] {
  if (value === '') return []
  const words = said.words ?? said.value
  const name = `${service}: ${said.key}`
  return [words === value ? { means, name, value } : { means, name, value, words }]
}

/** When and where it was kept: the reader's doing, and nothing the paper says. */
function kept({ saved, tags, folder, summary }: Entry, service: string): readonly string[] {
  const day = dayOrTime(saved).slice(0, 10)
  const where = service === 'list' || service === 'bookmarks' ? '' : ` in ${service}`
  const remarks: string[] = []
  if (day !== '') remarks.push(`Saved${where} on ${day}.`)
  if (folder !== '') remarks.push(`Kept in the list “${oneLine(folder).slice(0, 120)}”.`)
  if (tags.length > 0) remarks.push(`Tagged by its reader: ${tags.slice(0, 30).join(', ')}.`)
  if (summary !== '') remarks.push(`Described in the export: ${oneLine(summary).slice(0, 600)}`)
  return remarks
}

/** Seconds, milliseconds, ISO, or Evernote's `20240129T203941Z`, as ISO; '' when it is none. */
function dayOrTime(words: string): string {
  const text = words.trim()
  if (/^\d{9,10}$/.test(text)) return fromTime(Number(text) * 1000)
  if (/^\d{12,13}$/.test(text)) return fromTime(Number(text))
  const short = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text)
  if (short) return text.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')
  return readDate(text) ?? ''
}

function fromTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

function webAddress(words: string): string {
  const address = words.trim()
  return /^https?:\/\/\S{3,4000}$/i.test(address) ? address : ''
}
