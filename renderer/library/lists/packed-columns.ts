// The columns as one row of the database: read in milliseconds where a walk over all rows takes a second.
import type { PackedList } from '../packed-ids.ts'

/** What is known of each article, by its number. */
export interface TypedColumns {
  /** When it was published, as `dateNumber` has it; below 0, in the order of filing, where that is not stated. */
  readonly date: Float64Array
  /** Milliseconds since 1970 (UTC). */
  readonly filed: Float64Array
  readonly words: Uint32Array
  /** Counts from the names of outlets. */
  readonly outlet: Uint32Array
  /** Counts from the stories; -1 for none. */
  readonly story: Int32Array
  /** `noted`, added up. */
  readonly bits: Uint8Array
  /** How it stands to its story's first article, as `telling.ts` numbers it. */
  readonly telling: Uint8Array
  /** The number of its row's last change. */
  readonly edition: Uint32Array
}

/** The columns of current articles, newest first. */
export interface PackedColumns extends TypedColumns {
  readonly ids: PackedList
  readonly stories: PackedList
  readonly outlets: readonly string[]
}

/** The row of table `packed`. */
export interface PackedRow {
  readonly key: 'articles'
  /** In which form it is; another program may have another. */
  readonly form: number
  /** Up to which change of article rows and of marks it is right. */
  readonly edition: number
  readonly marks: number
  readonly columns: PackedColumns
}

/** The form this program writes. */
export const packedForm = 2

/** Columns for so many articles, all zero, in no story. */
export function emptyColumns(length: number): TypedColumns {
  return {
    date: new Float64Array(length),
    filed: new Float64Array(length),
    words: new Uint32Array(length),
    outlet: new Uint32Array(length),
    story: new Int32Array(length).fill(-1),
    bits: new Uint8Array(length),
    telling: new Uint8Array(length),
    edition: new Uint32Array(length),
  }
}

/** The arrays alone, so that what came with them need not be kept. */
export function columnsOf(columns: TypedColumns): TypedColumns {
  const { date, filed, words, outlet, story, bits, telling, edition } = columns
  return { date, filed, words, outlet, story, bits, telling, edition }
}

/** The same columns with room for half as many articles more. */
export function longer(columns: TypedColumns): TypedColumns {
  const next = emptyColumns(Math.ceil(columns.date.length * 1.5) + 64)
  next.date.set(columns.date)
  next.filed.set(columns.filed)
  next.words.set(columns.words)
  next.outlet.set(columns.outlet)
  next.story.set(columns.story)
  next.bits.set(columns.bits)
  next.telling.set(columns.telling)
  next.edition.set(columns.edition)
  return next
}
