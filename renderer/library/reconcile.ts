import type { FileStamp } from '../../main/inbox-contract.ts'
import { readingVersion } from './reading-version.ts'

/** What a listing of the folder asks of the library. Paths, in the order they were listed. */
export interface Reconciliation {
  /** New or changed since they were filed: to be read. */
  readonly wanted: readonly string[]
  /** Known, and no longer in the folder. */
  readonly gone: readonly string[]
  /** Filed as they stand: nothing to do. */
  readonly unchanged: readonly string[]
  /** Unchanged, but read by an older program: to be read again when nothing else is. */
  readonly again: readonly string[]
}

/** A file's stamp as it was filed, and by which reading. */
export type FiledStamp = FileStamp & { readonly reading?: number }

/**
 * Compares what the folder shows with what is filed.
 *
 * A file is unchanged while path, size and both its times are the same. `troubled` names the paths
 * that are known only as problems: they are wanted again, and gone when the folder has lost them.
 */
export function reconcile(
  listing: readonly FileStamp[],
  filed: readonly FiledStamp[],
  troubled: readonly string[] = [],
): Reconciliation {
  const known = new Map(filed.map((stamp) => [stamp.path, stamp]))
  const listed = new Set(listing.map((stamp) => stamp.path))
  const wanted: string[] = []
  const unchanged: string[] = []
  const again: string[] = []
  for (const stamp of listing) {
    const before = known.get(stamp.path)
    if (!before || !sameStamp(before, stamp)) wanted.push(stamp.path)
    else if ((before.reading ?? 1) < readingVersion) again.push(stamp.path)
    else unchanged.push(stamp.path)
  }
  const paths = new Set([...known.keys(), ...troubled])
  return { wanted, unchanged, again, gone: [...paths].filter((path) => !listed.has(path)) }
}

/** Whether two stamps of one path say that the file was not touched in between. */
function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed
}
