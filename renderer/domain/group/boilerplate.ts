import { fingerprintOf } from './fingerprint.ts'

/** Lines of some articles that many others print too: notes of a house, lists of related reading. */
export interface Boilerplate {
  /** Alike for the same lines, so that what was found with them can be kept by it. */
  readonly name: string
  /** The word runs they are made of. */
  readonly runs: ReadonlySet<number>
  /** Whether a paragraph is made of such lines; one shorter than ten words may go unnoticed. */
  readonly holds: (text: string) => boolean
}

/** A paragraph is boilerplate when so much of it is; the rest is a name or a date set into it. */
const enough = 0.75

/** The paragraphs that are made of these word runs; `undefined` where there is no such run. */
export function boilerplateOf(runs: ReadonlySet<number>): Boilerplate | undefined {
  if (runs.size === 0) return undefined
  const name = [...runs].sort((x, y) => x - y).join(' ')
  const holds = (text: string) => {
    const own = fingerprintOf([text])
    const known = own.filter((run) => runs.has(run)).length
    return known > 0 && known >= enough * own.length
  }
  return { name, runs, holds }
}
