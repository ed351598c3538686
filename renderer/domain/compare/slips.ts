import {
  against,
  articleOf,
  across,
  type Argument,
  type Compared,
  type Exhibit,
} from './argument.ts'
import type { Sentence } from './comparison.ts'
import { isWord, tokensOf } from './words.ts'

const weighs = 0.5
const shown = 3

// A word and itself again, whatever stands between: most sentences have none, and need no closer look.
const twice = /(?<!\p{L})(\p{L}{2,})[^\p{L}\p{N}]{1,3}\1(?!\p{L})/iu

// Words that do stand twice in good prose.
const doubled = new Set('had that very no is so do bye ha knock really many'.split(' '))

/**
 * Words that stand twice in a row in a shared sentence of one side only: a slip of whoever copied or
 * reworked it, as editors of old texts have always read it.
 */
export function slips(compared: Compared): readonly Argument[] {
  const [inA, inB] = [slipsOf(compared, 'a'), slipsOf(compared, 'b')]
  if (inA.length === inB.length) return []
  const copy = inA.length > inB.length ? 'a' : 'b'
  const [name, other] = [articleOf(compared, copy).name, articleOf(compared, across(copy)).name]
  const text = `${name} has words twice in a row that ${other} has once: slips of copying or reworking`
  const evidence = copy === 'a' ? inA : inB
  const more = Math.abs(inA.length - inB.length)
  return [
    against(copy, {
      strength: Math.min(2, more) * weighs,
      text,
      evidence: evidence.slice(0, shown),
    }),
  ]
}

function slipsOf({ a, b, measured }: Compared, side: 'a' | 'b'): readonly Exhibit[] {
  const sentences = side === 'a' ? measured.sentencesA : measured.sentencesB
  const linked = measured.links.flatMap((link) => link[side])
  const { blocks } = (side === 'a' ? a : b).body
  return linked.flatMap((at) => {
    const sentence = sentences[at]
    return sentence ? slipsIn(blocks[sentence.block]?.text ?? '', sentence, side) : []
  })
}

function slipsIn(
  text: string,
  { block, start, end }: Sentence,
  side: 'a' | 'b',
): readonly Exhibit[] {
  if (!twice.test(text.slice(start, end))) return []
  const tokens = tokensOf(text, start, end)
  return tokens.flatMap((token, at): readonly Exhibit[] => {
    const rest = tokens.slice(at + 1, at + 3)
    const next = rest[0]?.shape === '.' ? rest[1] : rest[0]
    if (!next || !isWord(token) || token.key !== next.key || doubled.has(token.key)) return []
    if (!/^\p{L}+$/u.test(token.key) || token.key.length < 2) return []
    const place = { in: 'block' as const, block, start: token.start, end: next.end }
    return [{ side, words: text.slice(place.start, place.end), place }]
  })
}
