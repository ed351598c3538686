import type { FromSearch, SearchAnswer, ToSearch } from '../library/search/messages.ts'
import workerAddress from '../library/search/search-worker.ts?worker&url'
import type {
  SearchAnswers,
  SearchDesk,
  SearchQuestion,
  SearchState,
} from '../library/search-messages.ts'
import { trustedScript } from '../library/trusted.ts'

/** A worker that died is started again, but not one that died so often within a minute. */
const mostDeaths = 3
const minute = 60_000

/** What the link needs of a worker. */
export type SearchWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

/**
 * The page's end of the search worker: what is asked before it runs waits for it; of several questions
 * of one kind only the newest is answered. A worker that dies is started again, with what was asked of
 * it; one that keeps dying is left alone for a minute, and the reader is told. One that has had nothing
 * to do leaves, and the next question, or change of the library, has another.
 */
export class SearchLink implements SearchDesk {
  #worker: SearchWorker | undefined
  #database = ''
  /** When the last workers died, on the clock of `performance.now`. */
  #deaths: number[] = []
  #last = 0
  /** Each worker counts its editions from the first. */
  #earlier = 0
  readonly #open = new Map<number, Waiting>()
  readonly #listeners = new Set<(state: SearchState) => void>()
  #state: SearchState = { indexed: 0, of: 0, edition: 0, trouble: '' }

  constructor(private readonly hire: () => SearchWorker = hired) {}

  /** Starts the worker on a database. */
  start(database: string): void {
    this.#database = database
    this.#earlier = this.#state.edition
    const worker = this.hire()
    worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
      if (this.#worker === worker) this.#receive(data)
    })
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
    this.#database = ''
    for (const { resolve } of this.#open.values()) resolve(null)
    this.#open.clear()
  }

  /** The library changed, or what the reader says of it: a worker that left comes back to look. */
  wake(): void {
    if (this.#database !== '' && !this.#worker && !this.#isDyingOften()) this.start(this.#database)
  }

  ask<Kind extends SearchQuestion['kind']>(
    question: Extract<SearchQuestion, { readonly kind: Kind }>,
  ): Promise<SearchAnswers[Kind] | null> {
    this.#overtake(question.kind)
    if (this.#database !== '' && !this.#worker) {
      if (this.#isDyingOften()) return Promise.reject(new Error(this.#state.trouble))
      this.#tell({ ...this.#state, trouble: '' })
      this.start(this.#database)
    }
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
    if (message.kind === 'left') return this.#left()
    if (message.kind === 'state') {
      const edition = this.#earlier + message.state.edition
      return this.#tell({ ...message.state, edition })
    }
    const waiting = this.#open.get(message.number)
    this.#open.delete(message.number)
    if (message.kind === 'answer') waiting?.resolve(message.answer)
    else waiting?.reject(new Error(message.reason))
  }

  /** What it was asked as it went is asked of the next. */
  #left(): void {
    this.#worker = undefined
    if (this.#open.size > 0) this.start(this.#database)
  }

  #died(reason: string): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#deaths = [...this.#deaths, performance.now()].slice(-mostDeaths)
    if (!this.#isDyingOften()) return this.start(this.#database)
    const trouble = `This library cannot be searched for now, because the search keeps stopping (${reason}). Everything else works.`
    this.#tell({ ...this.#state, trouble })
    for (const { reject } of this.#open.values()) reject(new Error(trouble))
    this.#open.clear()
  }

  #isDyingOften(): boolean {
    const [first = 0] = this.#deaths
    return this.#deaths.length === mostDeaths && performance.now() - first < minute
  }

  #tell(state: SearchState): void {
    this.#state = state
    for (const listener of this.#listeners) listener(state)
  }

  #send(message: ToSearch): void {
    this.#worker?.postMessage(message)
  }
}

function hired(): Worker {
  return new Worker(trustedScript(workerAddress), { type: 'module', name: 'search' })
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
