import { assertNever } from '../domain/assert-never.ts'
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Asking } from '../controllers/asking.ts'
import { compared } from '../controllers/compared-ahead.ts'
import type { Library } from '../controllers/library.ts'
import { tabFor, toHash, type CompareTab } from '../controllers/route.ts'
import type { Command } from '../controllers/shortcuts.ts'
import type { ArticleId, Place } from '../domain/article.ts'
import '../elements/compare-bar.ts'
import '../elements/compare-columns.ts'
import type * as chosen from '../elements/compare-events.ts'
import '../elements/compare-head.ts'
import type { Side } from '../elements/compare-pair.ts'
import { ArticleChosen, MessageGiven } from '../elements/events.ts'
import type { ComparedPair } from '../library/messages.ts'
import { ground, spoken } from '../styles/shared.ts'
import { commandActs, compareKey, sideOf } from './compare-keys.ts'
import { comparePanel, tabsOfTwo, tabsWith } from './compare-panels.ts'
import { said, type Said } from './compare-said.ts'
import { QuoteCount } from './compare-quote-count.ts'
import { wishOf } from './compare-wishes.ts'
import { DifferenceWalk } from './difference-walk.ts'
import { KeptBase } from './kept-base.ts'
import { isInOwnWindow } from './own-window.ts'
import { sideBySideStyles } from './side-by-side.styles.ts'

type Act = chosen.CompareActChosen['act']

/**
 * Two articles beside each other: what happened in a sentence, then the texts, or another view of the
 * two. Keys: j and k next and previous difference, 1 to 4 views, Enter opens; the rest are commands.
 */
@customElement('side-by-side')
export class SideBySide extends LitElement {
  static override styles = [ground, spoken, sideBySideStyles]

