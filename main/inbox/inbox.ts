import type { ToInbox } from '../inbox-contract.ts'
import { Bulletin } from './bulletin.ts'
import { realDisk, type Disk } from './disk.ts'
import { Known } from './known.ts'
import { isMassive, Leavers } from './leave.ts'
import { DiskLooker, listAll, type Listing, type Looker } from './looker.ts'
import type { InboxParts } from './parts.ts'
import { folderOf } from './paths.ts'
import { RootGuard } from './root-guard.ts'
import { Rounds, type Findings } from './rounds.ts'
import { Alarm, systemClock, Turns, type Clock } from './timetable.ts'
import { Wanted } from './wanted.ts'
import { openWatch, type Watch } from './watch.ts'

/** Milliseconds: to gather events that come together, between full scans, between looks for a lost folder. */
const pace = {
  gather: 25,
  patrol: 300_000,
  patrolUnwatched: 30_000,
  glance: 10_000,
  away: 2000,
  courtesy: 5000,
}

/** Lists the library folder, then delivers what the library wants and tells what changes. */
export class Inbox {
  readonly #parts: InboxParts
  readonly #disk: Disk
  readonly #clock: Clock
  readonly #known = new Known()
  readonly #watch: Watch
  readonly #rounds: Rounds
  readonly #wanted: Wanted
  readonly #leavers: Leavers
  readonly #guard: RootGuard
  readonly #turns = new Turns(() => this.#turn())
  readonly #alarm: Alarm
  readonly #patrol: Alarm
  readonly #bulletin: Bulletin
  #looker: Looker | undefined
  #isListed = false
  #isStopped = false
  #isAnnounced = false
  #lastPatrol = -Infinity
  #notBefore = 0

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
    this.#bulletin = new Bulletin(parts.tell)
    this.#leavers = new Leavers(known, () => clock.now().clock)
    this.#wanted = new Wanted({
      ...{ root, disk, clock, known, port },
      unsettled: (path) => this.#lookAgain(path),
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
    switch (message.kind) {
      case 'want':
        return this.#wanted.ask(message.paths)
      case 'filed':
        return this.#wanted.filed(message.number)
      case 'stop':
        return this.#wanted.hold()
      case 'resume':
        return this.#wanted.goOn()
    }
  }

  /** Looks at everything again, and tries again what could not be read. */
  async rescan(): Promise<void> {
    this.#wanted.retry()
    this.#rounds.hintAll()
    this.#lastPatrol = this.#clock.now().clock
    await this.#turns.take()
    this.#setPatrol()
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
    this.#wanted.stop()
    this.#looker?.close()
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
    const listing = await this.#listing()
    if (this.#isStopped || !listing) return
    if (listing.closed) return this.#goAway(listing.closed.reason)
    for (const look of listing.looks) this.#known.take(look)
    const before = witness.count(root)
    const missing = before - this.#known.count
    if (isMassive(missing, before) && !this.#leavers.isAccepted) {
      this.#bulletin.missing(missing)
      this.#alarm.set(pace.away)
      return
    }
    this.#leavers.forgetAcceptance()
    this.#isListed = true
    port.send({ kind: 'listing', root, files: listing.files })
    this.#wanted.report(listing.looks.flatMap((look) => look.troubles))
    this.#note()
    this.#bulletin.here()
    this.#setPatrol()
  }

  /**
   * Should looking from elsewhere fail, the folder is looked at from here, from the beginning; `null` when
   * it need not be looked at any more.
   */
  async #listing(): Promise<Listing | null> {
    const { root, openLooker } = this.#parts
    const here = () => this.#listWith(() => new DiskLooker(this.#disk, root))
    if (!openLooker) return here()
    return this.#listWith(() => openLooker(root)).catch(() => (this.#isStopped ? null : here()))
  }

  async #listWith(open: () => Looker): Promise<Listing> {
    this.#known.clear() // of an earlier attempt that was held back, or broke
    const looker = open()
    this.#looker = looker
    try {
      return await listAll(looker, (folder) => this.#enter(folder))
    } finally {
      looker.close()
    }
  }

  async #round(): Promise<void> {
    const began = this.#clock.now().clock
    if (!(await this.#isRootThere())) return
    const found = await this.#rounds.run()
    if (this.#isStopped) return
    this.#wanted.report(found.troubles)
    if (found.relieved.length > 0) this.#parts.port.send({ kind: 'gone', paths: found.relieved })
    this.#announce(found.isArriving)
    this.#wanted.deliver(found.whole)
    if (found.closed) return this.#goAway(found.closed.reason)
    this.#letGo(found)
    // A round over a large folder takes its time; at least as much is left to others.
    const end = this.#clock.now().clock
    this.#notBefore = end + (end - began)
    if (found.nextIn !== null) this.#alarm.set(Math.max(found.nextIn, end - began))
  }

  /** Who reads them gets ready while they settle. */
  #announce(isArriving: boolean): void {
    if (isArriving && !this.#isAnnounced) this.#parts.port.send({ kind: 'coming' })
    this.#isAnnounced = isArriving
  }

  #letGo({ missing, isArriving }: Findings): void {
    const leave = this.#leavers.decide(missing, isArriving || !this.#wanted.isIdle)
    if (missing.size === 0) return this.#bulletin.here()
    if (leave.kind === 'held') return this.#bulletin.missing(leave.count)
    if (leave.kind === 'wait') return this.#alarm.set(pace.courtesy)
    this.#parts.port.send({ kind: 'gone', paths: [...missing] })
    this.#rounds.release(missing)
    this.#bulletin.here()
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
    if (this.#isStopped) return
    this.#known.find(folder) // first, so that a hint of the new watch is not lost on us
    this.#watch.add(folder)
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
    this.#bulletin.away(reason)
    this.#alarm.set(pace.away)
  }

  #goUnwatched(reason: string): void {
    this.#bulletin.unwatched(reason)
    this.#setPatrol()
    if (this.#isListed) this.#bulletin.here()
  }

  #setPatrol(): void {
    this.#patrol.set(this.#bulletin.isUnwatched ? pace.patrolUnwatched : pace.patrol)
  }
}
