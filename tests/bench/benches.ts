import { compare } from './compare.ts'
import { coverage } from './coverage.ts'
import { documents } from './documents.ts'
import { filing } from './filing.ts'
import { footprint } from './footprint.ts'
import { grouping } from './grouping.ts'
import { lists } from './lists.ts'
import { memory } from './memory.ts'
import { opening } from './opening.ts'
import { pages } from './pages.ts'
import { palette } from './palette.ts'
import { scroll } from './scroll.ts'
import { search } from './search.ts'
import { start } from './start.ts'
import { unchanged } from './unchanged.ts'

/** A measurement: names and values, numbers with their unit in the name. */
export type Measurement = Readonly<Record<string, string | number>>

/** What the command line says of how to measure. */
export interface BenchOptions {
  /** Sizes of libraries, in articles; `null` for the bench's own. */
  readonly sizes: readonly number[] | null
}

/** A bench: it measures, and says what it found. */
export type Bench = (options: BenchOptions) => Promise<readonly Measurement[]>

/** The benches by name; each gives its measurements. A new bench adds its file here. */
export const benches: Readonly<Record<string, Bench>> = {
  compare,
  pages,
  documents,
  memory,
  start,
  opening,
  palette,
  filing,
  unchanged,
  lists,
  coverage,
  scroll,
  footprint,
  grouping,
  search,
}
