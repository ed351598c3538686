import { codeOf, reasonFor } from '../reasons.ts'
import type { Disk, Sight } from './disk.ts'
import type { Known } from './known.ts'
import { absolute } from './paths.ts'

/** Whether the library folder is in its place. `replaced`: another folder has the name by now. */
export type RootState =
  | { readonly kind: 'there' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'away'; readonly reason: string }

/** So many known files are looked for on an unexpected disk before it counts as the wrong one. */
const sample = 50

/** Tells a library folder that is away from one that was emptied. */
export class RootGuard {
  readonly #disk: Disk
  readonly #root: string
  readonly #known: Known
  #last: Sight | null = null
  #wasAway = false

  constructor(disk: Disk, root: string, known: Known) {
    this.#disk = disk
    this.#root = root
    this.#known = known
  }

  /** Looks at the folder itself. */
  async look(): Promise<RootState> {
    const state = await this.#look()
    const isBack = state.kind === 'there' && this.#wasAway
    this.#wasAway = state.kind === 'away'
    return isBack ? { kind: 'replaced' } : state
  }

  /** The folder is there but could not be looked into. */
  markAway(): void {
    this.#wasAway = true
  }

  async #look(): Promise<RootState> {
    let sight: Sight
    try {
      sight = await this.#disk.look(this.#root)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return away('The library folder is not there.')
      return away(`The library folder cannot be seen. ${reasonFor(error).reason}`)
    }
    if (sight.kind !== 'folder') return away('Something else lies where the library folder was.')
    const last = this.#last
    if (last && last.device !== sight.device && !(await this.#holdsKnownFile())) {
      return away('Another disk is in the place of the library folder.')
    }
    this.#last = sight
    return { kind: last && last.identity !== sight.identity ? 'replaced' : 'there' }
  }

  /** A disk that was taken out and put back may have another number, but it has our files. */
  async #holdsKnownFile(): Promise<boolean> {
    let looked = 0
    for (const { stamp } of this.#known.files()) {
      if (looked === sample) return false
      looked += 1
      const sight = await this.#disk.look(absolute(this.#root, stamp.path)).catch(() => null)
      if (sight) return true
    }
    return looked === 0
  }
}

function away(reason: string): RootState {
  return { kind: 'away', reason }
}
