import { packedPaths, type FileStamp, type PackedStamps } from '../../main/inbox-contract.ts'
import type { Wanted } from './backlog.ts'
import { readingVersion } from './reading-version.ts'
import type { PackedFiled } from './stamps-row.ts'

/** A file that is to be read. */
export interface ToRead extends Wanted {
  readonly path: string
}

/** What a listing of the folder asks of the library, in the order of paths. */
export interface Reconciliation {
  /** New or changed since they were filed: to be read. */
  readonly wanted: readonly ToRead[]
  /** Paths that are known, and no longer in the folder. */
  readonly gone: readonly string[]
  /** Unchanged, but read by an older program: to be read again when nothing else is. */
  readonly again: readonly ToRead[]
  /** How many paths were known, filed or as a problem. */
  readonly known: number
}

/** A file's stamp as it was filed, and by which reading. */
export type FiledStamp = FileStamp & { readonly reading?: number }

/** The stamps of all filed files. */
export interface FiledStamps {
  /** As they were when they were last packed. */
  readonly kept: PackedFiled
  /** Of files that changed since, as they are now; `null` where there is none any more. */
  readonly newer: ReadonlyMap<string, FiledStamp | null>
}

/**
 * Compares what the folder shows with what is filed.
 *
 * A file is unchanged while path, size and both its times are the same. `troubled` names the paths
 * that are known only as problems: they are wanted again, and gone when the folder has lost them.
 */
export function reconcile(
  listing: PackedStamps,
  filed: FiledStamps,
  troubled: readonly string[] = [],
): Reconciliation {
  if (troubled.length === 0 && isUnchanged(listing, filed)) {
    return { wanted: [], gone: [], again: [], known: listing.sizes.length }
  }
  const comparison = new Comparison(filed, troubled)
  packedPaths(listing).forEach((path, at) => comparison.take(stampAt(listing, path, at)))
  return comparison.end()
}

/** One of the packed stamps, whose path is known. */
export function filedAt(packed: PackedFiled, path: string, at: number): FiledStamp {
  return { ...stampAt(packed, path, at), reading: packed.readings[at] ?? 1 }
}

/** Both are in the same order, so whether nothing happened is seen without taking them apart. */
function isUnchanged(listing: PackedStamps, { kept, newer }: FiledStamps): boolean {
  return (
    newer.size === 0 &&
    kept.readings.every((reading) => reading >= readingVersion) &&
    same(listing.sizes, kept.sizes) &&
    same(listing.changed, kept.changed) &&
    same(listing.modified, kept.modified) &&
    listing.paths === kept.paths
  )
}

function same(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at])
}

/** Goes through listed and filed files side by side: both are in the order of their paths. */
class Comparison {
  readonly #kept: PackedFiled
  readonly #newer: FiledStamps['newer']
  readonly #paths: readonly string[]
  readonly #wanted: ToRead[] = []
  readonly #again: ToRead[] = []
  readonly #gone: string[] = []
  /** Paths not come across yet that are known otherwise than as kept: filed since, or troubles. */
  readonly #others: Set<string>
  readonly #known: number
  #at = 0

  constructor({ kept, newer }: FiledStamps, troubled: readonly string[]) {
    this.#kept = kept
    this.#newer = newer
    this.#paths = packedPaths(kept)
    const filed = [...newer].flatMap(([path, stamp]) => (stamp ? [path] : []))
    this.#others = new Set([...filed, ...troubled])
    const stay = this.#paths.filter((path) => !newer.has(path) && !this.#others.has(path))
    this.#known = stay.length + this.#others.size
  }

  /** The next file of the listing. */
  take(stamp: FileStamp): void {
    const { path, size } = stamp
    this.#leave(path)
    const before = this.#filed(path)
    const isNew = !before && !this.#others.has(path)
    this.#others.delete(path)
    if (!before || !sameStamp(before, stamp)) {
      this.#wanted.push({ path, size, isNew, isAgain: false })
    } else if ((before.reading ?? 1) < readingVersion) {
      this.#again.push({ path, size, isNew, isAgain: true })
    }
  }

  /** The listing has no more files. */
  end(): Reconciliation {
    this.#leave(null)
    const gone = [...new Set([...this.#gone, ...this.#others])]
    return { wanted: this.#wanted, again: this.#again, gone, known: this.#known }
  }

  /** Kept paths before this one are not listed; all that are left with `null`. */
  #leave(before: string | null): void {
    for (;;) {
      const path = this.#paths[this.#at]
      if (path === undefined || (before !== null && path >= before)) return
      this.#at += 1
      if (!this.#newer.has(path)) this.#gone.push(path)
    }
  }

  #filed(path: string): FiledStamp | null {
    const isKept = this.#paths[this.#at] === path
    if (isKept) this.#at += 1
    const newer = this.#newer.get(path)
    if (newer !== undefined) return newer
    return isKept ? filedAt(this.#kept, path, this.#at - 1) : null
  }
}

function stampAt(packed: PackedStamps, path: string, at: number): FileStamp {
  const { sizes, modified, changed } = packed
  return { path, size: sizes[at] ?? 0, modified: modified[at] ?? 0, changed: changed[at] ?? 0 }
}

/** Whether two stamps of one path say that the file was not touched in between. */
function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed
}
