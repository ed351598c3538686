import type { ArticleId, Block } from '../article.ts'
import { fingerprintOf } from './fingerprint.ts'

/** Lines of some articles that many others print too: notes of a house, lists of related reading. */
export interface Boilerplate {
  /** The word runs they are made of. */
  readonly runs: ReadonlySet<number>
  /** Whether a paragraph is made of such lines; one shorter than ten words may go unnoticed. */
  readonly holds: (block: Pick<Block, 'text'>) => boolean
}

/** What two articles print that many others print too; `undefined` where there is nothing. */
export type LinesOfTwo = (a: ArticleId, b: ArticleId) => Boilerplate | undefined

/** A paragraph is boilerplate when so much of it is; the rest is a name or a date set into it. */
const enough = 0.75

/** The paragraphs that are made of these word runs; `undefined` where there is no such run. */
export function boilerplateOf(runs: ReadonlySet<number>): Boilerplate | undefined {
  if (runs.size === 0) return undefined
  const holds = (block: Pick<Block, 'text'>) => {
    const own = runsOf(block)
    let held = 0
    for (const run of own) if (runs.has(run)) held += 1
    return held > 0 && held >= enough * own.length
  }
  return { runs, holds }
}

/** A paragraph is asked about beside every article that its own is held against. */
const known = new WeakMap<Pick<Block, 'text'>, Uint32Array>()

function runsOf(block: Pick<Block, 'text'>): Uint32Array {
  const runs = known.get(block) ?? fingerprintOf([block.text])
  known.set(block, runs)
  return runs
}
