import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import type { SearchFound, SearchOrder, SearchState, Snippet } from '../library/search-messages.ts'
import type { Library } from './library.ts'

/** What is looked for, and where. */
export interface SearchWish {
  readonly library: Library | null
  readonly text: string
  readonly order: SearchOrder
}

/** What a search has found so far: its first answer, and every article that was asked for since. */
export interface FoundSoFar extends SearchFound {
  /** What was looked for. */
  readonly text: string
}

/** How many articles are asked for at once: more than three windows show. */
const portion = 200
/** While the index grows, a search is asked anew this often. Milliseconds. */
const pace = 1000
/** Counting goes on only where somebody has stopped typing. Milliseconds. */
const calm = 400

/**
 * Keeps what was found equal to what is typed and to what the library holds: the newest question wins,
 * and what was found last stays until the next answer is there.
 */
export class Searching implements ReactiveController {
  /** What was found last; `null` before anything was, or while nothing is typed. */
  found: FoundSoFar | null = null
  /** Why nothing can be found, in a plain sentence; '' while all is well. */
  failure = ''
  /** How the index stands; `null` until it says so. */
  state: SearchState | null = null
  readonly #snippets = new Map<ArticleId, Snippet>()
  #wish: SearchWish = { library: null, text: '', order: 'best' }
  #unwatch: () => void = () => undefined
  #number = 0
  #isAskingMore = false
  #edition = -1
  #askedAt = 0
  #again: ReturnType<typeof setTimeout> | undefined
  #counting: ReturnType<typeof setTimeout> | undefined
  #snippetsOf = ''
  #isAskingSnippets = false

  /** `arrived` is called for every answer; `anew` says that it is the first one for what is typed now. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly arrived: (anew: boolean) => void,
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#unwatch()
    clearTimeout(this.#again)
    clearTimeout(this.#counting)
    this.#number += 1
    this.#wish = { library: null, text: '', order: 'best' }
  }

  /** Looks for something else, or in another order; the same again costs nothing. */
  look(wish: SearchWish): void {
    const before = this.#wish
    const isSame = wish.text === before.text && wish.order === before.order
    if (isSame && wish.library === before.library) return
    this.#wish = wish
    if (wish.library !== before.library) this.#turnTo(wish.library)
    if (wish.text.trim() === '') this.#forget()
    else void this.#ask(true)
  }

