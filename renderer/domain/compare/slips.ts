import {
  against,
  articleOf,
  across,
  type Argument,
  type Compared,
  type Exhibit,
} from './argument.ts'
import type { Stretch } from './quoted.ts'
import type { Token } from './words.ts'

const weighs = 0.5
const shown = 3

// A word and itself again with little between.
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

function slipsOf({ a, b, measured, tokens }: Compared, side: 'a' | 'b'): readonly Exhibit[] {
  const sentences = side === 'a' ? measured.sentencesA : measured.sentencesB
  const linked = measured.links.flatMap((link) => link[side])
  const { blocks } = (side === 'a' ? a : b).body
  return linked.flatMap((at) => {
    const sentence = sentences[at]
    const found = slipsIn(tokens[side][at] ?? [])
    if (!sentence || found.length === 0) return []
    const { block } = sentence
    const text = blocks[block]?.text ?? ''
    if (!twice.test(text.slice(sentence.start, sentence.end))) return []
    return found.map(({ start, end }): Exhibit => {
      return { side, words: text.slice(start, end), place: { in: 'block', block, start, end } }
    })
  })
}

/** Where a word stands twice in a row in a sentence, a full stop between or not. */
function slipsIn(tokens: readonly Token[]): readonly Stretch[] {
  const found: Stretch[] = []
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]?.shape === '.' ? tokens[at + 2] : tokens[at + 1]
    if (token.key !== next?.key || token.key.length < 2 || doubled.has(token.key)) return
    if (/^\p{L}+$/u.test(token.key)) found.push({ start: token.start, end: next.end })
  })
  return found
}
