import { countWords, isProse, type Body } from '../article.ts'
import type { Comparable, Comparison, Edit, ParagraphPair } from './comparison.ts'

/** Two compared articles with what the comparison found. */
export interface ComparedTexts {
  readonly a: Comparable
  readonly b: Comparable
  readonly comparison: Comparison
}

/**
 * How a paragraph of one article stands in the other.
 *
 * `same` word for word, `edited` with words changed, `shortened` and `lengthened` when the other side
 * left out or added a sentence or a clause, `partly` when each side has a sentence of its own,
 * `reworded` the same statement in other words, `only` not at all, `boilerplate` set aside.
 */
export type Manner =
  'same' | 'edited' | 'shortened' | 'lengthened' | 'partly' | 'reworded' | 'only' | 'boilerplate'

/** What became of one paragraph. */
export interface PassageStanding {
  readonly block: number
  /** Its number among the article's paragraphs, from 1. */
  readonly number: number
  readonly manner: Manner
  readonly moved: boolean
  /** Blocks of the other side that answer it, in their order there. */
  readonly partners: readonly number[]
  /** The other blocks of its own side that the same paragraph of the other side answers. */
  readonly together: readonly number[]
  /** Changes of words that stand in it, looks aside. */
  readonly edits: readonly Edit[]
}

type Side = 'a' | 'b'

/** Every prose paragraph of one side with what became of it, in order. */
export function standings(pair: ComparedTexts, side: Side): readonly PassageStanding[] {
  const { comparison } = pair
  const boilerplate = side === 'a' ? comparison.boilerplateA : comparison.boilerplateB
  return [...paragraphNumbers(pair[side].body)].map(([block, number]) => {
    const pairs = comparison.pairs.filter((one) => one[side] === block)
    const edits = editsOf(comparison, pairs, side)
    return {
      block,
      number,
      manner: boilerplate.includes(block) ? 'boilerplate' : manner(comparison, pairs, side),
      moved: pairs.some((one) => one.moved),
      partners: inOrder(pairs.map((one) => one[across(side)])),
      together: together(comparison, pairs, side),
      edits: edits.filter((edit) => edit[side].block === block),
    }
  })
}

/** The number of each prose block among the paragraphs of its article, from 1, by block. */
export function paragraphNumbers({ blocks }: Body): ReadonlyMap<number, number> {
  const prose = blocks.flatMap((block, at) => (isProse(block) ? [at] : []))
  return new Map(prose.map((block, at) => [block, at + 1]))
}

function manner(comparison: Comparison, pairs: readonly ParagraphPair[], side: Side): Manner {
  if (pairs.length === 0) return 'only'
  if (pairs.every((pair) => pair.kind === 'reworded')) return 'reworded'
  const edits = editsOf(comparison, pairs, side)
  const cut = hasUnanswered(comparison, pairs, side)
  const grown = hasUnanswered(comparison, pairs, across(side))
  if (cut && grown) return 'partly'
  if (grown) return 'lengthened'
  if (cut || edits.some((edit) => isCut(edit, side))) {
    return edits.some((edit) => isCut(edit, across(side))) ? 'edited' : 'shortened'
  }
  if (edits.some((edit) => isCut(edit, across(side)))) return 'lengthened'
  return edits.length > 0 ? 'edited' : 'same'
}

/** So many words in a row make a passage shorter; fewer are a change of words like any other. */
const clause = 4

/** Whether words of this side, at least a clause, do not stand on the other. */
export function isCut({ class: kind, wordsA, wordsB }: Edit, side: Side): boolean {
  const [own, other] = side === 'a' ? [wordsA, wordsB] : [wordsB, wordsA]
  return kind !== 'house-style' && other === '' && countWords(own) >= clause
}

/** Whether these paragraphs hold, on one side, a sentence that nothing answers. */
function hasUnanswered(
  { links, sentencesA, sentencesB }: Comparison,
  pairs: readonly ParagraphPair[],
  side: Side,
): boolean {
  const blocks = new Set(pairs.map((pair) => pair[side]))
  const answered = new Set(links.flatMap((link) => link[side]))
  const sentences = side === 'a' ? sentencesA : sentencesB
  return sentences.some(({ block }, at) => blocks.has(block) && !answered.has(at))
}

function editsOf(
  { links }: Comparison,
  pairs: readonly ParagraphPair[],
  side: Side,
): readonly Edit[] {
  const blocks = new Set(pairs.map((pair) => pair[side]))
  return [...new Set(pairs.flatMap((pair) => pair.links))]
    .flatMap((at) => links[at]?.edits ?? [])
    .filter((edit) => edit.class !== 'typography' && blocks.has(edit[side].block))
}

function together(
  comparison: Comparison,
  pairs: readonly ParagraphPair[],
  side: Side,
): readonly number[] {
  const [only, ...others] = pairs
  if (!only || others.length > 0) return []
  return inOrder(
    comparison.pairs
      .filter((one) => one[across(side)] === only[across(side)] && one !== only)
      .map((one) => one[side]),
  )
}

function across(side: Side): Side {
  return side === 'a' ? 'b' : 'a'
}

function inOrder(blocks: readonly number[]): readonly number[] {
  return [...blocks].sort((x, y) => x - y)
}
