// From a comparison to what each column shows, in order. Pure: no element, no position on screen.
import { isProse } from '../domain/article.ts'
import type { Comparable, Comparison, ParagraphPair } from '../domain/compare/comparison.ts'
import { editMarks, type EditMark } from './compare-edits.ts'

/** A is the left article, always blue; B the right one, always amber. */
export type Side = 'a' | 'b'

/** What became of a passage. `aside` is no prose and was not compared. */
export type PassageClass = 'same' | 'edited' | 'reworded' | 'only' | 'aside'

/** One block of a column. */
export interface Passage {
  readonly kind: 'passage'
  /** Names it within its column: `p12`. */
  readonly key: string
  readonly side: Side
  readonly block: number
  /** Its number among the paragraphs of its article, from 1; 0 for asides. */
  readonly number: number
  readonly class: PassageClass
  readonly moved: boolean
  /** Blocks of the other side that answer it. */
  readonly partners: readonly number[]
  readonly edits: readonly EditMark[]
  /** The run it belongs to, when nothing answers it; '' otherwise. */
  readonly run: string
}

/** Paragraphs in a row that stand on one side only. */
export interface Run {
  /** `a3`: side and first block. */
  readonly id: string
  readonly side: Side
  readonly blocks: readonly number[]
  readonly paragraphs: number
  /** A long run may be folded to one line. */
  readonly long: boolean
}

/** A place in a column where a run of the other side is not. */
export interface Missing {
  readonly kind: 'missing'
  readonly key: string
  readonly run: Run
}

/** What a column shows. */
export type ColumnItem = Passage | Missing

/** Both columns. */
export interface ComparePlan {
  readonly a: readonly ColumnItem[]
  readonly b: readonly ColumnItem[]
  readonly runs: readonly Run[]
}

/** More than this many characters, or paragraphs, and a run is long. */
const longRun = { characters: 1000, paragraphs: 4 }

/** What the columns show of two compared articles. */
export function plan(a: Comparable, b: Comparable, comparison: Comparison): ComparePlan {
  const passagesA = passages('a', a, comparison)
  const passagesB = passages('b', b, comparison)
  const runsA = runs(passagesA, a)
  const runsB = runs(passagesB, b)
  return {
    a: withMissing(passagesA, passagesB, runsB),
    b: withMissing(passagesB, passagesA, runsA),
    runs: [...runsA, ...runsB],
  }
}

function passages(side: Side, article: Comparable, comparison: Comparison): readonly Passage[] {
  const marks = editMarks(side, article, comparison)
  const runOf = runsByBlock(side, article, comparison)
  let number = 0
  return article.body.blocks.map((block, at) => {
    const mine = comparison.pairs.filter((pair) => pair[side] === at)
    const counts = isProse(block)
    if (counts) number += 1
    return {
      kind: 'passage',
      key: `p${at}`,
      side,
      block: at,
      number: counts ? number : 0,
      class: counts ? passageClass(mine) : 'aside',
      moved: mine.some((pair) => pair.moved),
      partners: mine.map((pair) => (side === 'a' ? pair.b : pair.a)),
      edits: marks.get(at) ?? [],
      run: runOf.get(at) ?? '',
    }
  })
}

/** The run of each block that is in one. What is no prose belongs to a run that goes on after it. */
function runsByBlock(
  side: Side,
  { body }: Comparable,
  { pairs }: Comparison,
): ReadonlyMap<number, string> {
  const answered = new Set(pairs.map((pair) => pair[side]))
  const runOf = new Map<number, string>()
  let run: number[] = []
  body.blocks.forEach((block, at) => {
    if (!isProse(block)) return
    run = answered.has(at) ? [] : [...run, at]
    const [first] = run
    if (first === undefined) return
    const from = run.at(-2) ?? at
    for (let member = from; member <= at; member += 1) runOf.set(member, `${side}${first}`)
  })
  return runOf
}

function passageClass(pairs: readonly ParagraphPair[]): PassageClass {
  if (pairs.length === 0) return 'only'
  if (pairs.some((pair) => pair.kind === 'reworded')) return 'reworded'
  return pairs.some((pair) => pair.kind === 'edited') ? 'edited' : 'same'
}

function runs(column: readonly Passage[], article: Comparable): readonly Run[] {
  const found = new Map<string, Passage[]>()
  for (const passage of column) {
    if (passage.run) found.set(passage.run, [...(found.get(passage.run) ?? []), passage])
  }
  return [...found].map(([id, members]) => {
    const prose = members.filter((member) => member.class === 'only')
    const blocks = prose.map((member) => member.block)
    const characters = blocks.reduce(
      (sum, at) => sum + (article.body.blocks[at]?.text.length ?? 0),
      0,
    )
    const long =
      blocks.length > 1 && (characters > longRun.characters || blocks.length > longRun.paragraphs)
    return { id, side: prose[0]?.side ?? 'a', blocks, paragraphs: blocks.length, long }
  })
}

/** Puts a line for each run of the other side where the run would stand in this column. */
function withMissing(
  column: readonly Passage[],
  other: readonly Passage[],
  runsOfOther: readonly Run[],
): readonly ColumnItem[] {
  const before = new Map<number, Missing[]>()
  for (const run of runsOfOther) {
    const at = wouldStandBefore(run, column, other)
    const missing: Missing = { kind: 'missing', key: `m${run.id}`, run }
    before.set(at, [...(before.get(at) ?? []), missing])
  }
  const items: ColumnItem[] = column.flatMap((passage, at) => [...(before.get(at) ?? []), passage])
  return [...items, ...(before.get(column.length) ?? [])]
}

/**
 * Where a run would stand: the position it comes before. Where both sides have something of their
 * own between the same two passages, A's comes first in both columns, so that no bands cross.
 */
function wouldStandBefore(run: Run, column: readonly Passage[], other: readonly Passage[]): number {
  const first = run.blocks[0] ?? 0
  const last = run.blocks.at(-1) ?? 0
  const next = other.find((one) => one.block > last && isInPlace(one))
  const previous = [...other].reverse().find((one) => one.block < first && isInPlace(one))
  const before = next && column.findIndex((one) => next.partners.includes(one.block))
  const after =
    previous && column.findIndex((one) => one.block === Math.max(...previous.partners)) + 1
  if (run.side === 'a') return after ?? 0
  return before ?? after ?? column.length
}

function isInPlace(passage: Passage): boolean {
  return passage.partners.length > 0 && !passage.moved
}
