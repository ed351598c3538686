// The stamps of all filed files as one row, so that a start compares the folder with it instead of
// reading every row of `files`. Derived: it holds together with the list of paths whose rows changed
// since, which is written with those rows; without that list nothing is known and all rows are read.
import { packedPaths, packStamps } from '../../main/inbox-contract.ts'
import type { FileRow, LibraryDatabase } from './database.ts'
import { filedAt, type FiledStamp, type FiledStamps } from './reconcile.ts'
import type { PackedFiled } from './stamps-row.ts'

/** 1 was in no order. */
const form = 2
/** So many changed rows are read by their keys; beyond that the row is made anew. */
const mostTouched = 1000
/** With fewer the next start is as quick, and the row is not written again. */
const fewTouched = 200
const rowsAtOnce = 2000
/** Only once the files have not changed for so long, milliseconds. */
const still = 4000

/** The stamps of all filed files. */
export function filedStamps(db: LibraryDatabase): Promise<FiledStamps> {
  return db.transaction('r', [db.files, db.packed, db.state], async () => {
    const touched = await touchedPaths(db)
    return (touched && (await keptStamps(db, touched))) ?? everyStamp(db)
  })
}

/** Notes that the rows of these files change. Call it in the transaction that changes them. */
export async function touchStamps(db: LibraryDatabase, paths: readonly string[]): Promise<void> {
  const before = await touchedPaths(db)
  if (!before || paths.length === 0) return
  const touched = [...new Set([...before, ...paths])]
  if (touched.length > mostTouched) await db.state.delete('touched')
  else await db.state.put({ key: 'touched', value: touched })
}

/** Makes the row agree with the files, unless the next start is as quick without. */
export function keepStamps(db: LibraryDatabase): Promise<void> {
  return db.transaction('rw', [db.files, db.packed, db.state], async () => {
    const touched = await touchedPaths(db)
    if (touched && touched.length <= fewTouched) return
    const stamps = (touched && (await keptStamps(db, touched))) ?? (await everyStamp(db))
    await db.packed.put({ key: 'stamps', form, ...asOne(stamps) })
    await db.state.put({ key: 'touched', value: [] })
  })
}

/** Keeps the stamps whenever the files have come to rest. */
export class StampKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly db: LibraryDatabase) {}

  /** The files may have changed. */
  soon(): void {
    clearTimeout(this.#timer)
    // What cannot be kept costs the next start a look at every row.
    this.#timer = setTimeout(() => void keepStamps(this.db).catch(() => undefined), still)
  }

  /** Keeps nothing more. */
  close(): void {
    clearTimeout(this.#timer)
  }
}

/** The paths whose rows are newer than the packed one; `undefined` when there is none to go by. */
async function touchedPaths(db: LibraryDatabase): Promise<readonly string[] | undefined> {
  const value = (await db.state.get('touched'))?.value
  return typeof value === 'object' && !('settled' in value) ? value : undefined
}

async function keptStamps(
  db: LibraryDatabase,
  touched: readonly string[],
): Promise<FiledStamps | undefined> {
  const kept = await db.packed.get('stamps')
  if (kept?.key !== 'stamps' || kept.form !== form) return undefined
  const rows = await db.files.bulkGet([...touched])
  const newer = touched.map((path, at) => [path, rows[at] ? stampOf(rows[at]) : null] as const)
  return { kept, newer: new Map(newer) }
}

/** A portion at a time: rows are much heavier than their stamps. */
async function everyStamp(db: LibraryDatabase): Promise<FiledStamps> {
  const stamps: FiledStamp[] = []
  for (let after = ''; ; after = stamps.at(-1)?.path ?? '') {
    const rows = await db.files.where(':id').above(after).limit(rowsAtOnce).toArray()
    for (const row of rows) stamps.push(stampOf(row))
    if (rows.length < rowsAtOnce) return { kept: packFiled(stamps), newer: new Map() }
  }
}

function stampOf({ path, size, modified, changed, reading = 1 }: FileRow): FiledStamp {
  return { path, size, modified, changed, reading }
}

function asOne({ kept, newer }: FiledStamps): PackedFiled {
  if (newer.size === 0) return kept
  const stay = unpackFiled(kept).filter(({ path }) => !newer.has(path))
  return packFiled([...stay, ...[...newer.values()].filter((stamp) => stamp !== null)])
}

/** Packs the stamps of filed files, given in any order. */
export function packFiled(stamps: readonly FiledStamp[]): PackedFiled {
  const readings = new Map(stamps.map(({ path, reading }) => [path, reading ?? 1]))
  const packed = packStamps(stamps)
  const inOrder = packedPaths(packed).map((path) => readings.get(path) ?? 1)
  return { ...packed, readings: Uint16Array.from(inOrder) }
}

function unpackFiled(packed: PackedFiled): readonly FiledStamp[] {
  return packedPaths(packed).map((path, at) => filedAt(packed, path, at))
}