  @property({ attribute: false }) library: Library | null = null
  @property() a = '' as ArticleId
  @property() b = '' as ArticleId
  @property() tab: CompareTab = 'text'
  @state() private onlyDifferences = false
  @state() private locked = true
  @state() private counted: Side | null = null
  @state() private lit: { readonly side: Side; readonly place: Place } | null = null
  readonly #comparing = new Asking<ComparedPair>(this, 'These two could not be compared.', () =>
    this.#show(),
  )
  readonly #walk = new DifferenceWalk()
  readonly #base = new KeptBase(this)
  readonly #quotes = new QuoteCount(this)
  #articles: readonly ArticleId[] = []
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
      this.#articles = [this.a, this.b]
      this.#compare()
      this.#quotes.ask(this.library, this.#articles)
    }
  }

  override updated(changed: PropertyValues<this>): void {
    // A view that goes takes the keyboard with it; the one that comes gets it.
    if (changed.get('tab') === undefined || this.matches(':focus-within')) return
    this.renderRoot.querySelector<HTMLElement>('[role="tabpanel"]')?.focus()
  }

  override render() {
    const { answer: pair, failure } = this.#comparing
    if (failure) return html`<p class="message" role="alert">${failure}</p>`
    if (!pair) return html`<p class="message" role="status">Comparing the two articles…</p>`
    const walk = this.#walk
    return html`<compare-bar
        tab=${this.#tab()}
        .tabs=${tabsWith(this.#quotes.count)}
        ?alone=${isInOwnWindow(this)}
        .onlyDifferences=${this.onlyDifferences}
        .locked=${this.locked}
        .at=${walk.at + 1}
        .differences=${walk.stops.length}
        .counts=${walk.counts}
        .shown=${walk.shown}
        @compare-act-chosen=${({ act }: chosen.CompareActChosen) => this.#do(act)}
        @compare-tab-chosen=${({ tab }: chosen.CompareTabChosen) => this.#open(tabFor(2, tab))}
      ></compare-bar>
      <compare-head
        .pair=${pair}
        sentence=${this.#said.sentence}
        detail=${this.#said.detail}
        .counted=${this.counted}
        @share-chosen=${this.#showShare}
        @reason-chosen=${this.#showReason}
      ></compare-head>
      <p class="spoken" role="status">${this.#said.sentence}</p>
      ${this.#tab() === 'text' ? this.#text(pair) : this.#panel(pair)}`
  }

  /** Does a command of the menu or the keyboard; false when it is none of this view's. */
  takeCommand(command: Command): boolean {
    const act = commandActs[command]
    if (!act || !this.#comparing.answer) return false
    this.#do(act === 'only-differences' && this.onlyDifferences ? 'everything' : act)
    return true
  }

  #compare(): void {
    const { library, a, b } = this
    if (library && a && b) {
      void this.#comparing.ask(() => compared(library, a, b))
    }
  }

  #text(pair: ComparedPair) {
    return html`<compare-columns
      role="tabpanel"
      aria-label="Text"
      .pair=${pair}
      .plan=${this.#walk.plan}
      .topics=${this.#said.topics}
      .onlyDifferences=${this.onlyDifferences}
      .locked=${this.locked}
      .current=${this.#walk.current}
      .counted=${this.counted}
      .lit=${this.lit}
      .others=${this.#base.others}
      .pinned=${this.#base.side}
      @compared-chosen=${this.#changeArticles}
      @base-pinned=${({ side }: chosen.BasePinned) => this.#pin(side)}
    ></compare-columns>`
  }

  #panel(pair: ComparedPair) {
    return html`<div
      class="scroller"
      role="tabpanel"
      aria-label=${tabsOfTwo.find(({ tab }) => tab === this.tab)?.name ?? nothing}
      tabindex="0"
      @words-wanted=${this.#showWords}
    >
      ${comparePanel(this.#tab(), { library: this.library, pair, articles: this.#articles })}
    </div>`
  }

  /** The view asked for, where there is one; else the text. */
  #tab(): CompareTab {
    return tabsOfTwo.find(({ tab }) => tab === this.tab)?.tab ?? 'text'
  }

  #show(): void {
    const pair = this.#comparing.answer
    if (!pair) return
    const isFirst = this.#said.sentence === ''
    this.#walk.take(pair)
    this.#said = said(pair, this.#walk.plan)
    this.counted = null
    this.lit = null
    if (isFirst) void this.updateComplete.then(() => this.#takeKeyboard())
  }

  /** What led here had the keyboard, and is gone: reading begins with the sentence. */
  #takeKeyboard(): void {
    if (document.activeElement === document.body) {
      this.renderRoot.querySelector('compare-head')?.focus()
    }
  }

  #do(act: Act): void {
    switch (act) {
      case 'everything':
      case 'only-differences':
        this.onlyDifferences = act === 'only-differences'
        return
      case 'next':
      case 'previous':
        return this.#step(act === 'next' ? 1 : -1)
      case 'swap':
        return this.#go(this.b, this.a)
      case 'lock':
        this.locked = !this.locked
        return
      case 'typography':
      case 'house-style':
        return this.#toggle(act === 'typography' ? 'typography' : 'houseStyle')
      case 'pin':
        return this.#pin(this.#base.side ?? 'a')
      case 'next-compared':
        return this.#nextCompared()
      case 'export':
      case 'own-window':
      case 'leave':
        this.dispatchEvent(wishOf(act, this.#articles))
        return
      default:
        assertNever(act)
    }
  }

  #step(by: 1 | -1): void {
    if (this.#walk.step(by)) this.#open('text')
    this.requestUpdate()
  }

  #toggle(kind: Parameters<DifferenceWalk['toggle']>[0]): void {
    this.#walk.toggle(kind)
    this.#open('text')
    this.requestUpdate()
  }

  #pin(side: Side): void {
    if (!this.#base.toggle(side)) this.#say(onlyTwo)
  }

  #nextCompared(): void {
    const next = this.#base.next()
    if (next) this.#go(...next)
    else this.#say(onlyTwo)
  }

  #changeArticles(event: chosen.ComparedChosen): void {
    event.stopPropagation()
    const [a, b] = event.articles
    if (a && b) this.#go(a, b)
  }

  #showShare({ side }: chosen.ShareChosen): void {
    this.counted = this.counted === side ? null : side
    if (this.counted) this.#open('text')
  }

  /** Words of the text are lit here; a headline or a line left out is shown in its article. */
  #showReason({ side, place, words }: chosen.ReasonChosen): void {
    if (place.in !== 'block') {
      this.dispatchEvent(new ArticleChosen(this[side], words))
      return
    }
    this.#light(side, place)
  }

  #showWords(event: chosen.WordsWanted): void {
    event.stopPropagation()
    this.#light(event.article === this.b ? 'b' : 'a', event.place)
  }

  #light(side: Side, place: Place): void {
    this.lit = { side, place }
    this.#open('text')
  }

  #say(says: string): void {
    this.dispatchEvent(new MessageGiven(says))
  }

  #open(tab: CompareTab): void {
    if (tab !== this.tab) location.replace(this.#hash(this.a, this.b, tab))
  }

  /** The place is the shell's: it follows the address, and so do we. No step for Back is left. */
  #go(a: ArticleId, b: ArticleId): void {
    location.replace(this.#hash(a, b, this.tab))
  }

  #hash(a: ArticleId, b: ArticleId, tab: CompareTab): string {
    return toHash({ view: 'compare', articles: [a, b], tab })
  }

  readonly #press = (event: KeyboardEvent): void => {
    const key = compareKey(event)
    const columns = this.renderRoot.querySelector('compare-columns')
    if (!key || (key.kind === 'leave-move' && !columns?.goBack())) return
    if (key.kind === 'scroll' && !columns) return
    event.preventDefault()
    event.stopPropagation()
    if (key.kind === 'act') this.#do(key.act)
    else if (key.kind === 'tab') this.#open(tabsOfTwo[key.number - 1]?.tab ?? this.tab)
    else if (key.kind === 'scroll') columns?.scrollAlong(key.by)
    else if (key.kind === 'open') this.dispatchEvent(new ArticleChosen(this[sideOf(event)]))
  }
}

const onlyTwo = 'No other article of the library tells this story.'

declare global {
  interface HTMLElementTagNameMap {
    'side-by-side': SideBySide
  }
}
