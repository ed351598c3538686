import {
  packStamps,
  type FileStamp,
  type FileTrouble,
  type PackedStamps,
} from '../inbox-contract.ts'
import type { Looking } from './disk.ts'
import { lookAt, type FolderLook } from './list.ts'

/** So many folders are asked for at once: while they are looked at, the next ones are entered. */
const together = 50

/** Looks at folders, wherever that is done, and remembers the files it saw. */
export interface Looker {
  /** What these folders show, in the order they were asked for. */
  look(folders: readonly string[]): Promise<readonly FolderLook[]>
  /** All files seen so far. */
  listing(): Promise<PackedStamps>
  /** Looks no more; what is under way may end without an answer. */
  close(): void
}

/** Looks at folders of a disk, here and now. */
export class DiskLooker implements Looker {
  readonly #stamps: FileStamp[] = []
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly disk: Looking,
    private readonly root: string,
  ) {}

  look(folders: readonly string[]): Promise<readonly FolderLook[]> {
    const looks = this.#last.then(() => this.#look(folders))
    this.#last = looks
    return looks
  }

  listing(): Promise<PackedStamps> {
    return Promise.resolve(packStamps(this.#stamps))
  }

  close(): void {
    // Nothing was opened.
  }

  async #look(folders: readonly string[]): Promise<readonly FolderLook[]> {
    const looks: FolderLook[] = []
    for (const folder of folders) {
      const look = await lookAt(this.disk, this.root, folder)
      for (const { stamp } of look.files.values()) this.#stamps.push(stamp)
      looks.push(look)
    }
    return looks
  }
}

/** The whole library as it is now. */
export interface Listing {
  readonly looks: readonly FolderLook[]
  /** All files of the looks. */
  readonly files: PackedStamps
  /** Why the library folder itself could not be looked into, or `null`. */
  readonly closed: FileTrouble | null
}

/** Looks at every folder of the library. `enter` is called before each is looked at. */
export async function listAll(looker: Looker, enter: (folder: string) => void): Promise<Listing> {
  const looks: FolderLook[] = []
  for (let level: readonly string[] = ['']; level.length > 0;) {
    const found = await lookAtLevel(looker, level, enter)
    looks.push(...found)
    level = found.flatMap((look) => [...look.folders])
  }
  const files = await looker.listing()
  const [top] = looks
  if (top?.state === 'open') return { looks, files, closed: null }
  const lost = { path: '/', reason: 'The library folder is not there.', advice: '' }
  return { looks, files, closed: top?.troubles[0] ?? lost }
}

/** Never enters all folders of a large library in one go: others wait for this thread too. */
async function lookAtLevel(
  looker: Looker,
  folders: readonly string[],
  enter: (folder: string) => void,
): Promise<readonly FolderLook[]> {
  const looks: FolderLook[] = []
  let before: Promise<readonly FolderLook[]> = Promise.resolve([])
  for (let start = 0; start < folders.length; start += together) {
    const some = folders.slice(start, start + together)
    for (const folder of some) enter(folder)
    const asked = looker.look(some)
    asked.catch(() => undefined) // heard when its turn comes
    for (const look of await before) looks.push(look)
    before = asked
  }
  for (const look of await before) looks.push(look)
  return looks
}
