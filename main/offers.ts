import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, isAbsolute, relative, sep } from 'node:path'
import { hashOf } from './adding.ts'
import type { OfferedFile } from './contract.ts'

/** A file that is about to be added. `path` is absolute. */
export interface TakenFile {
  readonly name: string
  readonly path: string
}

/**
 * The files the reader picked or opened with the program, until they are added.
 *
 * The page never learns where they lie: it gets an id that is good for one `take`.
 */
export class Offers {
  readonly #files = new Map<string, TakenFile>()

  /** Describes files on disk. One that cannot be read has an empty hash; folders are left out. */
  async offer(paths: readonly string[], library: string | null): Promise<readonly OfferedFile[]> {
    const offered: OfferedFile[] = []
    for (const path of paths) {
      const file = await this.#describe(path, library)
      if (file) offered.push(file)
    }
    return offered
  }

  /** The file behind an id, which is then forgotten; `null` for an id that is not, or no longer, good. */
  take(id: string): TakenFile | null {
    const file = this.#files.get(id) ?? null
    this.#files.delete(id)
    return file
  }

  async #describe(path: string, library: string | null): Promise<OfferedFile | null> {
    const id = randomUUID()
    const libraryPath = library === null ? '' : pathInside(library, path)
    const file = { id, name: basename(path), libraryPath }
    this.#files.set(id, { name: basename(path), path })
    try {
      const stats = await stat(path)
      if (!stats.isFile()) return null
      return { ...file, size: stats.size, hash: await hashOf(path) }
    } catch {
      return { ...file, size: 0, hash: '' } // adding it will say why it cannot be read
    }
  }
}

/** Where `path` lies inside `folder`, parted by `/`; empty when it lies elsewhere. */
export function pathInside(folder: string, path: string): string {
  const inside = relative(folder, path)
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return leaves ? '' : inside.split(sep).join('/')
}
