import type { Example } from './examples.ts'
import { factExamples } from './facts.ts'
import { statementExamples } from './statements.ts'
import { wordLinkExamples } from './word-links.ts'

export { readTrees } from '../../../renderer/domain/read/extract/trees.ts'

/** How the trees of one set are learnt, and where they are kept. */
export interface Lesson {
  readonly examples: (folder: string) => Promise<readonly Example[]>
  /** The rows of a file of predictions. */
  readonly rows: (judged: readonly Judged[]) => readonly object[]
  readonly settings: Readonly<Record<string, number>>
  readonly file: string
  readonly name: string
  readonly about: string
}

/** An example, judged by trees that have not seen its group. */
export interface Judged extends Example {
  readonly score: number
}

/** The sets that something is learnt from. */
export const lessons: Readonly<Record<string, Lesson>> = {
  'wikirev-words': {
    examples: wordLinkExamples,
    rows: linksOf,
    settings: { trees: 280, depth: 7, rate: 0.05, share: 0.2, least: 2, calm: 2, seed: 3 },
    file: 'learnt-word-links.ts',
    name: 'learntWordLinks',
    about: 'The trees that tell which words of edited sentences answer each other',
  },
  'msrp-sentences': {
    examples: statementExamples,
    rows: (judged) =>
      judged.map(({ pair, score }) => ({ pair_id: pair, score: 1 / (1 + Math.exp(-score)) })),
    settings: { trees: 220, depth: 3, rate: 0.06, share: 0.35, least: 6, calm: 5, seed: 3 },
    file: 'learnt-statements.ts',
    name: 'learntStatements',
    about: 'The trees that tell whether two sentences say the same',
  },
  'ecbplus-samefact': {
    examples: factExamples,
    rows: bestOf,
    settings: { trees: 160, depth: 4, rate: 0.08, share: 0.3, least: 20, calm: 10, seed: 3 },
    file: 'learnt-facts.ts',
    name: 'learntFacts',
    about: 'The trees that tell which sentences of two articles report one fact',
  },
}

function linksOf(judged: readonly Judged[]): readonly object[] {
  const rows = new Map<string, (readonly [number, number])[]>()
  for (const { pair, link, score } of judged) {
    const links = rows.get(pair) ?? []
    if (score > 0) links.push(link)
    rows.set(pair, links)
  }
  return [...rows].map(([pair_id, links]) => ({ pair_id, links }))
}

/** Each sentence with all its scores: the scorer takes the best. */
function bestOf(judged: readonly Judged[]): readonly object[] {
  const rows = new Map<string, (readonly [number, number, number])[]>()
  for (const { pair, link, score } of judged) {
    const links = rows.get(pair) ?? []
    links.push([...link, score])
    rows.set(pair, links)
  }
  return [...rows].map(([pair_id, links]) => ({ pair_id, links }))
}
