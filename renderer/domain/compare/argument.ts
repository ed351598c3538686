import type { Comparable, Measured, Reason } from './comparison.ts'
import type { Token } from './words.ts'

/** An argument for one side being the source. */
export interface Argument {
  readonly source: 'a' | 'b'
  /** 3 for words that say so, 2 for dates, below 1 for a hint: the strongest decide, hints together. */
  readonly strength: number
  readonly reason: Reason
}

/** Two articles and what was found between them. */
export interface Compared {
  readonly a: Comparable
  readonly b: Comparable
  readonly measured: Measured
  /** The words of each sentence of either side, by its position. */
  readonly tokens: Readonly<Record<'a' | 'b', readonly (readonly Token[])[]>>
}

/** One place whose words an argument rests on. */
export type Exhibit = Reason['evidence'][number]

/** An argument that `copy` is the copy, so that the other side is the source. */
export function against(
  copy: 'a' | 'b',
  {
    strength,
    text,
    evidence = [],
  }: { strength: number; text: string; evidence?: readonly Exhibit[] },
): Argument {
  return { source: across(copy), strength, reason: { about: 'direction', text, evidence } }
}

/** The other side. */
export function across(side: 'a' | 'b'): 'a' | 'b' {
  return side === 'a' ? 'b' : 'a'
}

/** The article on a side. */
export function articleOf(compared: Compared, side: 'a' | 'b'): Comparable {
  return side === 'a' ? compared.a : compared.b
}
