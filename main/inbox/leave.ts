import type { Known } from './known.ts'
import type { Sighting } from './list.ts'

/** So many files may go at once without a question, and so large a share of all. */
const harmless = { files: 20, share: 0.2 } as const

/** How long, in milliseconds, files that are gone wait for files that are on their way. */
const courtesy = 5000

/** What is to become of files that have settled as missing. */
export type Leave =
  | { readonly kind: 'go' }
  /** Files are on their way that may be the same under another name: those first. */
  | { readonly kind: 'wait' }
  /** So many at once look like an accident: the reader is asked. `count` without those moved. */
  | { readonly kind: 'held'; readonly count: number }

/** Whether `missing` files out of `all` going at once look like an accident. */
export function isMassive(missing: number, all: number): boolean {
  return missing > harmless.files && missing > all * harmless.share
}

/** Decides when missing files are gone. */
export class Leavers {
  readonly #known: Known
  readonly #clock: () => number
  #waitingSince: number | null = null
  #isAccepted = false

  constructor(known: Known, clock: () => number) {
    this.#known = known
    this.#clock = clock
  }

  /** The reader says that what is missing now is gone. */
  accept(): void {
    this.#isAccepted = true
  }

  /** Whether the reader said so; true only until the missing files have gone. */
  get isAccepted(): boolean {
    return this.#isAccepted
  }

  /** `isBusy`: files are arriving or being delivered. */
  decide(missing: ReadonlySet<string>, isBusy: boolean): Leave {
    if (missing.size === 0) {
      this.#waitingSince = null
      this.#isAccepted = false // said of files that are back: not to be remembered against others
      return { kind: 'wait' }
    }
    this.#waitingSince ??= this.#clock()
    if (isBusy && this.#clock() - this.#waitingSince < courtesy) return { kind: 'wait' }
    const count = this.#isAccepted ? 0 : countLost(this.#known, missing)
    if (isMassive(count, this.#known.count)) return { kind: 'held', count }
    this.#waitingSince = null
    this.#isAccepted = false
    return { kind: 'go' }
  }

  /** The listing without the missing files was sent: the reader's word has been used. */
  forgetAcceptance(): void {
    this.#isAccepted = false
  }
}

/**
 * How many of the missing files went without turning up under another name.
 *
 * A folder that was renamed loses all its files and loses none.
 */
function countLost(known: Known, missing: ReadonlySet<string>): number {
  if (missing.size <= harmless.files) return missing.size
  const present = new Set<string>()
  for (const file of known.files()) {
    if (!missing.has(file.stamp.path)) for (const mark of marksOf(file)) present.add(mark)
  }
  const isLost = (path: string) => {
    const file = known.file(path)
    return !file || !marksOf(file).some((mark) => present.has(mark))
  }
  return [...missing].filter(isLost).length
}

/** A moved file keeps its inode, or, moved to another disk, its size and time. */
function marksOf({ identity, stamp }: Sighting): readonly [string, string] {
  return [identity, `${stamp.size} ${stamp.modified}`]
}
