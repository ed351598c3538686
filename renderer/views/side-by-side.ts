import { assertNever } from '../domain/assert-never.ts'
import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { tabFor, toHash, type CompareTab } from '../controllers/route.ts'
import type { Command } from '../controllers/shortcuts.ts'
import type { ArticleId, Place } from '../domain/article.ts'
import '../elements/attribution-table.ts'
import '../elements/compare-bar.ts'
import '../elements/compare-columns.ts'
import { type Difference, differences } from '../elements/compare-differences.ts'
import type {
  CompareActChosen,
  CompareTabChosen,
  ReasonChosen,
  ShareChosen,
} from '../elements/compare-events.ts'
import '../elements/compare-head.ts'
import { plan, type Side } from '../elements/compare-plan.ts'
import { ArticleChosen, CommandChosen } from '../elements/events.ts'
import type { ComparedPair } from '../library/messages.ts'
import { ground } from '../styles/shared.ts'
import { commandActs, compareKey, sideOf } from './compare-keys.ts'
import { said, type Said } from './compare-said.ts'
import { Comparing } from './comparing.ts'
import { sideBySideStyles } from './side-by-side.styles.ts'

/**
 * Two articles beside each other: what happened in a sentence, then the texts, or where each comes
 * from. Keys: j and k next and previous difference, 1 and 2 views, Enter opens; the rest are commands.
 */
@customElement('side-by-side')
export class SideBySide extends LitElement {
  static override styles = [ground, sideBySideStyles]

  @property({ attribute: false }) library: Library | null = null
  @property() a = '' as ArticleId
  @property() b = '' as ArticleId
  @property() tab: CompareTab = 'text'
  @state() private onlyDifferences = false
  @state() private quietShown = false
  @state() private locked = true
  @state() private at = -1
  @state() private counted: Side | null = null
  @state() private lit: { readonly side: Side; readonly place: Place } | null = null
  readonly #comparing = new Comparing(this, () => this.#show())
  #stops: readonly Difference[] = []
  #current: Difference | null = null
  #said: Said = { sentence: '', detail: '', topics: new Map() }

  override connectedCallback(): void {
    super.connectedCallback()
    // Before the shell, for which j and k walk along the list.
    window.addEventListener('keydown', this.#press, { capture: true })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#press, { capture: true })
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('library') || changed.has('a') || changed.has('b')) {
      void this.#comparing.ask(this.library, this.a, this.b)
    }
  }

  override render() {
    const { pair, failure } = this.#comparing
    if (failure) return html`<p class="message" role="alert">${failure}</p>`
    if (!pair) return html`<p class="message" role="status">Comparing the two articles…</p>`
    return html`<compare-bar
        tab=${this.tab}
        .onlyDifferences=${this.onlyDifferences}
        .locked=${this.locked}
        .at=${this.at + 1}
        .differences=${this.#stops.length}
        .quiet=${pair.comparison.typographic}
        .quietShown=${this.quietShown}
        @compare-act-chosen=${this.#act}
        @compare-tab-chosen=${(event: CompareTabChosen) => this.#go(this.a, this.b, tabFor(2, event.tab))}
      ></compare-bar>
      <compare-head
        .pair=${pair}
        sentence=${this.#said.sentence}
        detail=${this.#said.detail}
        .counted=${this.counted}
        @share-chosen=${this.#showShare}
        @reason-chosen=${this.#showReason}
      ></compare-head>
      ${this.tab === 'text' ? this.#text(pair) : this.#attribution(pair)}`
  }

  /** Does a command of the menu or the keyboard; false when it is none of this view's. */
  takeCommand(command: Command): boolean {
    const act = commandActs[command]
    if (!act || !this.#comparing.pair) return false
    this.#do(act === 'only-differences' && this.onlyDifferences ? 'everything' : act)
    return true
  }

  #text(pair: ComparedPair) {
    return html`<compare-columns
      role="tabpanel"
      aria-label="Text"
      .pair=${pair}
      .topics=${this.#said.topics}
      .onlyDifferences=${this.onlyDifferences}
      .quietShown=${this.quietShown}
      .locked=${this.locked}
      .current=${this.#current}
      .counted=${this.counted}
      .lit=${this.lit}
    ></compare-columns>`
  }

  #attribution(pair: ComparedPair) {
    return html`<div class="scroller" role="tabpanel" aria-label="Attribution" tabindex="0">
      <attribution-table .pair=${pair}></attribution-table>
    </div>`
  }

  #show(): void {
    const { pair } = this.#comparing
    if (!pair) return
    this.#stops = differences(plan(pair.a, pair.b, pair.comparison))
    this.#said = said(pair)
    this.#current = null
    this.at = -1
    this.counted = null
    this.lit = null
  }

  #act({ act }: CompareActChosen): void {
    this.#do(act)
  }

  #do(act: CompareActChosen['act']): void {
    switch (act) {
      case 'everything':
      case 'only-differences':
        this.onlyDifferences = act === 'only-differences'
        return
      case 'next':
        return this.#step(1)
      case 'previous':
        return this.#step(-1)
      case 'swap':
        return this.#go(this.b, this.a, this.tab)
      case 'lock':
        this.locked = !this.locked
        return
      case 'typography':
        this.quietShown = !this.quietShown
        return
      case 'pin':
      case 'next-compared':
      case 'house-style':
      case 'export':
      case 'own-window':
        return
      case 'leave':
        this.dispatchEvent(new CommandChosen('back'))
        return
      default:
        assertNever(act)
    }
  }

  #step(by: 1 | -1): void {
    const all = this.#stops.length
    if (all === 0) return
    const from = this.at === -1 && by === -1 ? all : this.at
    this.at = (from + by + all) % all
    this.#current = { ...(this.#stops[this.at] ?? { a: '', b: '' }) }
    if (this.tab !== 'text') this.#go(this.a, this.b, 'text')
  }

  #showShare({ side }: ShareChosen): void {
    this.counted = this.counted === side ? null : side
    if (this.counted && this.tab !== 'text') this.#go(this.a, this.b, 'text')
  }

  /** Words of the text are lit here; a headline or a line left out is shown in its article. */
  #showReason({ side, place, words }: ReasonChosen): void {
    if (place.in !== 'block') {
      this.dispatchEvent(new ArticleChosen(side === 'a' ? this.a : this.b, words))
      return
    }
    this.lit = { side, place }
    if (this.tab !== 'text') this.#go(this.a, this.b, 'text')
  }

  /** The place is the shell's: it follows the address, and so do we. No step for Back is left. */
  #go(a: ArticleId, b: ArticleId, tab: CompareTab): void {
    location.replace(toHash({ view: 'compare', articles: [a, b], tab }))
  }

  readonly #press = (event: KeyboardEvent): void => {
    const key = compareKey(event)
    if (!key) return
    event.preventDefault()
    event.stopPropagation()
    if (key.kind === 'act') this.#do(key.act)
    else if (key.kind === 'tab') this.#go(this.a, this.b, key.tab)
    else this.dispatchEvent(new ArticleChosen(this[sideOf(event)]))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'side-by-side': SideBySide
  }
}
