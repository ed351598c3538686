import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import { quotationsBySpeaker } from '../domain/attribute/quotes/by-speaker.ts'
import type { QuotedArticles } from '../library/messages.ts'
import { exchangesOf, type Exchange } from '../library/queries-exchange.ts'
import { factsOf, idsOf, type ArticleFacts } from '../library/queries-sources.ts'
import type { QuotedIn } from '../library/source-summary.ts'
import type { Library } from './library.ts'

/** Bodies are read and unpacked in the page: so few at once that it stays quick between. */
const factsAtOnce = 40
const exchangesAtOnce = 200
/** Quotations cost tens of milliseconds an article: of the newest they are found unasked. */
const quotedUnasked = 200
/** The page draws what was found so far no more often than this, in milliseconds. */
const pace = 150

/** What was worked out of a library's articles since it was opened. */
interface Known {
  readonly facts: Map<ArticleId, ArticleFacts>
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

  /** Begins with a source, anew when it is the same one: what has not changed costs next to nothing. */
  begin(library: Library, outlet: string): void {
    const run = (this.#run += 1)
    this.failure = ''
    this.wanted = quotedUnasked
    this.#study(library, outlet, run).catch((failure: unknown) => {
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

  async #study(library: Library, outlet: string, run: number): Promise<void> {
    const ids = await idsOf(library.db, outlet)
    if (run !== this.#run) return
    this.ids = ids
    this.#draw()
    await this.#exchange(library, ids, run)
    await this.#state(library, ids, run)
    await this.#quote(library, run)
  }

  async #exchange({ db }: Library, ids: readonly ArticleId[], run: number): Promise<void> {
    let found: readonly Exchange[] = []
    for (let at = 0; at < ids.length && run === this.#run; at += exchangesAtOnce) {
      const more = await exchangesOf(db, ids.slice(at, at + exchangesAtOnce))
      if (run !== this.#run) return
      found = [...found, ...more]
      // What was shown before stays until as much is known anew.
      if (this.compared <= at) this.exchanges = found
      this.compared = Math.max(this.compared, Math.min(ids.length, at + exchangesAtOnce))
      this.#draw()
      await othersTurn()
    }
    if (run !== this.#run) return
    this.exchanges = found
    this.compared = ids.length
    this.#draw(true)
  }

  async #state({ db }: Library, ids: readonly ArticleId[], run: number): Promise<void> {
    const { facts } = remembered(db)
    const rows = await editionsOf(db, ids)
    const isKnown = (id: ArticleId) => facts.get(id)?.edition === rows.get(id)
    const unknown = ids.filter((id) => !isKnown(id))
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
    if (!isLast && performance.now() - this.#drawn < pace) return
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
    if (!isLast && performance.now() - this.#drawn < pace) return
    this.quoted = ids.flatMap((id) => {
      const own = quoted.get(id)
      return own ? [[id, own] as const] : []
    })
    this.#draw(isLast)
  }

  #draw(isLast = false): void {
    const now = performance.now()
    if (!isLast && now - this.#drawn < pace) return
    this.#drawn = now
    this.host.requestUpdate()
  }
}

function remembered(db: Library['db']): Known {
  const own = known.get(db) ?? { facts: new Map(), quoted: new Map() }
  known.set(db, own)
  return own
}

/** The number of the last change of each row; 0 for rows without one. */
async function editionsOf(
  db: Library['db'],
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, number>> {
  const editions = new Map<ArticleId, number>()
  for (let at = 0; at < ids.length; at += exchangesAtOnce) {
    const rows = await db.articles.bulkGet(ids.slice(at, at + exchangesAtOnce))
    for (const row of rows) if (row) editions.set(row.id, row.edition ?? 0)
  }
  return editions
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
