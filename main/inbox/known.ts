import type { FileTrouble } from '../inbox-contract.ts'
import type { FolderLook, Sighting } from './list.ts'
import { folderOf } from './paths.ts'

/** What is known of one folder. */
interface KnownFolder {
  identity: string
  /** By path. */
  readonly files: Map<string, Sighting>
  folders: ReadonlySet<string>
  troubles: ReadonlyMap<string, FileTrouble>
}

/** What the library has been told of the folder: the state that every scan is compared with. */
export class Known {
  readonly #folders = new Map<string, KnownFolder>()

  /** How many files are known. */
  get count(): number {
    let count = 0
    for (const { files } of this.#folders.values()) count += files.size
    return count
  }

  /** All known folders; the library itself is ''. */
  folders(): readonly string[] {
    return [...this.#folders.keys()]
  }

  /** What is known of a folder, or `undefined`. */
  folder(path: string): Readonly<KnownFolder> | undefined {
    return this.#folders.get(path)
  }

  /** The file as the library was told of it, or `undefined`. */
  file(path: string): Sighting | undefined {
    return this.#folders.get(folderOf(path))?.files.get(path)
  }

  /** All known files, in no order that matters. */
  *files(): Generator<Sighting> {
    for (const { files } of this.#folders.values()) yield* files.values()
  }

  /** Knows nothing any more. */
  clear(): void {
    this.#folders.clear()
  }

  /** A folder was found; nothing is known of it yet. */
  find(folder: string): void {
    if (this.#folders.has(folder)) return
    const nothing = { files: new Map(), folders: new Set<string>(), troubles: new Map() }
    this.#folders.set(folder, { identity: '', ...nothing })
  }

  /** Takes over everything of a look but its files, which the library must be told of first. */
  adopt({ folder, state, identity, folders, troubles }: FolderLook): void {
    this.find(folder)
    const known = this.#folders.get(folder)
    if (!known) return
    known.troubles = new Map(troubles.map((trouble) => [trouble.path, trouble]))
    if (state === 'closed') return // what is in it is as unknown as before
    known.identity = identity
    known.folders = folders
  }

  /** Takes over a look whole, files and all: the library is told of it by the listing. */
  take(look: FolderLook): void {
    this.adopt(look)
    const files = this.#folders.get(look.folder)?.files
    files?.clear()
    for (const [path, file] of look.files) files?.set(path, file)
  }

  /** The library is told of this file as it stands. */
  put(sighting: Sighting): void {
    this.#folders.get(folderOf(sighting.stamp.path))?.files.set(sighting.stamp.path, sighting)
  }

  /**
   * The file could not be read as it was seen: it is known to have been there, but not how, so that
   * the next scan finds it changed, or missing.
   */
  doubt(path: string): void {
    const known = this.file(path)
    if (known) this.put({ ...known, stamp: { ...known.stamp, changed: -1 } })
  }

  /** The library is told that this file is gone. */
  remove(path: string): void {
    this.#folders.get(folderOf(path))?.files.delete(path)
  }

  /** Forgets a folder that is lost, once none of its files is known any more. */
  forgetFolder(path: string): boolean {
    const folder = this.#folders.get(path)
    return folder?.files.size === 0 && this.#folders.delete(path)
  }
}
