import type { FileTrouble, FolderState, FromInbox, ToInbox } from '../contract.ts'
import { Delivery } from './deliver.ts'
import { realDisk, type Disk } from './disk.ts'
import { Known } from './known.ts'
import { isMassive, Leavers } from './leave.ts'
import { folderOf, walk } from './list.ts'
import { readFile, type ReadFile } from './read.ts'
import { RootGuard } from './root-guard.ts'
import { Rounds, type Findings } from './rounds.ts'
import { isYoung } from './settle.ts'
import { Alarm, systemClock, Turns, type Clock } from './timetable.ts'
import { openWatch, type Watch, type WatchListener } from './watch.ts'

/** The way to the library. */
export interface InboxPort {
  send(message: FromInbox): void
  close(): void
}

/** Remembers from run to run how many files a folder held. */
export interface FileCounts {
  count(folder: string): number
  note(folder: string, count: number): Promise<void>
}

/** What an inbox works with. The last three are for tests. */
export interface InboxParts {
  readonly root: string
  readonly port: InboxPort
  readonly witness: FileCounts
  /** Hears whether the folder can be seen, whenever that changes. */
  readonly tell: (state: FolderState) => void
  readonly disk?: Disk
  readonly clock?: Clock
  readonly openWatch?: (root: string, listener: WatchListener) => Watch
}

/** Milliseconds: to gather events that come together, between full scans, between looks for a lost folder. */
const pace = {
  gather: 25,
  patrol: 300_000,
  patrolUnwatched: 30_000,
  glance: 10_000,
  away: 2000,
  courtesy: 5000,
}

/** A file that could not be read unchanged so often, one time after the other, is given up. */
const patience = 5

/** Lists the library folder, then delivers what the library wants and tells what changes. */
export class Inbox {
  readonly #parts: InboxParts
  readonly #disk: Disk
  readonly #clock: Clock
  readonly #known = new Known()
  readonly #watch: Watch
  readonly #rounds: Rounds
  readonly #delivery: Delivery
  readonly #leavers: Leavers
  readonly #guard: RootGuard
  readonly #turns = new Turns(() => this.#turn())
  readonly #alarm: Alarm
  readonly #patrol: Alarm
  readonly #returns = new Map<string, number>()
  readonly #troubled = new Set<string>()
  #isListed = false
  #isStopped = false
  #lastPatrol = -Infinity
  #notBefore = 0
  #unwatched = ''
  #told = ''

