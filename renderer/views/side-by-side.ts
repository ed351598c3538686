import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { toHash } from '../controllers/route.ts'
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
import { said, type Said } from './compare-said.ts'
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
  @property() tab: 'text' | 'attribution' = 'text'
  @state() private pair: ComparedPair | null = null
  @state() private failure = ''
  @state() private onlyDifferences = false
  @state() private quietShown = false
  @state() private locked = true
  @state() private at = -1
  @state() private counted: Side | null = null
  @state() private lit: { readonly side: Side; readonly place: Place } | null = null
  #stops: readonly Difference[] = []
  #current: Difference | null = null
  #said: Said = { sentence: '', detail: '', topics: new Map() }
  #asked = ''

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#press)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#press)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('library') || changed.has('a') || changed.has('b')) void this.#ask()
  }

  override render() {
    const { pair, failure } = this
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
        @compare-tab-chosen=${(event: CompareTabChosen) => this.#go(this.a, this.b, event.tab)}
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
    if (!act || !this.pair) return false
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

  async #ask(): Promise<void> {
    const { library, a, b } = this
    if (!library || !a || !b) return
    const asked = `${a} ${b}`
    this.#asked = asked
    try {
      const pair = await library.desk.ask({ kind: 'compare', a, b })
      if (this.#asked === asked) this.#show(pair)
    } catch (reason) {
      if (this.#asked === asked) this.failure = plainly(reason)
    }
  }

  #show(pair: ComparedPair): void {
    this.failure = ''
    this.#stops = differences(plan(pair.a, pair.b, pair.comparison))
    this.#said = said(pair)
    this.#current = null
    this.at = -1
    this.counted = null
    this.lit = null
    this.pair = pair
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
  #go(a: ArticleId, b: ArticleId, tab: 'text' | 'attribution'): void {
    location.replace(toHash({ view: 'compare', a, b, tab }))
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.composedPath()[0]
    const act = keyActs[event.key]
    if (act) this.#do(act)
    else if (event.key === '1') this.#go(this.a, this.b, 'text')
    else if (event.key === '2') this.#go(this.a, this.b, 'attribution')
    else if (event.key === 'Enter' && !isControl(target)) this.#open(target)
    else return
    event.preventDefault()
  }

  /** Enter opens the article the keyboard is in; the left one when it is in neither. */
  #open(target: EventTarget | undefined): void {
    const isIn = target instanceof Element && target.closest('compare-column.b, .b')
    const column = target instanceof Element ? target.getRootNode() : null
    const host = column instanceof ShadowRoot ? column.host : null
    const isRight = isIn || host?.matches('compare-column.b')
    this.dispatchEvent(new ArticleChosen(isRight ? this.b : this.a))
  }
}

const keyActs: Readonly<Record<string, CompareActChosen['act'] | undefined>> = {
  j: 'next',
  k: 'previous',
}

const commandActs: Partial<Readonly<Record<Command, CompareActChosen['act']>>> = {
  'next-difference': 'next',
  'previous-difference': 'previous',
  'swap-sides': 'swap',
  'only-differences': 'only-differences',
}

function isControl(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches('button, a, summary, input')
}

function plainly(reason: unknown): string {
  return reason instanceof Error ? reason.message : 'The two articles could not be compared.'
}

function assertNever(act: never): never {
  throw new Error(`no such act: ${String(act)}`)
}

declare global {
  interface HTMLElementTagNameMap {
    'side-by-side': SideBySide
  }
}
