import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit'
import type { ArticleId, Body } from '../domain/article.ts'
import { hitsIn } from '../domain/search/hits.ts'
import { parseQuery } from '../domain/search/parse-query.ts'
import type { Wash } from '../elements/block-text.ts'
import '../elements/hit-bar.ts'
import type { HitActChosen } from '../elements/search-events.ts'

/** The article in which hits are lit. */
export interface HitArticle {
  readonly id: ArticleId
  readonly headline: string
  readonly body: Body
}

/** What is lit in an article: washes of its headline, and of its blocks by their numbers. */
export interface ShownHits {
  readonly headline: readonly Wash[]
  readonly blocks: ReadonlyMap<number, readonly Wash[]>
  /** Which of them is shown now, from 0 over headline and blocks; -1 before the first. */
  readonly at: number
}

/** Where one hit stands; block -1 is the headline. */
interface PlacedHit {
  readonly block: number
  readonly start: number
  readonly end: number
}

const nothingLit: ShownHits = { headline: [], blocks: new Map(), at: -1 }

/** The hits of what was searched for in the article that is read, and which of them is shown. */
export class HitWalk implements ReactiveController {
  /** What is lit. Another object whenever it changes. */
  shown: ShownHits = nothingLit
  #hits: readonly PlacedHit[] = []
  #at = -1
  #madeOf: readonly unknown[] = []
  /** What was searched for when the reader put the hits out. */
  #closed = ''
  #text = ''

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostConnected(): void {}

  /** Lights what was searched for; '' lights nothing. The same again costs nothing. */
  light(article: HitArticle | null, text: string): void {
    if (text !== this.#text) this.#closed = ''
    this.#text = text
    const sought = text === this.#closed ? '' : text
    const madeOf = [article?.id, article?.headline, article?.body, sought]
    if (madeOf.every((part, at) => part === this.#madeOf[at])) return
    // The same article comes anew whenever something of it is marked: the reader stays at a hit.
    const isSame = article?.id === this.#madeOf[0] && sought === this.#madeOf[3]
    const before = this.#hits.length
    this.#madeOf = madeOf
    this.#hits = article && sought.trim() ? placedHits(article, sought) : []
    this.#show(isSame && this.#hits.length === before ? this.#at : -1)
  }

  /** Goes to the next hit (1) or the one before (-1), round and round. */
  step(by: 1 | -1): void {
    const of = this.#hits.length
    if (of === 0) return
    const from = this.#at < 0 && by < 0 ? 0 : this.#at
    this.#show((from + by + of) % of)
    this.host.requestUpdate()
    void this.host.updateComplete.then(() => this.#reveal())
  }

  /** The bar that counts the hits; nothing where no words were searched for. */
  bar(): TemplateResult | typeof nothing {
    if (this.#hits.length === 0) return nothing
    return html`<div class="hits">
      <hit-bar
        .hits=${this.#hits.length}
        .at=${this.#at + 1}
        @hit-act-chosen=${this.#act}
      ></hit-bar>
    </div>`
  }

  readonly #act = ({ act }: HitActChosen): void => {
    if (act !== 'close') return this.step(act === 'next' ? 1 : -1)
    this.#closed = this.#text
    this.#madeOf = []
    this.host.requestUpdate()
    this.host.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }

  #show(at: number): void {
    this.#at = at
    const washes = new Map<number, Wash[]>()
    this.#hits.forEach(({ block, start, end }, number) => {
      const wash = { start, end, look: number === at ? 'hit now' : 'hit' }
      washes.set(block, [...(washes.get(block) ?? []), wash])
    })
    const headline = washes.get(-1) ?? []
    washes.delete(-1)
    this.shown = { headline, blocks: washes, at }
  }

  async #reveal(): Promise<void> {
    const hit = this.#hits[this.#at]
    if (!hit) return
    const { renderRoot } = this.host
    const part = renderRoot.querySelector(hit.block < 0 ? 'article-head' : 'article-body')
    await part?.updateComplete
    const root = part?.renderRoot
    const mark =
      root?.querySelector('mark.now') ?? root?.querySelector(`[data-block="${hit.block}"]`)
    mark?.scrollIntoView({ block: 'center' })
  }
}

/** Every hit of an article in the order of reading; what the page left out is not the article's. */
function placedHits({ headline, body }: HitArticle, text: string): readonly PlacedHit[] {
  const query = parseQuery(text)
  const place = (words: string, block: number) =>
    hitsIn(words, query).map(({ start, end }): PlacedHit => ({ block, start, end }))
  return [...place(headline, -1), ...body.blocks.flatMap((block, at) => place(block.text, at))]
}