  constructor(parts: InboxParts) {
    const { root, port, disk = realDisk, clock = systemClock } = parts
    this.#parts = parts
    this.#disk = disk
    this.#clock = clock
    this.#watch = (parts.openWatch ?? openWatch)(root, {
      hint: (folder) => this.#hint(folder),
      trouble: (reason) => this.#goUnwatched(reason),
    })
    const known = this.#known
    this.#rounds = new Rounds({ disk, root, known, watch: this.#watch, now: () => clock.now() })
    this.#guard = new RootGuard(disk, root, known)
    this.#leavers = new Leavers(known, () => clock.now().clock)
    this.#delivery = new Delivery({
      send: (message) => port.send(message),
      read: (path) => this.#read(path),
      size: (path) => known.file(path)?.stamp.size ?? 0,
      returned: (path) => this.#returned(path),
      idle: () => this.#rest(),
    })
    this.#alarm = new Alarm(clock, () => void this.#turns.take())
    this.#patrol = new Alarm(clock, () => void this.rescan())
  }

  /** Begins with a listing. Resolves when it was sent, or held back because too much is missing. */
  start(): Promise<void> {
    return this.#turns.take()
  }

  /** Takes a message of the library. */
  receive(message: ToInbox): void {
    if (this.#isStopped) return
    if (message.kind === 'filed') this.#delivery.filed(message.number)
    else this.#want(message.paths)
  }

  /** Looks at everything again, and tries again what could not be read. */
  async rescan(): Promise<void> {
    for (const path of this.#troubled) this.#known.doubt(path)
    this.#troubled.clear()
    this.#rounds.hintAll()
    this.#lastPatrol = this.#clock.now().clock
    await this.#turns.take()
    this.#patrol.set(this.#unwatched === '' ? pace.patrol : pace.patrolUnwatched)
  }

  /** As `rescan`, unless that was done a moment ago. */
  async glance(): Promise<void> {
    if (this.#clock.now().clock - this.#lastPatrol > pace.glance) await this.rescan()
  }

  /** What is held back as missing really is gone. */
  async acceptMissing(): Promise<void> {
    this.#leavers.accept()
    this.#rounds.hintAll()
    await this.#turns.take()
  }

  /** Ends everything. Nothing is sent any more. */
  stop(): void {
    if (this.#isStopped) return
    this.#isStopped = true
    this.#alarm.stop()
    this.#patrol.stop()
    this.#delivery.stop()
    this.#watch.close()
    this.#parts.port.close()
  }

  #turn(): Promise<void> {
    if (this.#isStopped) return Promise.resolve()
    return this.#isListed ? this.#round() : this.#list()
  }

  async #list(): Promise<void> {
    const { root, witness, port } = this.#parts
    if (!(await this.#isRootThere())) return
    const troubles: FileTrouble[] = []
    for await (const look of walk(this.#disk, root, (folder) => this.#enter(folder))) {
      if (this.#isStopped) return
      if (look.folder === '' && look.state !== 'open') return this.#goAway(look.troubles[0]?.reason)
      this.#known.adopt(look)
      for (const file of look.files.values()) this.#known.put(file)
      troubles.push(...look.troubles)
    }
    const before = witness.count(root)
    const missing = before - this.#known.count
    if (isMassive(missing, before) && !this.#leavers.isAccepted) {
      this.#tell({ kind: 'missing', count: missing })
      this.#alarm.set(pace.away)
      return
    }
    this.#leavers.forgetAcceptance()
    this.#isListed = true
    const files = [...this.#known.files()].map((file) => file.stamp)
    port.send({ kind: 'listing', root, files })
    this.#delivery.report(troubles)
    this.#note()
    this.#tellWatching()
    this.#patrol.set(this.#unwatched === '' ? pace.patrol : pace.patrolUnwatched)
  }

  async #round(): Promise<void> {
    const began = this.#clock.now().clock
    if (!(await this.#isRootThere())) return
    const found = await this.#rounds.run()
    if (this.#isStopped) return
    this.#delivery.report(found.troubles)
    if (found.relieved.length > 0) this.#parts.port.send({ kind: 'gone', paths: found.relieved })
    this.#delivery.want(found.whole)
    if (found.closed) return this.#goAway(found.closed.reason)
    this.#letGo(found)
    // A round over a large folder takes its time; at least as much is left to others.
    const end = this.#clock.now().clock
    this.#notBefore = end + (end - began)
    if (found.nextIn !== null) this.#alarm.set(Math.max(found.nextIn, end - began))
  }

  #letGo({ missing, isArriving }: Findings): void {
    const leave = this.#leavers.decide(missing, isArriving || !this.#delivery.isIdle)
    if (leave.kind === 'held') return this.#tell({ kind: 'missing', count: leave.count })
    this.#tellWatching()
    if (missing.size === 0) return
    if (leave.kind === 'wait') return this.#alarm.set(pace.courtesy)
    this.#parts.port.send({ kind: 'gone', paths: [...missing] })
    this.#rounds.release(missing)
    this.#note()
  }

  async #isRootThere(): Promise<boolean> {
    const state = await this.#guard.look()
    if (this.#isStopped) return false
    if (state.kind === 'away') {
      this.#goAway(state.reason)
      return false
    }
    if (state.kind === 'replaced') this.#watchAnew()
    return true
  }

  /** The old watches look at folders that are no longer ours. */
  #watchAnew(): void {
    this.#watch.close()
    for (const folder of this.#known.folders()) this.#watch.add(folder)
    this.#rounds.hintAll()
  }

  #enter(folder: string): void {
    this.#known.find(folder) // first, so that a hint of the new watch is not lost on us
    this.#watch.add(folder)
  }

  #want(paths: readonly string[]): void {
    const { calendar } = this.#clock.now()
    const ready: string[] = []
    const unknown: string[] = []
    for (const path of paths) {
      const file = this.#known.file(path)
      if (!file) unknown.push(path)
      else if (isYoung(file.stamp, calendar)) this.#lookAgain(path)
      else ready.push(path)
    }
    this.#delivery.want(ready)
    if (unknown.length > 0) this.#parts.port.send({ kind: 'gone', paths: unknown })
  }

  async #read(path: string): Promise<ReadFile | null> {
    const file = this.#known.file(path)
    if (!file) return null
    const result = await readFile(this.#disk, this.#parts.root, file.stamp)
    if (result.kind === 'trouble') this.#troubled.add(path)
    if (result.kind === 'read') this.#returns.delete(path)
    return result
  }

  #returned(path: string): void {
    const times = (this.#returns.get(path) ?? 0) + 1
    this.#returns.set(path, times % patience)
    if (times < patience) return this.#lookAgain(path)
    this.#troubled.add(path)
    const reason = 'It changes again and again while it is read.'
    const advice = 'Wait until the program that writes it has finished, then look for changes.'
    this.#delivery.report([{ path, reason, advice }])
  }

  /** The file is read when it has settled. */
  #lookAgain(path: string): void {
    this.#known.doubt(path)
    this.#hint(folderOf(path))
  }

  #hint(folder: string): void {
    this.#rounds.hint(folder)
    this.#alarm.set(Math.max(pace.gather, this.#notBefore - this.#clock.now().clock))
  }

  #rest(): void {
    this.#note()
    this.#alarm.set(0) // missing files may have waited for this
  }

  #note(): void {
    // Only a safeguard of the next start: a disk that cannot take it will be heard of elsewhere.
    this.#parts.witness.note(this.#parts.root, this.#known.count).catch(() => undefined)
  }

  #goAway(reason = 'The library folder cannot be looked into.'): void {
    this.#guard.markAway()
    this.#tell({ kind: 'away', reason })
    this.#alarm.set(pace.away)
  }

  #goUnwatched(reason: string): void {
    this.#unwatched = reason
    this.#patrol.set(pace.patrolUnwatched)
    if (this.#isListed) this.#tellWatching()
  }

  #tellWatching(): void {
    const reason = this.#unwatched
    this.#tell(reason === '' ? { kind: 'watching' } : { kind: 'timer', reason })
  }

  #tell(state: FolderState): void {
    const told = JSON.stringify(state)
    if (told === this.#told || this.#isStopped) return
    this.#told = told
    this.#parts.tell(state)
  }
}
