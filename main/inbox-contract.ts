// What inbox and library say to each other over their port, across the process boundary. This file
// imports nothing, so both sides can.

/** What is known of a file without opening it. */
export interface FileStamp {
  /** Relative to the library folder, parted by `/`. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970 (UTC), with fractions where the file system has them. */
  readonly modified: number
  /** Change of inode, as `modified`; catches edits that put the old time back. 0 where unknown. */
  readonly changed: number
}

/** A file's stamp and its content. */
export interface FileBytes {
  readonly stamp: FileStamp
  readonly bytes: Uint8Array
}

/** A file that could not be delivered, in words a reader understands. */
export interface FileTrouble {
  readonly path: string
  readonly reason: string
  readonly advice: string
}

/** Inbox to library, over the inbox port. */
export type FromInbox =
  | { readonly kind: 'listing'; readonly root: string; readonly files: readonly FileStamp[] }
  | {
      readonly kind: 'batch'
      readonly number: number
      readonly files: readonly FileBytes[]
      readonly troubles: readonly FileTrouble[]
      /** Files found to need reading, delivered or not, since the last idle moment. */
      readonly waiting: number
    }
  /** Files were seen that may still be written: a batch follows soon, unless they vanish. */
  | { readonly kind: 'coming' }
  | { readonly kind: 'gone'; readonly paths: readonly string[] }
  /** While deliveries are stopped: how many files are held back for now. */
  | { readonly kind: 'held'; readonly files: number }

/** Library to inbox, over the same port. */
export type ToInbox =
  | { readonly kind: 'want'; readonly paths: readonly string[] }
  | { readonly kind: 'filed'; readonly number: number }
  /** What was read travels still; everything else waits, forgotten by nobody, until `resume`. */
  | { readonly kind: 'stop' }
  | { readonly kind: 'resume' }
