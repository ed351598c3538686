import { tokensOf, isWord } from '../compare/words.ts'
import { hash } from './hash.ts'

/** What tells the dailies of one house (weather, briefings, tickers) from reports of one event. */
export interface Daily {
  /** The outlet; 0 when it is not stated. */
  readonly house: number
  /** The headline without its dates and figures; 0 when nothing is left. */
  readonly pattern: number
  /** What the headline is headed by, "Morning briefing:"; 0 where there is nothing such. */
  readonly label: number
  /** The label names nobody and nothing that the text names. */
  readonly isPlain: boolean
}

const dated = new RegExp(
  '^(?:' +
    'mon|tues|wednes|thurs|fri|satur|sun|' +
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|' +
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
    'lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo' +
    ')(?:day|s)?$|^(?:' +
    'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|may|today|tomorrow|' +
    'january|february|march|april|june|july|august|september|october|november|december|' +
    'januar|februar|märz|mai|juni|juli|oktober|dezember|heute|' +
    'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|' +
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hoy' +
    ')$',
  'u',
)

/** Up to so many words head a headline; more are a part of its sentence. */
const longestLabel = 5

/** What a headline and its outlet say of an article that may be one of a row of dailies. */
export function dailyOf(parts: {
  readonly headline: string
  readonly outlet: string
  /** Words that the text prints as names, as keys. */
  readonly names: ReadonlySet<string>
}): Daily {
  const label = wordsOf(labelOf(parts.headline))
  return {
    house: parts.outlet ? hash(parts.outlet.trim().toLowerCase()) : 0,
    pattern: hashOf(wordsOf(parts.headline)),
    label: hashOf(label),
    isPlain: label.length > 0 && !label.some((word) => parts.names.has(word)),
  }
}

/**
 * How much of a likeness counts, 0 to 1, for two articles whose days differ: next to nothing for the
 * dailies of one house, all for articles of two houses.
 */
export function shareOfDailies(a: Daily, b: Daily): number {
  if (a.house === 0 || a.house !== b.house) return 1
  if (a.pattern !== 0 && a.pattern === b.pattern) return 0.1
  if (a.label === 0 || a.label !== b.label) return 1
  return a.isPlain ? 0.1 : 0.7
}

/** What stands before the colon, the bar or the dash of a headline. */
function labelOf(headline: string): string {
  const head = /^([^:|–—]+?)\s*(?::|\||\s[-–—]\s)/u.exec(headline)?.[1] ?? ''
  return wordsOf(head).length > longestLabel ? '' : head
}

function wordsOf(text: string): readonly string[] {
  return tokensOf(text)
    .filter(isWord)
    .map(({ key }) => key)
    .filter((key) => !/\d/.test(key) && !dated.test(key))
}

function hashOf(words: readonly string[]): number {
  return words.length === 0 ? 0 : hash(words.join(' ')) || 1
}
