// What the columns of two articles hold, before anything is folded.
import type { EditClass } from '../domain/compare/comparison.ts'
import type { Side } from './compare-pair.ts'

/** A marked stretch of one side's block, with what stands on the other side. */
export interface EditMark {
  readonly start: number
  readonly end: number
  /** `alone`: a sentence nothing answers, inside a paragraph that is answered. */
  readonly class: EditClass | 'alone'
  /** The other side's words; '' when there are none. */
  readonly other: string
}

/** Marks of one side, by block. */
export type MarksByBlock = ReadonlyMap<number, readonly EditMark[]>

/**
 * What became of a passage. `aside` is no prose and was not compared; `boilerplate` stands in many
 * articles of its outlet and was set aside.
 */
export type PassageClass = 'same' | 'edited' | 'reworded' | 'only' | 'boilerplate' | 'aside'

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
  /** Whether its answer stands further up or down than where it would be in place; '' unless moved. */
  readonly away: 'up' | 'down' | ''
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
