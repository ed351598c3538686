import { liveQuery, type Subscription } from 'dexie'
import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * Keeps a value equal to a library query: asks again whenever the rows it read have changed, in
 * this thread or in the worker, and whenever what the question is made of has changed.
 */
export class LiveQuery<Value> implements ReactiveController {
  /** The newest answer; `undefined` until the first one and after the question has changed. */
  value: Value | undefined
  /** Why the last question could not be answered. */
  failure: Error | undefined
  #subscription: Subscription | undefined
  #asked: readonly unknown[] | undefined

  /**
   * @param host the element that shows the value
   * @param ask the question; reads its element's properties when called
   * @param madeOf what the question is made of; a change of any part asks anew
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly ask: () => Promise<Value>,
    private readonly madeOf: () => readonly unknown[] = () => [],
  ) {
    host.addController(this)
  }

  hostUpdate(): void {
    const parts = this.madeOf()
    if (this.#asked && same(this.#asked, parts)) return
    this.#asked = parts
    this.value = undefined
    this.#subscribe()
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe()
    this.#subscription = undefined
    this.#asked = undefined
  }

  #subscribe(): void {
    this.#subscription?.unsubscribe()
    this.#subscription = liveQuery(this.ask).subscribe({
      next: (value) => {
        this.value = value
        this.failure = undefined
        this.host.requestUpdate()
      },
      error: (failure: unknown) => {
        this.failure = failure instanceof Error ? failure : new Error(String(failure))
        this.host.requestUpdate()
      },
    })
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, at) => Object.is(part, b[at]))
}
