/** Lets one thing go before another in the same thread: filling waits while somebody searches. */
export class Gate {
  #busy = 0
  readonly #waiting: (() => void)[] = []

  /** Runs what has the right of way. */
  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#busy += 1
    try {
      return await work()
    } finally {
      this.#busy -= 1
      if (this.#busy === 0) for (const go of this.#waiting.splice(0)) go()
    }
  }

  /** Resolves when messages had a chance to come in and nobody has the right of way. */
  async free(): Promise<void> {
    await nextTurn()
    while (this.#busy > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }
}

/** Resolves after the messages that wait already: sooner than a timer, which waits 4 ms. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** How long work goes on before messages may come in, in milliseconds. */
const slice = 6

/** Works through items, and lets those who have the right of way go first every few milliseconds. */
export async function inTurns<Item>(
  gate: Gate,
  items: Iterable<Item>,
  work: (item: Item) => void,
): Promise<void> {
  await gate.free()
  let until = performance.now() + slice
  for (const item of items) {
    work(item)
    if (performance.now() < until) continue
    await gate.free()
    until = performance.now() + slice
  }
}
