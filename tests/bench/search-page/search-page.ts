// Runs in the page of the bench of search: a real library in IndexedDB, and the program's own search
// worker over it; then plain full-text search over the same index.
import { SearchLink } from '../../../renderer/controllers/search-link.ts'
import { matches } from '../../../renderer/domain/search/matches.ts'
import { parseQuery } from '../../../renderer/domain/search/parse-query.ts'
import { LibraryDatabase } from '../../../renderer/library/database.ts'
import type { SearchState } from '../../../renderer/library/search-messages.ts'
import feedingWorker from './feeding-worker.ts?worker&url'
import type { Fed, Feeding } from './feeding-worker.ts'
import plainWorker from './plain-worker.ts?worker&url'
import type { PlainAnswer } from './plain-worker.ts'
import { asFindable, madeUp, vocabulary } from './zipf-press.ts'

/** What one question took, in milliseconds, and how many articles it found. */
export interface SearchTime {
  /** In the worker, until all that was asked for was found. */
  readonly milliseconds: number
  /** In the worker, until the first answer: what half a frame found. */
  readonly first: number
  /** From the page's question to the first answer; the same as above where a worker asks itself. */
  readonly answered: number
  readonly found: number
  /** Whether `found` is all there is. */
  readonly counted: boolean
}

/** What the bench does in the page. */
export interface SearchBench {
  /** Adds made-up articles from one number up to another; the program puts them into the index. */
  fill(from: number, to: number): Promise<void>
  /** Adds them and puts them into the index at once: the quick way for many. */
  feed(from: number, to: number): Promise<void>
  /** Starts the search worker; milliseconds until the index holds everything. */
  index(): Promise<number>
  /** Closes it and starts it again; milliseconds until the first answer. */
  again(): Promise<number>
  /** Asks in turn, as the page would. */
  ask(typed: readonly string[]): Promise<readonly SearchTime[]>
  /** The same expressions, ranked by BM25 whatever they find, in a worker. */
  plain(expressions: readonly string[]): Promise<readonly SearchTime[]>
  /**
   * For how many of these searches the hits are not exactly those that reading finds: of some hundred
   * articles among the first so many, each read word by word.
   */
  wrong(typed: readonly string[], articles: number): Promise<number>
  /** The made-up words, the most frequent first. */
  words(): readonly string[]
  /** How large the index is, in bytes of the browser's file system. */
  size(): Promise<number>
}

declare global {
  interface Window {
    readonly searchBench: SearchBench
  }
}

const name = 'search-bench'
const db = new LibraryDatabase(name)
const words = vocabulary()
const portion = 500
/** About how many articles are read to check what was found. */
const read = 200
let link = new SearchLink()

const searchBench: SearchBench = {
  async fill(from, to) {
    const edition = (await lastEdition()) + 1
    for (let at = from; at < to; at += portion) {
      const count = Math.min(portion, to - at)
      const made = Array.from({ length: count }, (_, step) => madeUp(at + step, words))
      await db.articles.bulkPut(made.map(([row]) => ({ ...row, edition })))
      await db.bodies.bulkPut(made.map(([, body]) => body))
    }
    await noteLast(edition, to)
  },

  async feed(from, to) {
    const edition = (await lastEdition()) + 1
    const worker = new Worker(feedingWorker, { type: 'module' })
    const fed = new Promise<void>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Fed>) => {
        if (data.failure === null) resolve()
        else reject(new Error(data.failure))
      })
    })
    worker.postMessage({ name, from, to, edition } satisfies Feeding)
    await fed.finally(() => worker.terminate())
    await noteLast(edition, to)
  },

  async index() {
    const since = performance.now()
    link.start(name)
    await reached(({ indexed, of }) => of > 0 && indexed === of)
    return performance.now() - since
  },

  async again() {
    link.stop()
    link = new SearchLink()
    const since = performance.now()
    link.start(name)
    await link.ask({ kind: 'search', text: 'e', order: 'best', from: 0, most: 50 })
    return performance.now() - since
  },

  async ask(typed) {
    const times: SearchTime[] = []
    for (const text of typed) {
      const question = { kind: 'search', text, order: 'best', from: 0, most: 50 } as const
      const since = performance.now()
      const found = await link.ask({ ...question, hurried: true })
      const answered = performance.now() - since
      const first = found?.milliseconds ?? -1
      const rest = found?.looked ? null : await link.ask(question)
      const milliseconds = first + (rest?.milliseconds ?? 0)
      const { count = -1, counted = false } = rest ?? found ?? {}
      times.push({ milliseconds, first, answered, found: count, counted })
    }
    return times
  },

  async plain(expressions) {
    link.stop()
    const worker = new Worker(plainWorker, { type: 'module' })
    const answer = new Promise<readonly SearchTime[]>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PlainAnswer>) => {
        if ('times' in data) resolve(data.times)
        else reject(new Error(data.failure))
      })
    })
    worker.postMessage({ name, expressions })
    return answer.finally(() => worker.terminate())
  },

  async wrong(typed, articles) {
    const step = Math.max(1, Math.floor(articles / read))
    const some = Array.from({ length: Math.floor(articles / step) }, (_, at) => at * step)
    const stand = { states: ['unread'] as const, tags: [] }
    const told = some.map((at) => ({ ...asFindable(madeUp(at, words)), ...stand }))
    let wrong = 0
    for (const text of typed) {
      const question = { kind: 'search', text, order: 'newest', from: 0, most: articles } as const
      const found = new Set((await link.ask(question))?.articles)
      const query = parseQuery(text)
      if (told.some((article) => found.has(article.id) !== matches(article, query))) wrong += 1
    }
    return wrong
  },

  words: () => words.slice(0, 60_000),

  async size() {
    // Chromium tells the files apart from the database; no standard knows these details.
    const told: StorageEstimate & { usageDetails?: { fileSystem?: number } } =
      await navigator.storage.estimate()
    return told.usageDetails?.fileSystem ?? 0
  },
}

async function lastEdition(): Promise<number> {
  await db.open()
  const known = (await db.state.get('edition'))?.value
  return typeof known === 'number' ? known : 0
}

async function noteLast(edition: number, articles: number): Promise<void> {
  await db.counts.put({ outlet: '', articles })
  await db.state.put({ key: 'edition', value: edition })
}

function reached(isSo: (state: SearchState) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = link.watch((state) => {
      if (state.trouble !== '') reject(new Error(state.trouble))
      if (!isSo(state)) return
      queueMicrotask(() => end())
      resolve()
    })
  })
}

Object.assign(window, { searchBench })
