// The acts of the reader, as they come from the page and from disk.
import { checkedList, checkedRecord, checkedText } from './check-values.ts'
import { tagColours } from './contract.ts'
import type { OutletEntry, ReaderAct, SavedSearch, StoryTie, TagEntry } from './contract.ts'

/** The most values a row of attributions or a list of names may hold. */
const mostTexts = 100
/** The most articles one act may be about: every article of a large library. */
const mostArticles = 1_000_000

/** An act of the reader, without anything that does not belong to it. */
export function checkedAct(value: unknown): ReaderAct {
  const act = checkedRecord(value)
  const { kind } = act
  if (kind === 'read' || kind === 'starred') {
    return { kind, article: checkedText(act['article']), on: checkedSwitch(act['on']) }
  }
  return checkedArticleAct(act) ?? checkedTableAct(act)
}

/** Acts about single articles and their stories. */
function checkedArticleAct(act: Record<string, unknown>): ReaderAct | null {
  const { kind, article, values, name } = act
  switch (kind) {
    case 'corrected':
      return {
        kind,
        article: checkedText(article),
        field: checkedText(act['field']),
        values: orNull(values, checkedTexts),
      }
    case 'marked':
      return {
        kind,
        mark: checkedMark(act['mark']),
        articles: checkedList(act['articles'], mostArticles, checkedText),
        on: checkedSwitch(act['on']),
      }
    case 'ties':
      return { kind, ties: checkedList(act['ties'], mostArticles, checkedTie) }
    case 'story-named':
      return { kind, article: checkedText(article), name: orNull(name, checkedText) }
    default:
      return null
  }
}

/** Acts about what the reader keeps beside articles: outlets, tags, searches. */
function checkedTableAct(act: Record<string, unknown>): ReaderAct {
  const { kind, entry } = act
  switch (kind) {
    case 'outlet':
      return { kind, name: checkedText(act['name']), entry: orNull(entry, checkedOutlet) }
    case 'tag':
      return { kind, tag: checkedText(act['tag']), entry: orNull(entry, checkedTag) }
    case 'tagged':
      return {
        kind,
        tag: checkedText(act['tag']),
        articles: checkedList(act['articles'], mostArticles, checkedText),
        on: checkedSwitch(act['on']),
      }
    case 'saved-search':
      return { kind, search: checkedText(act['search']), entry: orNull(entry, checkedSearch) }
    default:
      throw new TypeError('an act was expected')
  }
}

/** `null` takes something back. */
function orNull<Entry>(value: unknown, checked: (value: unknown) => Entry): Entry | null {
  return value === null ? null : checked(value)
}

function checkedSwitch(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError('yes or no was expected')
  return value
}

function checkedMark(value: unknown): 'read' | 'starred' {
  if (value !== 'read' && value !== 'starred') throw new TypeError('a mark was expected')
  return value
}

function checkedTexts(value: unknown): readonly string[] {
  return checkedList(value, mostTexts, checkedText)
}

function checkedOutlet(value: unknown): OutletEntry {
  const { short, domains, kind, country } = checkedRecord(value)
  if (
    typeof kind !== 'string' ||
    typeof country !== 'string' ||
    kind.length + country.length > 99
  ) {
    throw new TypeError('an outlet was expected')
  }
  return { short: checkedTexts(short), domains: checkedTexts(domains), kind, country }
}

function checkedTie(value: unknown): StoryTie {
  const { a, b, wish } = checkedRecord(value)
  if (wish !== null && wish !== 'together' && wish !== 'apart') {
    throw new TypeError('a wish was expected')
  }
  return { a: checkedText(a), b: checkedText(b), wish }
}

function checkedTag(value: unknown): TagEntry {
  const { name, colour } = checkedRecord(value)
  const known = tagColours.find((one) => one === colour)
  if (known === undefined) throw new TypeError('a colour was expected')
  return { name: checkedText(name), colour: known }
}

function checkedSearch(value: unknown): SavedSearch {
  const { name, text } = checkedRecord(value)
  return { name: checkedText(name), text: checkedText(text) }
}
