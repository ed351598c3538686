import type { FileTrouble } from '../inbox-contract.ts'
import type { Disk } from './disk.ts'
import type { Known } from './known.ts'
import { lookAt, type FolderLook } from './list.ts'
import { folderOf } from './paths.ts'
import { compareFolder, type FolderChange } from './scan.ts'
import { lookAgain, timeToSettle, type Moment, type Waiting } from './settle.ts'
import type { Watch } from './watch.ts'

/** What a round found out. */
export interface Findings {
  /** Files that have settled and are to be delivered. */
  readonly whole: readonly string[]
  /** Known files that have settled as missing. They stay so until released or back. */
  readonly missing: ReadonlySet<string>
  readonly troubles: readonly FileTrouble[]
  /** Paths of troubles that are over because what they were about is no longer there. */
  readonly relieved: readonly string[]
  /** Whether files are on their way that have not settled yet. */
  readonly isArriving: boolean
  /** Milliseconds until another look can settle something; `null` when nothing is left to settle. */
  readonly nextIn: number | null
  /** The library folder itself, when it was looked at and could not be. */
  readonly closed: FileTrouble | null
}

/** What the rounds work on. */
export interface RoundsParts {
  readonly disk: Disk
  readonly root: string
  readonly known: Known
  readonly watch: Watch
  readonly now: () => Moment
}

/** Goes round the folders that were hinted at, and finds what arrived whole and what is missing. */
export class Rounds {
  readonly #parts: RoundsParts
  readonly #hinted = new Set<string>()
  /** By folder, then by path: everything that differs from what is known. */
  readonly #waiting = new Map<string, Map<string, Waiting>>()
  readonly #lost = new Set<string>()
  #troubles: FileTrouble[] = []
  #relieved: string[] = []
  #closed: FileTrouble | null = null

  constructor(parts: RoundsParts) {
    this.#parts = parts
  }

  /** The next round looks at this folder. Names that are no known folder cost nothing. */
  hint(folder: string): void {
    if (this.#parts.known.folder(folder)) this.#hinted.add(folder)
  }

  /** The next round looks at every folder. */
  hintAll(): void {
    for (const folder of this.#parts.known.folders()) this.#hinted.add(folder)
  }

  /** One round. Rounds must not overlap. */
  async run(): Promise<Findings> {
    this.#troubles = []
    this.#relieved = []
    this.#closed = null
    this.#hintDue()
    const folders = new Set(this.#hinted)
    this.#hinted.clear() // what is hinted from here on belongs to the next round
    // Folders found on the way join the set, and a loop over a set comes to what was added meanwhile.
    for (const folder of folders) {
      for (const found of await this.#scan(folder)) folders.add(found)
    }
    return this.#judge()
  }

  /** The library has been told that these missing files are gone. */
  release(paths: Iterable<string>): void {
    for (const path of paths) {
      this.#parts.known.remove(path)
      this.#waiting.get(folderOf(path))?.delete(path)
    }
    for (const folder of this.#lost) this.#forget(folder)
  }

  /** A look is due where the last one settled nothing: only looks settle, not time. */
  #hintDue(): void {
    const now = this.#parts.now()
    for (const [folder, files] of this.#waiting) {
      const isDue = [...files.values()].some((file) => timeToSettle(file, now) <= 1)
      if (isDue) this.#hinted.add(folder)
    }
  }

  /** Looks at one folder and gives the folders below that are to be looked at too. */
  async #scan(folder: string): Promise<readonly string[]> {
    const { disk, root, known, watch } = this.#parts
    const look = await lookAt(disk, root, folder)
    if (look.state === 'page') return this.#leaveToPage(folder)
    const change = compareFolder(known, look)
    if (look.state === 'closed') {
      if (folder === '') this.#closed = look.troubles[0] ?? null
    } else {
      this.#follow(look)
    }
    this.#troubles.push(...change.troubles)
    this.#relieve(look, change)
    known.adopt(look)
    this.#wait(folder, change)
    for (const found of change.folders) {
      if (!look.folders.has(found)) continue
      watch.add(found) // before it is looked at, so that nothing falls between
      known.find(found)
    }
    if (look.state === 'lost') this.#forget(folder)
    return change.folders
  }

  /** A page was saved beside it: its files are the page's from now on, and lost to nobody. */
  #leaveToPage(folder: string): readonly string[] {
    const { known, watch } = this.#parts
    const before = known.folder(folder)
    for (const path of before?.files.keys() ?? []) {
      this.#relieved.push(path)
      known.remove(path)
    }
    this.#waiting.delete(folder)
    this.#lost.delete(folder)
    known.forgetFolder(folder)
    watch.remove(folder)
    return [...(before?.folders ?? [])]
  }

  #follow({ folder, state, identity }: FolderLook): void {
    const { known, watch } = this.#parts
    const before = known.folder(folder)?.identity ?? ''
    if (state === 'lost') this.#lost.add(folder)
    else this.#lost.delete(folder)
    // Another folder has taken the name: its watch still looks at the old one.
    if (state === 'open' && before !== '' && before !== identity) watch.add(folder)
  }

  #relieve(look: FolderLook, { relieved }: FolderChange): void {
    const { known } = this.#parts
    for (const path of relieved) {
      if (look.files.has(path)) {
        known.doubt(path) // it is there and can be looked at again: read it anew
        this.#hinted.add(look.folder)
      } else if (!known.file(path)) {
        this.#relieved.push(path)
      }
    }
  }

  #wait(folder: string, { arrived, missing }: FolderChange): void {
    const before = this.#waiting.get(folder)
    const { clock } = this.#parts.now()
    const files = new Map<string, Waiting>()
    for (const file of arrived) {
      files.set(file.stamp.path, lookAgain(before?.get(file.stamp.path), file, clock))
    }
    for (const path of missing) files.set(path, lookAgain(before?.get(path), null, clock))
    if (files.size > 0) this.#waiting.set(folder, files)
    else this.#waiting.delete(folder)
  }

  #judge(): Findings {
    const whole: string[] = []
    const missing = new Set<string>()
    let isArriving = false
    let nextIn: number | null = this.#hinted.size > 0 ? 1 : null
    const now = this.#parts.now()
    for (const [folder, files] of this.#waiting) {
      for (const [path, file] of files) {
        const left = timeToSettle(file, now)
        if (left > 0) {
          nextIn = Math.min(nextIn ?? left, left)
          isArriving ||= file.sighting !== null
        } else if (file.sighting) {
          this.#parts.known.put(file.sighting)
          files.delete(path)
          whole.push(path)
        } else {
          missing.add(path)
        }
      }
      if (files.size === 0) this.#waiting.delete(folder)
    }
    const found = { troubles: this.#troubles, relieved: this.#relieved, closed: this.#closed }
    return { whole, missing, isArriving, nextIn, ...found }
  }

  #forget(folder: string): void {
    if (folder === '' || !this.#parts.known.forgetFolder(folder)) return
    this.#lost.delete(folder)
    this.#parts.watch.remove(folder)
  }
}
