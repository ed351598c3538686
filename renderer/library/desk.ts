import type { Answers, FromLibrary, Question, ToLibrary } from './messages.ts'

/** What the page may ask the library worker to compute: one question, one answer. */
export class Desk {
  #last = 0
  readonly #open = new Map<number, Waiting>()

  constructor(private readonly send: (message: ToLibrary) => void) {}

  /** The answer to a question; rejects with a plain reason when the worker cannot give one. */
  ask<Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    const number = ++this.#last
    return new Promise((resolve, reject) => {
      this.#open.set(number, { resolve: resolve, reject })
      this.send({ kind: 'ask', number, question })
    })
  }

  /** Takes what the worker sent; true when it was an answer of this desk. */
  receive(message: FromLibrary): boolean {
    if (message.kind === 'trouble') return false
    const waiting = this.#open.get(message.number)
    this.#open.delete(message.number)
    if (message.kind === 'answer') waiting?.resolve(message.answer)
    else waiting?.reject(new Error(message.reason))
    return true
  }
}

interface Waiting {
  readonly resolve: (answer: Answers[keyof Answers]) => void
  readonly reject: (reason: Error) => void
}
