import type { Answers, FromLibrary, Question, ToLibrary } from './messages.ts'
import { ownBuffers } from './transfer.ts'

/** What the page may ask the library worker to compute: one question, one answer. */
export class Desk {
  #last = 0
  readonly #open = new Map<number, Waiting>()

  /** `transfer`: what is handed over with the message, and is the sender's no more. */
  constructor(
    private readonly send: (message: ToLibrary, transfer: readonly ArrayBuffer[]) => void,
  ) {}

  /** The answer to a question; rejects with a plain reason when the worker cannot give one. */
  ask<Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    const number = ++this.#last
    return new Promise((resolve, reject) => {
      // The worker answers each number with what its question asks for.
      const answered = (answer: Answers[keyof Answers]) => resolve(answer as Answers[Kind])
      this.#open.set(number, { resolve: answered, reject })
      const asked: Question = question
      const transfer = asked.kind === 'original' ? ownBuffers([asked.bytes]) : []
      this.send({ kind: 'ask', number, question }, transfer)
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
