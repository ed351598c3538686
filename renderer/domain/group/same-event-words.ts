import { isProse, type Body } from '../article.ts'
import { calendarWords } from '../compare/calendar-words.ts'
import { commonness } from '../compare/rarity.ts'
import { stemOf } from '../compare/statement.ts'
import { isWord, tokensOf, type Token } from '../compare/words.ts'
import { countsOf, weightsOf } from './word-weights.ts'

/** An article as far as telling why it is in a story needs it. */
export interface EventTeller {
  readonly name: string
  readonly headline: string
  readonly body: Body
  /** ISO date or date and time; '' when it is not stated. */
  readonly published: string
}

const mostNames = 3
const mostWords = 2
/** Words of a name; a longer row of capitals is a headline. */
const longestName = 4

/**
 * Why an article is in a story with another, though none takes its words from the other: "It names Moon
 * Chung-in and Seoul and speaks of the summit, as The Post does; two days apart."
 */
export function sameEventWords(article: EventTeller, first: EventTeller): string {
  const [own, theirs] = [namesIn(article), namesIn(first)]
  const names = shared(own, theirs).slice(0, mostNames)
  const inNames = new Set(names.flatMap((name) => name.toLowerCase().split(' ').map(stemOf)))
  const words = shared(wordsIn(article), wordsIn(first))
    .filter((word) => !inNames.has(stemOf(word)))
    .slice(0, mostWords)
  const named = names.length > 0 ? [`names ${listed(names)}`] : []
  const spoken = words.length > 0 ? [`speaks of ${listed(words.map((word) => `“${word}”`))}`] : []
  const what = [...named, ...spoken].join(' and ') || 'is about the same as'
  const as = named.length + spoken.length > 0 ? `, as ${first.name} does` : ` ${first.name}`
  return `It ${what}${as}${apart(article.published, first.published)}.`
}

/** What can be shared: as it is printed, and how much it says. */
type Sayings = ReadonlyMap<string, { readonly shown: string; readonly weight: number }>

function shared(own: Sayings, theirs: Sayings): readonly string[] {
  const both = [...own].flatMap(([key, { weight }]) => {
    const other = theirs.get(key)
    return other ? [{ shown: other.shown, weight: weight * other.weight }] : []
  })
  return both
    .sort((a, b) => b.weight - a.weight || (a.shown < b.shown ? -1 : 1))
    .map(({ shown }) => shown)
}

/** Rows of words in capitals within sentences: people, places, houses. */
function namesIn(teller: EventTeller): Sayings {
  const counts = new Map<string, { shown: string; count: number; rare: number }>()
  for (const tokens of paragraphsOf(teller)) {
    for (const name of capitals(tokens)) {
      if (name.every(({ shape }) => calendarWords.has(shape))) continue
      const shown = name
        .map(({ shape }) => shape)
        .join(' ')
        .replace(/'s$/u, '')
      const rare = Math.max(...name.map(({ key }) => 1 - commonness(stemOf(key))))
      const key = shown.toLowerCase()
      counts.set(key, { shown, rare, count: (counts.get(key)?.count ?? 0) + 1 })
    }
  }
  return new Map(
    [...counts].flatMap(([key, { shown, count, rare }]) =>
      rare < 0.25 ? [] : [[key, { shown, weight: (1 + Math.log(count)) * rare }] as const],
    ),
  )
}

function capitals(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const rows: Token[][] = []
  let row: Token[] = []
  let opens = true // the first word of a sentence has a capital in any case
  for (const token of [...tokens, undefined]) {
    const isCapital = token !== undefined && /^\p{Lu}/u.test(token.shape) && isWord(token)
    if (isCapital && !opens) row.push(token)
    else {
      if (row.length > 0 && row.length <= longestName) rows.push(row)
      row = []
    }
    opens = token === undefined || /^[.!?:"]$/.test(token.shape)
  }
  return rows
}

/** Weighty words that are no names, in the form the text has first. */
function wordsIn(teller: EventTeller): Sayings {
  const paragraphs = paragraphsOf(teller)
  const isPlain = ({ shape, key }: Token) => !/^\p{Lu}/u.test(shape) && !/^\d/.test(key)
  const weigh = weightsOf('en')
  const forms = new Map<string, string>()
  for (const token of paragraphs.flat()) {
    const stem = stemOf(token.key)
    if (isPlain(token) && !forms.has(stem)) forms.set(stem, token.shape)
  }
  return new Map(
    [...countsOf(paragraphs, isPlain)].flatMap(([stem, count]) => {
      const [rare, shown] = [weigh.of(stem), forms.get(stem) ?? stem]
      const isWeighty = rare >= 0.4 && (shown.length > 3 || /[^\p{Script=Latin}]/u.test(shown))
      return isWeighty ? [[stem, { shown, weight: (1 + Math.log(count)) * rare }] as const] : []
    }),
  )
}

function paragraphsOf({ headline, body }: EventTeller): readonly (readonly Token[])[] {
  return [headline, ...body.blocks.filter(isProse).map(({ text }) => text)].map((text) =>
    tokensOf(text),
  )
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

function apart(a: string, b: string): string {
  const [one, other] = [Date.parse(a.slice(0, 10)), Date.parse(b.slice(0, 10))]
  if (Number.isNaN(one) || Number.isNaN(other)) return ''
  const days = Math.round(Math.abs(one - other) / 86_400_000)
  if (days === 0) return '; on the same day'
  return `; ${numbers[days] ?? days} ${days === 1 ? 'day' : 'days'} apart`
}
