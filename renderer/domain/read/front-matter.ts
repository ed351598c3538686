import { parse } from 'yaml'
import type { Field, FieldMeaning } from './draft.ts'
import { oneLine } from './folding.ts'

/** Markdown parted into what it states before the text and the text. */
export interface FrontMatter {
  readonly fields: readonly Field[]
  readonly rest: string
}

/** More than this before the text is no front matter. UTF-16 units. */
const longest = 64 * 1024

const meanings: Readonly<Record<string, FieldMeaning>> = {
  title: 'headline',
  headline: 'headline',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  by: 'byline',
  creator: 'byline',
  date: 'published',
  published: 'published',
  publishdate: 'published',
  pubdate: 'published',
  datepublished: 'published',
  publicationdate: 'published',
  updated: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  datemodified: 'updated',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  site: 'outlet',
  sitename: 'outlet',
  website: 'outlet',
  source: 'outlet',
  url: 'canonical',
  link: 'canonical',
  canonical: 'canonical',
  canonicalurl: 'canonical',
  sourceurl: 'canonical',
  agency: 'agency',
  wire: 'agency',
  section: 'section',
  category: 'section',
  lang: 'language',
  language: 'language',
  licence: 'licence',
  license: 'licence',
  rights: 'licence',
  credit: 'credit',
  photocredit: 'credit',
  dateline: 'dateline',
  location: 'dateline',
  place: 'dateline',
  takenfrom: 'takenFrom',
  originallypublished: 'takenFrom',
  originallypublishedby: 'takenFrom',
  reprintedfrom: 'takenFrom',
}

/**
 * Parts front matter from a text. Only plain values are taken, dates stay the words they are, and no
 * tag or code of the file is ever obeyed. Lines that YAML cannot read are read one by one.
 */
export function frontMatterOf(source: string): FrontMatter {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const fence = /^(---|\+\+\+)[^\S\n]*\n/.exec(text)
  if (!fence) return { fields: [], rest: text }
  const body = text.slice(fence[0].length, longest)
  const close = (fence[1] === '---' ? /^(?:---|\.\.\.)[^\S\n]*$/m : /^\+\+\+[^\S\n]*$/m).exec(body)
  if (!close) return { fields: [], rest: text }
  const rest = text.slice(fence[0].length + close.index + close[0].length)
  const lines = body.slice(0, close.index)
  return { fields: fieldsOf(fence[1] === '---' ? asYaml(lines) : byLine(lines)), rest }
}

function fieldsOf(values: Readonly<Record<string, unknown>>): readonly Field[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const means = meanings[key.toLowerCase().replace(/[\s_-]/g, '')]
    if (!means) return []
    return plainWords(value)
      .map((words) => ({
        means: means === 'outlet' && /^https?:/i.test(words) ? ('canonical' as const) : means,
        name: `front matter: ${key}`,
        value: words,
      }))
      .filter((field) => field.value !== '')
  })
}

/** A value's words: text and numbers as written, lists one by one, people by their name. */
function plainWords(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 30).flatMap(plainWords)
  if (typeof value === 'string' || typeof value === 'number')
    return [oneLine(withoutLinks(String(value)))]
  if (typeof value === 'object' && value !== null && 'name' in value) return plainWords(value.name)
  return []
}

/** Note programs write people and outlets as links: `[[Jane Doe]]`, `[The Post](https://…)`. */
function withoutLinks(words: string): string {
  return words
    .replace(
      /\[\[([^\]|]{1,200})(?:\|([^\]]{1,200}))?\]\]/g,
      (_, page: string, shown?: string) => shown ?? page,
    )
    .replace(/^\[([^\]]{1,200})\]\([^)]{1,800}\)$/, '$1')
}

function asYaml(lines: string): Readonly<Record<string, unknown>> {
  try {
    // The core schema knows no dates: a day stays the words it was written in.
    const value: unknown = parse(lines, {
      schema: 'failsafe',
      maxAliasCount: 20,
      prettyErrors: false,
      logLevel: 'silent',
    })
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { ...byLine(lines), ...Object.fromEntries(Object.entries(value).filter(isReadable)) }
    }
  } catch {
    return byLine(lines) // a colon in an unquoted title is enough to land here
  }
  return byLine(lines)
}

/** `title: Ferry: a crack` reads as a map in a map; only the line itself tells what was meant. */
function isReadable([, value]: [string, unknown]): boolean {
  return typeof value !== 'object' || Array.isArray(value) || (value !== null && 'name' in value)
}

/** `key: value` lines, each by itself, with `- item` lines below a key that has no value. */
function byLine(lines: string): Readonly<Record<string, unknown>> {
  const values: Record<string, string | string[]> = {}
  let open = ''
  for (const line of lines.split('\n')) {
    const pair = /^([\p{L}][\p{L}\p{N} _-]{0,60}?)\s*(?::\s|:$|=\s)\s*(.*)$/u.exec(line)
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1]
    if (pair?.[1] !== undefined) {
      open = pair[1]
      values[open] = inlineList(unquoted(pair[2] ?? ''))
    } else if (item !== undefined && open !== '') {
      values[open] = [...[values[open] ?? []].flat(), unquoted(item)].filter((one) => one !== '')
    }
  }
  return values
}

function inlineList(value: string): string | string[] {
  if (!/^\[(?!\[).*\]$/.test(value)) return value
  return value
    .slice(1, -1)
    .split(',')
    .map((one) => unquoted(one.trim()))
}

function unquoted(value: string): string {
  const trimmed = value.trim()
  return /^(["']).*\1$/.test(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1) : trimmed
}
