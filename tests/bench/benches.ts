import { compare } from './compare.ts'
import { documents } from './documents.ts'
import { memory } from './memory.ts'
import { opening } from './opening.ts'
import { pages } from './pages.ts'
import { palette } from './palette.ts'
import { start } from './start.ts'

/** A measurement: names and values, numbers with their unit in the name. */
export type Measurement = Readonly<Record<string, string | number>>

/** The benches by name; each gives its measurements. A new bench adds its file here. */
export const benches: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  compare,
  pages,
  documents,
  memory,
  start,
  opening,
  palette,
}
