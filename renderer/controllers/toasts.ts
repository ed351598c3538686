import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** A short message to the reader, and what one click away would do. */
export interface Message {
  readonly says: string
  readonly tone?: 'calm' | 'failed'
  readonly offers?: Offer
}

/** What one click on a message does; where it gives words, these are said next. */
export interface Offer {
  readonly says: string
  readonly take: () => unknown
}

/** A message as it is shown. */
export interface ShownMessage {
  readonly number: number
  readonly says: string
  readonly offers: string
  readonly tone: 'calm' | 'failed'
}

/** How long a message stays: longer where it offers something. Failures stay. Milliseconds. */
const stay = { said: 6000, offering: 15_000 } as const

/** The short messages that are shown now. */
export class Toasts implements ReactiveController {
  /** Oldest first, at most three. */
  shown: readonly ShownMessage[] = []
  #last = 0
  readonly #taken = new Map<number, Offer['take']>()
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>()

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }

  /** Shows a message; the same words again replace the older one. */
  say({ says, tone = 'calm', offers }: Message): void {
    const number = ++this.#last
    for (const old of this.shown) if (old.says === says) this.#forget(old.number)
    this.shown = [...this.shown, { number, says, tone, offers: offers?.says ?? '' }]
    for (const old of this.shown.slice(0, -3)) this.#forget(old.number)
    if (offers) this.#taken.set(number, offers.take)
    if (tone === 'calm') this.#leave(number, offers ? stay.offering : stay.said)
    this.host.requestUpdate()
  }

  /** The reader took up what a message offered, or put it away. */
  answer(number: number, taken: boolean): void {
    const take = this.#taken.get(number)
    this.#forget(number)
    if (taken && take) void this.#take(take)
  }

  async #take(take: Offer['take']): Promise<void> {
    try {
      const says = await take()
      if (typeof says === 'string' && says !== '') this.say({ says })
    } catch (failure) {
      this.say({ says: `That did not work: ${String(failure)}`, tone: 'failed' })
    }
  }

  #leave(number: number, after: number): void {
    this.#timers.set(
      number,
      setTimeout(() => this.#forget(number), after),
    )
  }

  #forget(number: number): void {
    clearTimeout(this.#timers.get(number))
    this.#timers.delete(number)
    this.#taken.delete(number)
    this.shown = this.shown.filter((message) => message.number !== number)
    this.host.requestUpdate()
  }
}
