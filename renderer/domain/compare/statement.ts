import { isGrammar, bareKey } from './likeness.ts'
import { commonness } from './rarity.ts'
import { isWord, type Token } from './words.ts'

/** A sentence as what it says: stems, names, numbers and quoted words, each with its weight. */
export interface Statement {
  readonly keys: readonly string[]
  readonly stems: readonly string[]
  /** How often each stem stands in it. */
  readonly counts: ReadonlyMap<string, number>
  /** Names, as stems: words in capitals that do not only open the sentence. */
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** The weight of all its words. */
  readonly weight: number
  readonly letters: ReadonlySet<string>
  readonly isQuoted: boolean
  readonly isDenied: boolean
}

/** How much a stem says, 0 (everybody prints it) to 1. */
export type StemWeights = (stem: string) => number

const denials = new Set(
  'not no never none nobody nothing nor without denied denies deny refused nicht kein keine ne pas jamais nunca sin'.split(
    ' ',
  ),
)

const spelled: ReadonlyMap<string, string> = new Map(
  (
    'zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 ' +
    'thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 ' +
    'thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90'
  )
    .split(' ')
    .flatMap((word, at, row): readonly (readonly [string, string])[] =>
      at % 2 === 0 ? [[word, row[at + 1] ?? '']] : [],
    ),
)

/** A sentence made ready to be asked what it says. */
export function statementOf(tokens: readonly Token[], weights: StemWeights = rarityOf): Statement {
  const words = tokens.filter(isWord)
  const keys = words.map(({ key }) => key)
  const stems = keys.map(stemOf)
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const names = new Set(
    words.flatMap(({ shape, key }, at) =>
      at > 0 && /^\p{Lu}/u.test(shape) && !isGrammar(key) ? [stemOf(key)] : [],
    ),
  )
  return {
    keys,
    stems,
    counts,
    names,
    numbers: new Set(stems.filter((stem) => /\d/.test(stem))),
    weight: stems.reduce((sum, stem) => sum + weights(stem), 0),
    letters: lettersOf(keys),
    isQuoted: tokens.some(({ shape }) => shape === '"' || shape === '``'),
    isDenied: keys.some((key) => denials.has(key) || key.endsWith("n't")),
  }
}

/** How much a stem says by the words that are common everywhere, where nothing better is known. */
export function rarityOf(stem: string): number {
  return 1 - commonness(stem)
}

const stems = new Map<string, string>()
/** News has some tens of thousands of words; names that come once are let go with the rest. */
const mostStems = 20_000

/** A word without the endings that its sentence gives it; a number in figures. */
export function stemOf(key: string): string {
  const known = stems.get(key)
  if (known !== undefined) return known
  const stem = stripped(key)
  if (stems.size >= mostStems) stems.clear()
  stems.set(key, stem)
  return stem
}

function stripped(key: string): string {
  const figure = spelled.get(key)
  if (figure !== undefined) return figure
  const bare = bareKey(key.replace(/['’]s?$/, ''))
  if (/\d/.test(bare) || bare.length < 4) return bare
  return bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ings?|edly|ed|ers?|es|ly|ments?|ions?|s|e)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
}

function lettersOf(keys: readonly string[]): ReadonlySet<string> {
  const text = ` ${keys.join(' ')} `
  const found = new Set<string>()
  for (let at = 0; at + 3 <= text.length; at++) found.add(text.slice(at, at + 3))
  return found
}
