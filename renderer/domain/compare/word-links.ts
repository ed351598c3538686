import { readTrees } from '../read/extract/trees.ts'
import { learntWordLinks } from './learnt-word-links.ts'
import { wordChain, type Pairing } from './word-chain.ts'
import { candidateLinks } from './word-link-traits.ts'
import type { Token } from './words.ts'

/**
 * Which words of linked sentences answer which: the chain of equal and alike words, words that stand
 * for others between them, and words that were moved. A word may answer several.
 *
 * What stands between the words of the chain is judged by trees learnt from hand-made word links of
 * edited sentences.
 */
export function linkWords(a: readonly Token[], b: readonly Token[]): readonly Pairing[] {
  const chain = wordChain(a, b)
  const links = candidateLinks(a, b, chain)
    .filter(({ traits }) => trees.judge(traits) > 0)
    .map(({ pair }) => pair)
  return links.sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

const trees = readTrees(learntWordLinks)
