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

/** Stamps of many files, in the order of their paths by code units: each in the same place of every column. */
export interface PackedStamps {
  /** With a NUL between two: no path has one. */
  readonly paths: string
  readonly sizes: Float64Array
  readonly modified: Float64Array
  readonly changed: Float64Array
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
  | { readonly kind: 'listing'; readonly root: string; readonly files: PackedStamps }
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

/** Packs stamps, given in any order. */
export function packStamps(stamps: Iterable<FileStamp>): PackedStamps {
  const sorted = [...stamps].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return {
    paths: sorted.map(({ path }) => path).join('\0'),
    sizes: Float64Array.from(sorted, ({ size }) => size),
    modified: Float64Array.from(sorted, ({ modified }) => modified),
    changed: Float64Array.from(sorted, ({ changed }) => changed),
  }
}

/** The paths of packed stamps, in their order. */
export function packedPaths({ paths, sizes }: Pick<PackedStamps, 'paths' | 'sizes'>): string[] {
  return sizes.length === 0 ? [] : paths.split('\0')
}
