import type { Comparison } from '../comparison.ts'

/** Two of several articles beside each other, named by their positions among them; `a` before `b`. */
export interface ComparedTwo {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
}
