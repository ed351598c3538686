import type { FromSearch, SearchAnswer, ToSearch } from '../library/search/messages.ts'
import workerAddress from '../library/search/search-worker.ts?worker&url'
import type {
  SearchAnswers,
  SearchDesk,
  SearchQuestion,
  SearchState,
} from '../library/search-messages.ts'
import { trustedScript } from '../library/trusted.ts'

/** How often a worker that died is started again. */
const mostStarts = 2

/**
 * The page's end of the search worker: what is asked before it runs waits for it; of several questions
 * of one kind only the newest is answered. A worker that dies is started again once.
 */
export class SearchLink implements SearchDesk {
  #worker: Worker | undefined
  #database = ''
  #starts = 0
  #last = 0
  readonly #open = new Map<number, Waiting>()
  readonly #listeners = new Set<(state: SearchState) => void>()
  #state: SearchState = { indexed: 0, of: 0, edition: 0, trouble: '' }

  /** Starts the worker on a database. */
  start(database: string): void {
    this.#database = database
    this.#starts += 1
    const worker = new Worker(trustedScript(workerAddress), { type: 'module', name: 'search' })
    worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => this.#receive(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (this.#worker === worker) this.#died(event.message || 'it did not start')
    })
    this.#worker = worker
    this.#send({ kind: 'open', database })
    for (const [number, { question }] of this.#open) this.#send({ kind: 'ask', number, question })
  }

  /** Ends it; what was asked is answered no more. */
  stop(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    for (const { resolve } of this.#open.values()) resolve(null)
    this.#open.clear()
  }

  ask<Kind extends SearchQuestion['kind']>(
    question: Extract<SearchQuestion, { readonly kind: Kind }>,
  ): Promise<SearchAnswers[Kind] | null> {
    this.#overtake(question.kind)
    if (this.#starts > 0 && !this.#worker) return Promise.reject(new Error(this.#state.trouble))
    const number = ++this.#last
    return new Promise((resolve, reject) => {
      // The worker answers each number with what its question asks for.
      const answered = (answer: SearchAnswer) => resolve(answer as SearchAnswers[Kind] | null)
      this.#open.set(number, { question, resolve: answered, reject })
      this.#send({ kind: 'ask', number, question })
    })
  }

  watch(listener: (state: SearchState) => void): () => void {
    this.#listeners.add(listener)
    listener(this.#state)
    return () => this.#listeners.delete(listener)
  }

  #overtake(kind: SearchQuestion['kind']): void {
    for (const [number, waiting] of this.#open) {
      if (waiting.question.kind !== kind) continue
      this.#open.delete(number)
      waiting.resolve(null)
    }
  }

  #receive(message: FromSearch): void {
    if (message.kind === 'state') return this.#tell(message.state)
    const waiting = this.#open.get(message.number)
    this.#open.delete(message.number)
    if (message.kind === 'answer') waiting?.resolve(message.answer)
    else waiting?.reject(new Error(message.reason))
  }

  #died(reason: string): void {
    this.#worker?.terminate()
    this.#worker = undefined
    if (this.#starts < mostStarts) return this.start(this.#database)
    const trouble = `This library cannot be searched, because the search stopped (${reason}). Starting Broadsheet again may help.`
    this.#tell({ ...this.#state, trouble })
    for (const { reject } of this.#open.values()) reject(new Error(trouble))
    this.#open.clear()
  }

  #tell(state: SearchState): void {
    this.#state = state
    for (const listener of this.#listeners) listener(state)
  }

  #send(message: ToSearch): void {
    this.#worker?.postMessage(message)
  }
}

/** A window that only compares searches nothing. */
export const noSearch: SearchDesk = {
  ask: () => Promise.reject(new Error('This window does not search.')),
  watch: (listener) => {
    listener({ indexed: 0, of: 0, edition: 0, trouble: 'This window does not search.' })
    return () => undefined
  },
}

interface Waiting {
  readonly question: SearchQuestion
  readonly resolve: (answer: SearchAnswer) => void
  readonly reject: (reason: Error) => void
}
