import type { Moment } from './settle.ts'

/** Time, as the inbox needs it. A test may bring a faster one. */
export interface Clock {
  now(): Moment
  /** Calls `run` once, after so many milliseconds; gives the way to call it off. */
  after(milliseconds: number, run: () => void): () => void
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => ({ clock: performance.now(), calendar: Date.now() }),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Rings once at the earliest of the times it was set to. */
export class Alarm {
  #due = Infinity
  #callOff: (() => void) | null = null
  #isStopped = false

  constructor(
    private readonly clock: Clock,
    private readonly ring: () => void,
  ) {}

  /** Rings in so many milliseconds, if it would not ring sooner anyway. */
  set(milliseconds: number): void {
    const due = this.clock.now().clock + milliseconds
    if (this.#isStopped || due >= this.#due) return
    this.#callOff?.()
    this.#due = due
    this.#callOff = this.clock.after(milliseconds, () => {
      this.#due = Infinity
      this.#callOff = null
      this.ring()
    })
  }

  /** Will never ring again. */
  stop(): void {
    this.#isStopped = true
    this.#callOff?.()
  }
}

/** Lets one turn of work follow another; work asked for while one waits is done by that one. */
export class Turns {
  #last: Promise<void> = Promise.resolve()
  #queued: Promise<void> | null = null

  constructor(private readonly work: () => Promise<void>) {}

  /** Resolves when a turn that began after this call is done. */
  take(): Promise<void> {
    const next = () => {
      this.#queued = null
      this.#last = this.work()
      return this.#last
    }
    // A turn that failed has told whoever took it; the next one is not to suffer for it.
    this.#queued ??= this.#last.then(next, next)
    return this.#queued
  }
}
