import { articleOf, type Compared, type Exhibit } from './argument.ts'
import type { Reason, SentenceLink } from './comparison.ts'
import { distance } from './likeness.ts'
import { commonness } from './rarity.ts'
import { reasonOf } from './reasons.ts'
import { stemOf } from './statement.ts'
import type { Token } from './words.ts'

const leastLetters = 6

// Words after which a row of things is named, so that what follows two of them stands in the same kind of place.
const beforeMany = new Set(
  'both these those all two three four five many several most few some among between other'.split(
    ' ',
  ),
)

/**
 * Words both print that are perhaps meant otherwise: told once, one letter away from a commoner word
 * that the same article has in the same kind of place. Two who write apart do not slip alike.
 */
export function sharedSlips(compared: Compared): readonly Reason[] {
  const [meantA, meantB] = [namedRows(compared, 'a'), namedRows(compared, 'b')]
  return compared.measured.links.flatMap((link): readonly Reason[] => {
    if (link.kind === 'reworded') return []
    const inB = new Map(rowsIn(compared, 'b', link).map((one) => [one.token.key, one]))
    return rowsIn(compared, 'a', link).flatMap((one) => {
      const other = inB.get(one.token.key)
      const meant = meantBy(one.token.key, meantA)
      if (!other || !meant || meant !== meantBy(one.token.key, meantB)) return []
      const text = `both print “${one.token.key}” where “${meant}” may be meant: the same slip in both`
      return [reasonOf(text, [one.exhibit, other.exhibit])]
    })
  })
}

/** The commoner word that a word was perhaps meant to be, where the article tells the word just once. */
function meantBy(key: string, told: ReadonlyMap<string, number>): string | undefined {
  if (told.get(key) !== 1) return undefined
  return [...told.keys()].find(
    (other) =>
      other !== key &&
      other[0] === key[0] &&
      other.slice(-3) === key.slice(-3) &&
      distance(other, key) === 1 &&
      commonness(stemOf(other)) > commonness(stemOf(key)),
  )
}

/** Every plural that an article names after such a word, and how often. */
function namedRows({ tokens }: Compared, side: 'a' | 'b'): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  for (const sentence of tokens[side]) {
    for (const { key } of rowWords(sentence)) told.set(key, (told.get(key) ?? 0) + 1)
  }
  return told
}

function rowsIn(compared: Compared, side: 'a' | 'b', link: SentenceLink) {
  const { measured, tokens } = compared
  const sentences = side === 'a' ? measured.sentencesA : measured.sentencesB
  return link[side].flatMap((at) => {
    const block = sentences[at]?.block ?? 0
    const text = articleOf(compared, side).body.blocks[block]?.text ?? ''
    return rowWords(tokens[side][at] ?? []).map((token) => {
      const { start, end } = token
      const place = { in: 'block' as const, block, start, end }
      const exhibit: Exhibit = { side, words: text.slice(start, end), place }
      return { token, exhibit }
    })
  })
}

function rowWords(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    ({ key, shape }, at) =>
      key.length >= leastLetters &&
      key.endsWith('s') &&
      shape === key &&
      beforeMany.has(tokens[at - 1]?.key ?? ''),
  )
}
