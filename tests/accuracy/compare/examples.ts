/** One thing to judge, as the trees are asked about it, and what people said. */
export interface Example {
  readonly traits: readonly number[]
  readonly label: 0 | 1
  /** Examples of one group are learnt from together or not at all. */
  readonly group: string
  /** The row of the set it belongs to. */
  readonly pair: string
  /** Which two things of the row it is about. */
  readonly link: readonly [number, number]
  /** How many examples it stands for; 1 where nothing is said. */
  readonly weight?: number
}
