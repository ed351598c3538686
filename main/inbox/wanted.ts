import type { FileTrouble } from '../inbox-contract.ts'
import { Delivery } from './deliver.ts'
import type { Disk } from './disk.ts'
import type { Known } from './known.ts'
import type { InboxPort } from './parts.ts'
import { readFile, type ReadFile } from './read.ts'
import { isYoung } from './settle.ts'
import type { Clock } from './timetable.ts'

/** A file that could not be read unchanged so often, one time after the other, is given up. */
const patience = 5

/** What delivering works with. */
export interface WantedParts {
  readonly root: string
  readonly disk: Disk
  readonly clock: Clock
  readonly known: Known
  readonly port: InboxPort
  /** The file is to be read when it has settled. */
  readonly unsettled: (path: string) => void
  /** All that was wanted has been filed. */
  readonly idle: () => void
}

/** Reads what the library wants, and remembers which files gave trouble. */
export class Wanted {
  readonly #parts: WantedParts
  readonly #delivery: Delivery
  readonly #returns = new Map<string, number>()
  readonly #troubled = new Set<string>()

  constructor(parts: WantedParts) {
    this.#parts = parts
    this.#delivery = new Delivery({
      send: (message) => parts.port.send(message),
      read: (path) => this.#read(path),
      size: (path) => parts.known.file(path)?.stamp.size ?? 0,
      returned: (path) => this.#returned(path),
      held: (files) => parts.port.send({ kind: 'held', files }),
      idle: parts.idle,
    })
  }

  /** Whether nothing is being delivered. */
  get isIdle(): boolean {
    return this.#delivery.isIdle
  }

  /** The library asks for these. One that may still be being written waits until it has settled. */
  ask(paths: readonly string[]): void {
    const { known, clock, port, unsettled } = this.#parts
    const { calendar } = clock.now()
    const ready: string[] = []
    const unknown: string[] = []
    for (const path of paths) {
      const file = known.file(path)
      if (!file) unknown.push(path)
      else if (isYoung(file.stamp, calendar)) unsettled(path)
      else ready.push(path)
    }
    this.#delivery.want(ready)
    if (unknown.length > 0) port.send({ kind: 'gone', paths: unknown })
  }

  /** Delivers files that have settled. */
  deliver(paths: readonly string[]): void {
    this.#delivery.want(paths)
  }

  /** Tells of what cannot be delivered. */
  report(troubles: readonly FileTrouble[]): void {
    this.#delivery.report(troubles)
  }

  /** The library has filed the batch of this number. */
  filed(number: number): void {
    this.#delivery.filed(number)
  }

  /** The reader stopped the import: what waits goes on waiting. */
  hold(): void {
    this.#delivery.hold()
  }

  /** The import goes on where it was stopped. */
  goOn(): void {
    this.#delivery.goOn()
  }

  /** Files that gave trouble are to be tried again. */
  retry(): void {
    for (const path of this.#troubled) this.#parts.known.doubt(path)
    this.#troubled.clear()
  }

  /** Sends nothing any more. */
  stop(): void {
    this.#delivery.stop()
  }

  /** Only files that were listed or found can be read, whatever the library asks for. */
  async #read(path: string): Promise<ReadFile | null> {
    const { disk, root, known } = this.#parts
    const file = known.file(path)
    if (!file) return null
    const result = await readFile(disk, root, file.stamp)
    if (result.kind === 'read') this.#returns.delete(path)
    if (result.kind === 'trouble') this.#troubled.add(path)
    return result
  }

  #returned(path: string): void {
    const times = (this.#returns.get(path) ?? 0) + 1
    this.#returns.set(path, times % patience)
    if (times < patience) return this.#parts.unsettled(path)
    this.#troubled.add(path)
    const reason = 'It changes again and again while it is read.'
    const advice = 'Wait until the program that writes it has finished, then look for changes.'
    this.#delivery.report([{ path, reason, advice }])
  }
}
