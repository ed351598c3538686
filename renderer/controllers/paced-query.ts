import { liveQuery, type Subscription } from 'dexie'
import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** A question that is asked anew as the library changes, but never more often than it must be. */
export interface PacedQuestion<Value> {
  readonly ask: () => Promise<Value>
  /** An answer that is there sooner, or a part of it, shown until the whole comes; `null` for none. */
  readonly first?: () => Promise<Value | null>
  /** What tells that the answer may be another: quick to read from the tables. */
  readonly changes: () => Promise<unknown>
  /** What the question is made of; a change of any part asks anew, at once. */
  readonly madeOf: () => readonly unknown[]
  /** Whether two answers show the same. */
  readonly same?: (before: Value, after: Value) => boolean
}

/** While a library is being filled, an answer is asked for this often. Milliseconds. */
const pace = 500

/**
 * Keeps a value equal to an answer that others work out. A change is followed at once; many changes
 * are followed twice a second, and the last of them always.
 */
export class PacedQuery<Value> implements ReactiveController {
  /** The newest answer; `undefined` until the first one and after the question has changed. */
  value: Value | undefined
  /** Why the last question could not be answered. */
  failure: Error | undefined
  /** Whether `value` is the whole answer. */
  isWhole = false
  #asked: readonly unknown[] | undefined
  #subscription: Subscription | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #number = 0
  #askedAt = -pace
  #isAsking = false
  #isOutdated = false

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly question: PacedQuestion<Value>,
  ) {
    host.addController(this)
  }

  hostUpdate(): void {
    const parts = this.question.madeOf()
    if (this.#asked && same(this.#asked, parts)) return
    this.#asked = parts
    this.value = undefined
    this.#begin()
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe()
    this.#subscription = undefined
    clearTimeout(this.#timer)
    this.#number += 1 // what is under way is of no use any more
    this.#asked = undefined
  }

  /** Asks anew now: the question is made of something that is no part of it. */
  again(): void {
    this.#askedAt = -pace
    this.#wish()
  }

  #begin(): void {
    this.#subscription?.unsubscribe()
    clearTimeout(this.#timer)
    this.#number += 1
    this.#isAsking = this.#isOutdated = this.isWhole = false
    const number = this.#number
    this.question.first?.().then(
      (value) => {
        if (value !== null && number === this.#number && !this.isWhole) this.#show(value)
      },
      () => undefined, // the whole answer says what is wrong
    )
    this.#askedAt = -pace
    this.#subscription = liveQuery(this.question.changes).subscribe({
      next: () => this.#wish(),
      error: (failure: unknown) => this.#fail(failure),
    })
  }

  #wish(): void {
    this.#isOutdated = true
    if (this.#isAsking) return
    clearTimeout(this.#timer)
    const wait = this.#askedAt + pace - performance.now()
    if (wait <= 0) void this.#ask()
    else this.#timer = setTimeout(() => void this.#ask(), wait)
  }

  async #ask(): Promise<void> {
    const number = this.#number
    this.#askedAt = performance.now()
    this.#isOutdated = false
    this.#isAsking = true
    try {
      const value = await this.question.ask()
      if (number !== this.#number) return
      this.isWhole = true
      this.#show(value)
    } catch (failure) {
      if (number === this.#number) this.#fail(failure)
    } finally {
      if (number === this.#number) {
        this.#isAsking = false
        if (this.#isOutdated) this.#wish()
      }
    }
  }

  #show(value: Value): void {
    this.failure = undefined
    const { value: before } = this
    if (before !== undefined && this.question.same?.(before, value)) return
    this.value = value
    this.host.requestUpdate()
  }

  #fail(failure: unknown): void {
    this.failure = failure instanceof Error ? failure : new Error(String(failure))
    this.host.requestUpdate()
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, at) => Object.is(part, b[at]))
}
