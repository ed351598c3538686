import type { PackedStamps } from '../../main/inbox-contract.ts'

/** Stamps of filed files. */
export interface PackedFiled extends PackedStamps {
  /** The reading each was read by. */
  readonly readings: Uint16Array
}

/** The row of table `packed`. */
export interface StampsRow extends PackedFiled {
  readonly key: 'stamps'
  /** In which form it is; another program may have another. */
  readonly form: number
}
