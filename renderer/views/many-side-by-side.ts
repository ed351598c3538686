import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Library } from '../controllers/library.ts'
import { mostCompared, tabFor, toHash, type CompareTab } from '../controllers/route.ts'
import { isTyping, type Command } from '../controllers/shortcuts.ts'
import type { ArticleId } from '../domain/article.ts'
import type * as chosen from '../elements/compare-events.ts'
import { ArticleChosen } from '../elements/events.ts'
import '../elements/many-bar.ts'
import '../elements/many-head.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { wishOf } from './compare-wishes.ts'
import { ComparingMany, type ManyShown } from './comparing-many.ts'
import { manyPanel, tabsOfMany } from './many-panels.ts'
import { manySideBySideStyles } from './many-side-by-side.styles.ts'
import { isInOwnWindow } from './own-window.ts'

/**
 * Three to six articles of the library beside each other: what happened among them in a sentence, then
 * who stands in whom, what each reports, when each appeared, or where each comes from. The digits are
 * the views; the rest are commands.
 */
@customElement('many-side-by-side')
export class ManySideBySide extends LitElement {
  static override styles = [ground, buttons, spoken, manySideBySideStyles]

  @property({ attribute: false }) library: Library | null = null
  @property({ attribute: false }) articles: readonly ArticleId[] = []
  @property() tab: CompareTab = 'matrix'
  readonly #comparing = new ComparingMany(this, () => this.#arrived())
  #isFirst = true

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.#press, { capture: true })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.#press, { capture: true })
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Another view of the same articles is no other question.
    const isOther =
      changed.has('articles') && changed.get('articles')?.join() !== this.articles.join()
    if (changed.has('library') || isOther) void this.#comparing.ask(this.library, this.articles)
  }

  override updated(changed: PropertyValues<this>): void {
    // A view that goes takes the keyboard with it; the one that comes gets it.
    if (changed.get('tab') === undefined || this.matches(':focus-within')) return
    this.renderRoot.querySelector<HTMLElement>('[role="tabpanel"]')?.focus()
  }

  override render() {
    const { shown, failure } = this.#comparing
    if (failure) return this.#failed(failure)
    if (!shown) return html`<p class="message" role="status">Comparing the articles…</p>`
    return html`<many-bar
        .tabs=${tabsOfMany}
        tab=${this.#tab()}
        ?alone=${isInOwnWindow(this)}
        @compare-act-chosen=${({ act }: chosen.CompareActChosen) => this.#do(act)}
        @compare-tab-chosen=${({ tab }: chosen.CompareTabChosen) => this.#go(this.articles, tab)}
      ></many-bar>
      <many-head
        sentence=${shown.said.sentence}
        detail=${shown.said.detail}
        .articles=${shown.compared.articles}
        .more=${shown.more}
        .most=${mostCompared}
        @compared-chosen=${this.#change}
      ></many-head>
      <p class="spoken" role="status">${shown.said.sentence}</p>
      ${this.#panel(shown)}`
  }

  /** Does a command of the menu or the keyboard; false when it is none of this view's. */
  takeCommand(command: Command): boolean {
    if (!this.#comparing.shown) return false
    switch (command) {
      case 'only-differences':
        this.renderRoot.querySelector('reported-table')?.toggleDifferences()
        return true
      case 'export-comparison':
        this.#do('export')
        return true
      case 'comparison-window':
        this.#do('own-window')
        return true
      default:
        return false
    }
  }

  #panel({ compared }: ManyShown) {
    const tab = this.#tab()
    const isOwn = tab === 'text' || tab === 'quotes' // they scroll below a head of their own
    return html`<div
      class="panel ${isOwn ? 'own' : ''}"
      role="tabpanel"
      aria-label=${tabsOfMany.find((one) => one.tab === tab)?.name ?? nothing}
      tabindex=${isOwn ? -1 : 0}
      @words-wanted=${this.#showWords}
    >
      <h2 class="spoken">${tabsOfMany.find((one) => one.tab === tab)?.name}</h2>
      ${manyPanel(tab, compared, this.library)}
    </div>`
  }

  /** An article that is gone takes the view with it; those that are left can be compared. */
  #failed(reason: string) {
    const { left } = this.#comparing
    const count = left.length === 2 ? 'two' : String(left.length)
    return html`<div class="message">
      <p role="alert">${reason}</p>
      ${
        left.length > 1 && left.length < this.articles.length
          ? html`<button class="primary" @click=${() => this.#go(left, this.tab)}>
              Compare the ${count} that are left
            </button>`
          : nothing
      }
      <button class="button" @click=${() => this.#do('leave')}>
        ${isInOwnWindow(this) ? 'Close' : '‹ Back'}
      </button>
    </div>`
  }

  /** The view asked for, where there is one; else the first. */
  #tab(): CompareTab {
    return tabsOfMany.find(({ tab }) => tab === this.tab)?.tab ?? 'matrix'
  }

  /** What led here had the keyboard, and is gone: reading begins with the sentence. */
  #arrived(): void {
    if (!this.#isFirst) return
    this.#isFirst = false
    void this.updateComplete.then(() => {
      if (document.activeElement === document.body) {
        this.renderRoot.querySelector('many-head')?.focus()
      }
    })
  }

  #do(act: chosen.CompareActChosen['act']): void {
    if (act === 'leave' || act === 'own-window' || act === 'export') {
      this.dispatchEvent(wishOf(act, this.articles))
    }
  }

  #change(event: chosen.ComparedChosen): void {
    event.stopPropagation()
    this.#go(event.articles, this.tab)
  }

  /** Words of one article are shown in it: here no text stands that could be lit. */
  #showWords(event: chosen.WordsWanted): void {
    event.stopPropagation()
    const { article, place } = event
    const found = this.#comparing.shown?.compared.articles.find(({ id }) => id === article)
    const words = found?.body.blocks[place.block]?.text.slice(place.start, place.end) ?? ''
    this.dispatchEvent(new ArticleChosen(article, words))
  }

  /** The place is the shell's: it follows the address, and so do we. No step for Back is left. */
  #go(articles: readonly ArticleId[], asked: string): void {
    location.replace(toHash({ view: 'compare', articles, tab: tabFor(articles.length, asked) }))
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event.composedPath()[0]) || isInDialog(event)) return
    const wanted = tabsOfMany[Number(event.key) - 1]
    if (!wanted) return
    event.preventDefault()
    event.stopPropagation()
    this.#go(this.articles, wanted.tab)
  }
}

function isInDialog(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some((step) => step instanceof Element && step.matches('dialog, [popover]'))
}

declare global {
  interface HTMLElementTagNameMap {
    'many-side-by-side': ManySideBySide
  }
}
