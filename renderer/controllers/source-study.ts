import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import { quotationsBySpeaker } from '../domain/attribute/quotes/by-speaker.ts'
import type { PrintedBySource } from '../library/coverage-questions.ts'
import type { QuotedArticles } from '../library/messages.ts'
import { exchangesOf, type Exchange } from '../library/queries-exchange.ts'
import { PackedIds } from '../library/packed-ids.ts'
import { factsOf, type ArticleFacts } from '../library/queries-sources.ts'
import type { QuotedIn } from '../library/source-summary.ts'
import type { Library } from './library.ts'

/** Bodies are read and unpacked in the page: so few at once that it stays quick between. */
const factsAtOnce = 40
const exchangesAtOnce = 200
/** Quotations cost tens of milliseconds an article: of the newest they are found unasked. */
const quotedUnasked = 200
/** The page draws what was found so far no more often than this, in milliseconds; */
const pace = 150
/** and for each so many articles a millisecond more: all of them are added up each time. */
const articlesOfPace = 40

const none = '' as ArticleId

/** What was worked out of a library's articles since it was opened. */
interface Known {
  readonly facts: Map<ArticleId, ArticleFacts>
  /** With what was the last change in the article's story then, as `PrintedBySource.told` has it. */
  readonly exchanges: Map<ArticleId, { readonly told: number; readonly found: readonly Exchange[] }>
  readonly quoted: Map<ArticleId, readonly QuotedIn[]>
}

/** Kept as long as the library is: a source that is looked at again is there at once. */
const known = new WeakMap<Library['db'], Known>()

/**
 * Works out, a portion at a time, what a source's articles state, share with others and quote. It
 * stops when the page is left, and goes on from there when it is opened again.
 */