  /** Asks for the next articles, when `last` of those that are known is nearly the last one. */
  near(last: number): void {
    const { found } = this
    const known = found?.articles.length ?? 0
    if (!found?.looked || this.#isAskingMore || last < known - portion / 2) return
    if (known < (found.counted ? found.count : Infinity) && known % portion === 0) void this.#more()
  }

  /** Where in an article what was typed stands; what is known of an earlier text stays meanwhile. */
  snippet(article: ArticleId): Snippet | undefined {
    return this.#snippets.get(article)
  }

  /** Learns where in these articles, those in sight, what was typed stands. */
  async show(articles: readonly ArticleId[]): Promise<void> {
    const { library, text } = this.#wish
    if (!library || text.trim() === '' || this.#isAskingSnippets) return
    const isNew = this.#snippetsOf !== text
    const missing = isNew ? articles : articles.filter((one) => !this.#known.has(one))
    if (missing.length === 0) return
    this.#isAskingSnippets = true
    try {
      const answer = await library.search.ask({ kind: 'snippets', text, articles: missing })
      if (answer && this.#wish.text === text && this.#wish.library === library) {
        this.#learn(text, missing, answer)
      }
    } catch {
      this.#learn(text, missing, []) // the lines stand without; the search itself says what is wrong
    } finally {
      this.#isAskingSnippets = false
      this.host.requestUpdate()
    }
  }

  #known = new Set<ArticleId>()

  #learn(text: string, asked: readonly ArticleId[], snippets: readonly Snippet[]): void {
    if (this.#snippetsOf !== text) this.#known = new Set()
    this.#snippetsOf = text
    for (const article of asked) {
      this.#known.add(article)
      this.#snippets.delete(article)
    }
    for (const snippet of snippets) this.#snippets.set(snippet.article, snippet)
  }

  #turnTo(library: Library | null): void {
    this.#unwatch()
    this.#forget()
    this.state = null
    this.#edition = -1
    if (library) this.#unwatch = library.search.watch((state) => this.#hear(state))
  }

  #forget(): void {
    this.#number += 1
    clearTimeout(this.#counting)
    this.found = null
    this.failure = ''
    this.#snippets.clear()
    this.#snippetsOf = ''
    this.arrived(true)
    this.host.requestUpdate()
  }

  #hear(state: SearchState): void {
    this.state = state
    this.host.requestUpdate()
    const isOther = this.#edition >= 0 && state.edition !== this.#edition
    this.#edition = state.edition
    if (!isOther || this.#wish.text.trim() === '') return
    clearTimeout(this.#again)
    const wait = Math.max(0, this.#askedAt + pace - performance.now())
    this.#again = setTimeout(() => {
      this.#known = new Set() // an article may have been read anew
      void this.#ask(false)
    }, wait)
  }

  async #ask(anew: boolean): Promise<void> {
    const { library, text, order } = this.#wish
    if (!library) return
    const number = ++this.#number
    this.#askedAt = performance.now()
    // News must not shorten a list that the reader has scrolled.
    const known = anew ? 0 : (this.found?.articles.length ?? 0)
    const most = Math.max(portion, Math.ceil(known / portion) * portion)
    const question = { kind: 'search', text, order, from: 0, most } as const
    try {
      // What was typed anew is answered at once with what half a frame finds, then with all of it.
      const first = anew ? await library.search.ask({ ...question, hurried: true }) : null
      if (number !== this.#number || (anew && !first)) return
      if (first && (first.looked || first.articles.length > 0)) this.#take(first, text, true)
      if (first?.looked) return
      const found = await library.search.ask(question)
      if (!found || number !== this.#number) return
      this.#take(found, text, anew && first?.articles.length === 0)
    } catch (reason) {
      if (number !== this.#number) return
      this.failure = reason instanceof Error ? reason.message : String(reason)
    }
    this.host.requestUpdate()
  }

  #take(found: SearchFound, text: string, anew: boolean): void {
    this.failure = ''
    this.found = { ...found, text }
    this.arrived(anew)
    if (found.looked) this.#countOn()
    this.host.requestUpdate()
  }

  async #more(): Promise<void> {
    const { found } = this
    const { library, text, order } = this.#wish
    if (!found || !library || found.text !== text) return
    const number = this.#number
    this.#isAskingMore = true
    try {
      const from = found.articles.length
      const more = await library.search.ask({ kind: 'search', text, order, from, most: portion })
      if (!more || number !== this.#number || this.found !== found) return
      const known = new Set(found.articles)
      const articles = [...found.articles, ...more.articles.filter((one) => !known.has(one))]
      const { count, counted } = more.articles.length < portion ? more : found
      this.found = { ...found, articles, count, counted }
      this.arrived(false)
    } catch (reason) {
      this.failure = reason instanceof Error ? reason.message : String(reason)
    } finally {
      this.#isAskingMore = false
      this.host.requestUpdate()
    }
  }

  /** Where so many are found that counting them would have kept the reader waiting, it is done now. */
  #countOn(): void {
    clearTimeout(this.#counting)
    if (this.found?.counted ?? true) return
    this.#counting = setTimeout(() => void this.#count(), calm)
  }

  async #count(): Promise<void> {
    const { library, text } = this.#wish
    if (!library) return
    const number = this.#number
    const count = await library.search.ask({ kind: 'count', text }).catch(() => null)
    if (count === null || number !== this.#number || !this.found) return
    this.found = { ...this.found, count, counted: true }
    this.host.requestUpdate()
  }
}
