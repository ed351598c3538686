/** The row of table `packed`: each file in the same place of every column. */
export interface StampsRow {
  readonly key: 'stamps'
  /** In which form it is; another program may have another. */
  readonly form: number
  /** With a NUL between two: no path has one. */
  readonly paths: string
  readonly sizes: Float64Array
  readonly modified: Float64Array
  readonly changed: Float64Array
  /** The reading each was read by. */
  readonly readings: Uint16Array
}
