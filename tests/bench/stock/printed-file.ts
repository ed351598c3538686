import type { FileStamp } from '../../../main/inbox-contract.ts'

/** The file of one made-up article, by the article's number: its stamp, and its content's hash. */
export interface PrintedFile {
  readonly stamp: FileStamp
  /** SHA-256, 64 hex digits. */
  readonly hash: string
  /** Articles with the same number tell of the same event; `null` for what stands alone. */
  readonly story: number | null
  readonly headline: string
  /** ISO date and time, UTC. */
  readonly published: string
}
