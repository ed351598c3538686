import { readdirSync, readFileSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import type { FolderState } from '../../main/contract.ts'
import {
  packedPaths,
  type FileStamp,
  type FromInbox,
  type PackedStamps,
} from '../../main/inbox-contract.ts'
import { isIgnored } from '../../main/inbox/ignore.ts'
import { Inbox } from '../../main/inbox/inbox.ts'
import type { FileCounts, InboxParts } from '../../main/inbox/parts.ts'
import type { Clock } from '../../main/inbox/timetable.ts'

/** A library of the simplest kind: it wants what it does not hold as listed, and files it at once. */
export class LibraryStandIn {
  /** Everything the inbox said, in order, but what it only announced. */
  readonly heard: Exclude<FromInbox, { kind: 'coming' }>[] = []
  /** How often it said that files are coming. */
  announced = 0
  /** Content of each file held, by path. */
  readonly files = new Map<string, string>()
  /** Reasons, by path. */
  readonly troubles = new Map<string, string>()
  readonly states: FolderState[] = []
  readonly #stamps = new Map<string, FileStamp>()

  /** How often a file of this path was delivered. */
  deliveries(path: string): number {
    const batches = this.heard.filter((message) => message.kind === 'batch')
    return batches.flatMap((batch) => batch.files).filter((file) => file.stamp.path === path).length
  }

  /** Takes a message and gives the answers to it. */
  hear(message: FromInbox): Parameters<Inbox['receive']>[0][] {
    if (message.kind === 'coming') {
      this.announced += 1
      return []
    }
    this.heard.push(message)
    if (message.kind === 'gone') {
      for (const path of message.paths) this.#forget(path)
      return []
    }
    if (message.kind === 'held') return []
    if (message.kind === 'listing') return [{ kind: 'want', paths: this.#reconcile(message.files) }]
    for (const trouble of message.troubles) this.troubles.set(trouble.path, trouble.reason)
    for (const { stamp, bytes } of message.files) {
      this.files.set(stamp.path, new TextDecoder().decode(bytes))
      this.#stamps.set(stamp.path, stamp)
      this.troubles.delete(stamp.path)
    }
    return [{ kind: 'filed', number: message.number }]
  }

  #reconcile(listing: PackedStamps): string[] {
    const listed = stampsOf(listing)
    const paths = new Set(listed.map((stamp) => stamp.path))
    for (const path of this.files.keys()) if (!paths.has(path)) this.#forget(path)
    const isFiled = (stamp: FileStamp) => {
      return JSON.stringify(this.#stamps.get(stamp.path)) === JSON.stringify(stamp)
    }
    return listed.filter((stamp) => !isFiled(stamp)).map((stamp) => stamp.path)
  }

  #forget(path: string): void {
    this.files.delete(path)
    this.troubles.delete(path)
    this.#stamps.delete(path)
  }
}

function stampsOf(listing: PackedStamps): readonly FileStamp[] {
  const at = (column: Float64Array, place: number) => column[place] ?? NaN
  return packedPaths(listing).map((path, place) => ({
    path,
    size: at(listing.sizes, place),
    modified: at(listing.modified, place),
    changed: at(listing.changed, place),
  }))
}

/** A clock on which time passes so many times faster. */
export function fastClock(times: number): Clock {
  return {
    now: () => ({ clock: performance.now() * times, calendar: Date.now() }),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds / times)
      return () => clearTimeout(timer)
    },
  }
}

/** Counts of files that nobody remembers. */
const noCounts: FileCounts = { count: () => 0, note: () => Promise.resolve() }

/** Starts an inbox on a real folder, connected with `library`; it stops with the test. */
export async function anInbox(
  root: string,
  library: LibraryStandIn,
  parts: Partial<InboxParts> = {},
): Promise<Inbox> {
  const inbox: Inbox = new Inbox({
    root,
    witness: noCounts,
    tell: (state) => library.states.push(state),
    port: {
      close: () => undefined,
      send(message) {
        for (const answer of library.hear(message)) setTimeout(() => inbox.receive(answer), 0)
      },
    },
    ...parts,
  })
  onTestFinished(() => inbox.stop())
  await inbox.start()
  return inbox
}

/** Path and content of every file of a folder that an inbox should show. */
export function filesOf(root: string, folder = ''): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(join(root, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`
    const stats = lstatSync(join(root, path))
    if (isIgnored(name)) continue
    if (stats.isDirectory()) Object.assign(found, filesOf(root, path))
    if (stats.isFile()) found[path] = readFileSync(join(root, path), 'utf8')
  }
  return found
}

/**
 * Waits until the library shows the folder as it is now; gives up after some seconds, without a word.
 * Nothing may change the folder meanwhile.
 */
export async function agreement(root: string, library: LibraryStandIn): Promise<void> {
  const there = filesOf(root)
  await until(() => sameFiles(there, library.files))
}

/** Waits until `condition` holds; gives up after some seconds, without a word. */
export async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 10_000
  while (!condition() && performance.now() < end) await wait(10)
}

function sameFiles(there: Record<string, string>, held: ReadonlyMap<string, string>): boolean {
  const paths = Object.keys(there)
  return paths.length === held.size && paths.every((path) => held.get(path) === there[path])
}