export class SourceStudy implements ReactiveController {
  /** All articles of the source, newest first; `null` until they are known. */
  ids: readonly ArticleId[] | null = null
  facts: readonly ArticleFacts[] = []
  exchanges: readonly Exchange[] = []
  /** What each article quotes, as far as it was looked at. */
  quoted: readonly (readonly [ArticleId, readonly QuotedIn[]])[] = []
  /** How many articles were looked at for exchanges. */
  compared = 0
  /** How many articles are to be looked at for quotations. */
  wanted = 0
  /** Why it could not go on, in plain words; '' while all is well. */
  failure = ''
  #run = 0
  #drawn = 0

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#run += 1
  }

  /** Begins with a source, anew when it has changed: what has not changed costs next to nothing. */
  begin(library: Library, printed: PrintedBySource): void {
    const run = (this.#run += 1)
    this.failure = ''
    this.wanted = quotedUnasked
    this.#study(library, printed, run).catch((failure: unknown) => {
      if (run !== this.#run) return
      this.failure = failure instanceof Error ? failure.message : String(failure)
      this.host.requestUpdate()
    })
  }

  /** Forgets what is shown, before another source is. */
  forget(): void {
    this.ids = null
    this.facts = []
    this.exchanges = []
    this.quoted = []
    this.compared = 0
  }

  /** Finds the quotations of all articles, not of the newest alone. */
  quoteAll(library: Library): void {
    const run = (this.#run += 1)
    this.wanted = this.ids?.length ?? 0
    void this.#quote(library, run)
  }

  /** Whether it is at work on quotations, which take longest. */
  get isQuoting(): boolean {
    return this.quoted.length < Math.min(this.wanted, this.ids?.length ?? 0)
  }

  async #study(library: Library, printed: PrintedBySource, run: number): Promise<void> {
    const ids = new PackedIds<ArticleId>(printed.ids).slice()
    this.ids = ids
    this.#draw()
    await this.#exchange(library, printed, run)
    await this.#state(library, printed, run)
    await this.#quote(library, run)
  }

  /** An article that nobody else tells has exchanged nothing. */
  async #exchange({ db }: Library, { told }: PrintedBySource, run: number): Promise<void> {
    const { exchanges } = remembered(db)
    const ids = this.ids ?? []
    const stands = (at: number) =>
      told[at] === 0 || exchanges.get(ids[at] ?? none)?.told === told[at]
    const unknown = ids.map((_, at) => at).filter((at) => !stands(at))
    for (let from = 0; from < unknown.length; from += exchangesAtOnce) {
      const some = unknown.slice(from, from + exchangesAtOnce)
      const found = grouped(
        await exchangesOf(
          db,
          some.map((at) => ids[at] ?? none),
        ),
      )
      if (run !== this.#run) return
      for (const at of some) {
        const id = ids[at] ?? none
        exchanges.set(id, { told: told[at] ?? 0, found: found.get(id) ?? [] })
      }
      this.#showExchanges(exchanges, told, ids.length - unknown.length + from + some.length)
      await othersTurn()
    }
    if (run === this.#run) this.#showExchanges(exchanges, told, ids.length)
  }

  #showExchanges(exchanges: Known['exchanges'], told: Float64Array, compared: number): void {
    const ids = this.ids ?? []
    const isLast = compared >= ids.length
    if (!isLast && this.#isTooSoon()) return
    this.exchanges = ids.flatMap((id, at) =>
      told[at] === 0 ? [] : (exchanges.get(id)?.found ?? []),
    )
    this.compared = compared
    this.#draw(isLast)
  }

  async #state({ db }: Library, { editions }: PrintedBySource, run: number): Promise<void> {
    const { facts } = remembered(db)
    const ids = this.ids ?? []
    const unknown = ids.filter((id, at) => facts.get(id)?.edition !== editions[at])
    for (let at = 0; at < unknown.length && run === this.#run; at += factsAtOnce) {
      for (const one of await factsOf(db, unknown.slice(at, at + factsAtOnce)))
        facts.set(one.article, one)
      if (run !== this.#run) return
      this.#show(facts, ids)
      await othersTurn()
    }
    if (run === this.#run) this.#show(facts, ids, true)
  }

  #show(facts: Known['facts'], ids: readonly ArticleId[], isLast = false): void {
    if (!isLast && this.#isTooSoon()) return
    this.facts = ids.flatMap((id) => facts.get(id) ?? [])
    this.#draw(isLast)
  }

  async #quote(library: Library, run: number): Promise<void> {
    const { quoted } = remembered(library.db)
    const ids = (this.ids ?? []).slice(0, this.wanted)
    for (const id of ids) {
      if (run !== this.#run) return
      if (!quoted.has(id)) {
        this.#showQuoted(quoted, ids)
        quoted.set(id, await quotedIn(library, id))
      }
    }
    if (run === this.#run) this.#showQuoted(quoted, ids, true)
  }

  #showQuoted(quoted: Known['quoted'], ids: readonly ArticleId[], isLast = false): void {
    if (!isLast && this.#isTooSoon()) return
    this.quoted = ids.flatMap((id) => {
      const own = quoted.get(id)
      return own ? [[id, own] as const] : []
    })
    this.#draw(isLast)
  }

  #draw(isLast = false): void {
    if (!isLast && this.#isTooSoon()) return
    this.#drawn = performance.now()
    this.host.requestUpdate()
  }

  #isTooSoon(): boolean {
    const wait = Math.max(pace, (this.ids?.length ?? 0) / articlesOfPace)
    return performance.now() - this.#drawn < wait
  }
}

function remembered(db: Library['db']): Known {
  const own = known.get(db) ?? { facts: new Map(), exchanges: new Map(), quoted: new Map() }
  known.set(db, own)
  return own
}

function grouped(exchanges: readonly Exchange[]): ReadonlyMap<ArticleId, readonly Exchange[]> {
  const by = new Map<ArticleId, Exchange[]>()
  for (const one of exchanges) by.set(one.own, [...(by.get(one.own) ?? []), one])
  return by
}

/** Whom one article quotes by name, in quote marks; nobody when it is gone meanwhile. */
async function quotedIn({ desk }: Library, article: ArticleId): Promise<readonly QuotedIn[]> {
  const answer = await desk.ask({ kind: 'quotes', articles: [article] }).catch(() => null)
  return answer ? namedIn(answer) : []
}

function namedIn({ articles, pooled }: QuotedArticles): readonly QuotedIn[] {
  return quotationsBySpeaker(articles, pooled).flatMap(({ name, kind, rows }) => {
    const quotations = rows.filter(({ marked }) => marked).length
    const isNamed = name !== null && (kind === 'person' || kind === 'organisation')
    return isNamed && quotations > 0 ? [{ name, kind, quotations }] : []
  })
}

/** Keys, frames and other questions are answered first. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
