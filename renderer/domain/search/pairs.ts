// Words that nearly every article holds are quickly found, and a phrase of them slowly: all places of
// both have to be compared. So where two such words follow each other, they are indexed as one.
import type { Condition, SoughtUnit } from './query.ts'
import { unitsOf } from './units.ts'

/** The words, folded, that are in so many articles of a library that phrases of them need help. */
export type FrequentWords = ReadonlySet<string>

/** Joins two words to one that nobody can type. */
const joint = '§'
/** Stands where the row of pairs breaks off, so that no phrase reads over it. */
const gap = '¶'
/** A word is frequent that is in so many of the articles looked at; of more words than `most` the first. */
const share = 0.03
const most = 2000

/** The frequent words of a library, the most frequent first; each article given by its texts. */
export function frequentWords(articles: readonly (readonly string[])[]): readonly string[] {
  const held = new Map<string, number>()
  for (const texts of articles) {
    const words = new Set(texts.flatMap(unitsOf).filter(isWord).map(textOf))
    for (const word of words) held.set(word, (held.get(word) ?? 0) + 1)
  }
  return [...held]
    .filter(([, count]) => count >= articles.length * share)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
}

/** Every two frequent words that follow each other in some texts, in order: as an index takes them. */
export function pairsOf(
  texts: readonly (readonly SoughtUnit[])[],
  frequent: FrequentWords,
): string {
  if (frequent.size === 0) return ''
  const pairs: string[] = []
  for (const units of texts) {
    let before = ''
    for (const unit of units) {
      const word = isWord(unit) && frequent.has(unit.text) ? unit.text : ''
      if (before !== '' && word !== '') pairs.push(before + joint + word)
      else if (pairs.length > 0 && pairs.at(-1) !== gap) pairs.push(gap)
      before = word
    }
    if (pairs.length > 0 && pairs.at(-1) !== gap) pairs.push(gap)
  }
  return pairs.join(' ')
}

/**
 * A condition as an expression of FTS5 over pairs; `null` unless it is a phrase of frequent words alone
 * whose last word is typed to its end.
 */
export function expressionOfPairs(condition: Condition, frequent: FrequentWords): string | null {
  if (condition.kind !== 'words') return null
  const { units, prefix } = condition.sought
  if (prefix || units.length < 2) return null
  if (!units.every((unit) => isWord(unit) && frequent.has(unit.text))) return null
  const pairs = units.slice(1).map(({ text }, at) => (units[at]?.text ?? '') + joint + text)
  return `"${pairs.join(' ')}"`
}

function isWord({ letter }: SoughtUnit): boolean {
  return !letter
}

function textOf({ text }: SoughtUnit): string {
  return text
}
