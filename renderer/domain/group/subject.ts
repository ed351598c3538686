import { isProse, type Body } from '../article.ts'
import { isWord, tokensOf, type Token } from '../compare/words.ts'
import { dailyOf, type Daily } from './daily.ts'
import { hash } from './hash.ts'
import { countsOf, isName, weightsOf, type WordWeight } from './word-weights.ts'

/**
 * What an article is about, to be held against others: its weightiest words, names and words of the
 * headline, its day and its house. It rests on the article alone, so no library need be counted.
 */
export interface Subject {
  /** Hashes of terms, sorted and distinct; the two lowest bits tell a term's kind (`kinds`). */
  readonly terms: Uint32Array
  /** How much each term weighs, in units of `unit`. */
  readonly weights: Uint8Array
  /** The squares of all weights times `unit` add up to at most 1. */
  readonly unit: number
  /** The day it was published, in days since 1970; `null` when it is not stated. */
  readonly day: number | null
  /** What tells dailies of one house from reports of one event. */
  readonly daily: Daily
  /** Its words were weighed without a table of common words: two such texts seem more alike. */
  readonly isRough: boolean
}

/** What the subject of an article is made from. All of it as its file states it. */
export interface SubjectParts {
  readonly headline: string
  readonly body: Body
  /** ISO date or date and time; '' when it is not stated. */
  readonly published: string
  /** BCP 47; `und` when it is not known. */
  readonly language: string
  /** '' when it is not stated. */
  readonly outlet: string
}

// Found on labelled stories of both sets: shares of the three kinds of terms, and how many are kept. An
// article with few terms weighs less than `least` in all: two words in common make no story.
const kinds = {
  words: { mark: 0, share: 4 / 9, kept: 96, least: 2.5 },
  names: { mark: 1, share: 4 / 9, kept: 48, least: 1.5 },
  headline: { mark: 2, share: 1 / 9, kept: 24, least: 1 },
} as const

type Kind = (typeof kinds)[keyof typeof kinds]

/** What an article is about. */
export function subjectOf({ headline, body, published, language, outlet }: SubjectParts): Subject {
  const head = tokensOf(headline)
  const told = body.blocks.filter(isProse).map(({ text }) => tokensOf(text))
  const weigh = weightsOf(language)
  const all = [...told, head]
  const terms = new Map<number, number>()
  enter(terms, kinds.words, weighed(countsOf(all), weigh))
  enter(terms, kinds.names, weighed(countsOf(all, isName), weigh))
  enter(terms, kinds.headline, weighed(countsOf([head]), weigh))
  const day = dayOf(published)
  return {
    ...packed(terms),
    day,
    daily: dailyOf({ headline, outlet, names: namesWithin(told) }),
    isRough: weigh.isRough,
  }
}

/** Words in capitals that do not open a sentence, as keys. */
function namesWithin(paragraphs: readonly (readonly Token[])[]): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap((tokens) =>
      tokens.flatMap((token, at) => {
        const before = tokens[at - 1]
        return isName(token) && before !== undefined && isWord(before) ? [token.key] : []
      }),
    ),
  )
}

/** A subject that is like no other. */
export const noSubject: Subject = {
  terms: new Uint32Array(),
  weights: new Uint8Array(),
  unit: 0,
  day: null,
  daily: { house: 0, pattern: 0, label: 0, isPlain: false },
  isRough: false,
}

/** The terms two articles on one event are found by: the weightiest of its words, at most so many. */
export function keysOf({ terms, weights }: Subject, most: number): readonly number[] {
  const words: (readonly [number, number])[] = []
  terms.forEach((term, at) => {
    if ((term & 3) === kinds.words.mark) words.push([term, weights[at] ?? 0])
  })
  return words
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([term]) => term)
}

type Weighed = readonly (readonly [string, number])[]

function weighed(counts: ReadonlyMap<string, number>, { of }: WordWeight): Weighed {
  return [...counts].flatMap(([stem, count]): Weighed => {
    const rare = of(stem)
    return rare < 0.2 ? [] : [[stem, (1 + Math.log(count)) * rare]]
  })
}

function enter(terms: Map<number, number>, { mark, share, kept, least }: Kind, all: Weighed): void {
  const sum = all.reduce((squares, [, weight]) => squares + weight * weight, 0)
  const length = Math.max(least, Math.sqrt(sum))
  const best = [...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, kept)
  for (const [stem, weight] of best) {
    terms.set(((hash(stem) & ~3) | mark) >>> 0, (weight / length) * Math.sqrt(share))
  }
}

function packed(terms: ReadonlyMap<number, number>): Pick<Subject, 'terms' | 'weights' | 'unit'> {
  const sorted = [...terms].sort((a, b) => a[0] - b[0])
  const unit = Math.max(0, ...terms.values()) / 255
  return {
    terms: Uint32Array.from(sorted, ([term]) => term),
    weights: Uint8Array.from(sorted, ([, weight]) => Math.round(weight / unit)),
    unit,
  }
}

function dayOf(published: string): number | null {
  const time = Date.parse(published.slice(0, 10))
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000)
}
