import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SearchFound, SearchState } from '../library/search-messages.ts'
import { buttons, ground } from '../styles/shared.ts'
import { count } from './list-words.ts'
import { SearchActChosen } from './search-events.ts'

/**
 * What a search found, in words: how many, in what order, what was not understood, how far the index
 * is. And what can be done with the search: keep it, rename it, remove it. Fires `SearchActChosen`.
 */
@customElement('search-said')
export class SearchSaid extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: block;
        flex: none;
        padding: 7px 16px 8px;
        border-block-end: 1px solid var(--rule);
        font: var(--type-small);
        color: var(--ink-2);
      }
      :host([empty]) {
        display: none;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 12px;
      }
      .line > :first-child {
        margin-inline-end: auto;
      }
      .bare {
        font-weight: 500;
        white-space: nowrap;
      }
      .typed,
      .remark {
        overflow-wrap: anywhere;
      }
      .typed {
        color: var(--ink-3);
      }
      .remark {
        margin-block-start: 3px;
      }
      .remark::before {
        content: '▲ ';
        font-size: 9px;
        color: var(--b);
      }
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px;
        margin-block-start: 6px;
      }
      input {
        flex: 1 1 140px;
        min-width: 0;
        height: 28px;
        padding: 0 8px;
        border: 1px solid var(--rule-strong);
        border-radius: 5px;
        background: var(--paper);
        color: var(--ink);
        font: var(--type-ui);
      }
    `,
  ]

  @property({ attribute: false }) found: SearchFound | null = null
  @property({ attribute: false }) index: SearchState | null = null
  /** The order the reader chose. */
  @property() order = 'best'
  /** What is searched for, and the name under which it is kept; '' for a search that is not. */
  @property() text = ''
  @property() name = ''
  @state() private isWriting = false

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('text') || changed.has('name')) this.isWriting = false
    this.toggleAttribute('empty', this.text.trim() === '')
  }

  override render() {
    const { found } = this
    if (this.text.trim() === '') return nothing
    return html`<div class="line">
        <span role="status">${found ? this.#counted(found) : 'Searching…'}</span>
        ${this.name ? this.#keptActs() : this.#act('Keep this search…', this.#write)}
      </div>
      ${this.name ? html`<p class="typed"><bdi>${this.text}</bdi></p>` : nothing}
      ${found?.remarks.map((remark) => html`<p class="remark" dir="auto">${remark}</p>`)}
      ${this.#progress()} ${this.isWriting ? this.#form() : nothing}`
  }

  /** `12 articles, by relevance`; `at least` while counting is not done. */
  #counted({ count: articles, counted, order }: SearchFound): string {
    if (articles === 0) return 'Nothing found'
    const how = order === 'relevance' ? 'by relevance' : `${order} first`
    const why = this.order === 'best' && order === 'newest' ? ', as so many are found' : ''
    return `${counted ? '' : 'More than '}${count(articles, 'article')}, ${how}${why}`
  }

  #progress() {
    const { index } = this
    if (!index || index.trouble || index.of === 0 || index.indexed >= index.of) return nothing
    const of = new Intl.NumberFormat().format(index.indexed)
    const how = `${of} of ${count(index.of, 'article')} can be searched so far.`
    return html`<p class="progress">${how}</p>`
  }

  #keptActs() {
    const remove = () => this.dispatchEvent(new SearchActChosen('remove'))
    return html`${this.#act('Change the words', () => this.dispatchEvent(new SearchActChosen('keep-words')))}
    ${this.#act('Rename…', this.#write)} ${this.#act('Remove', remove)}`
  }

  #act(says: string, does: () => void) {
    return html`<button class="bare" @click=${does}>${says}</button>`
  }

  readonly #write = (): void => {
    this.isWriting = !this.isWriting
    void this.updateComplete.then(() => {
      const input = this.renderRoot.querySelector('input')
      input?.focus()
      input?.select()
    })
  }

  #form() {
    const label = this.name ? 'New name of this search' : 'Name of this search'
    return html`<form @submit=${this.#keep} @keydown=${this.#leave}>
      <input
        aria-label=${label}
        .value=${this.name || this.text.trim()}
        maxlength="80"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
      />
      <button class="primary">${this.name ? 'Rename' : 'Keep'}</button>
      <button class="button" type="button" @click=${this.#close}>Cancel</button>
    </form>`
  }

  #keep(event: Event): void {
    event.preventDefault()
    const name = this.renderRoot.querySelector('input')?.value ?? ''
    this.#close()
    this.dispatchEvent(new SearchActChosen(this.name ? 'rename' : 'keep', name))
  }

  #leave(event: KeyboardEvent): void {
    event.stopPropagation() // letters are letters here
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    this.#close()
  }

  readonly #close = (): void => {
    this.isWriting = false
    void this.updateComplete.then(() => {
      const acts = [...this.renderRoot.querySelectorAll<HTMLElement>('.bare')]
      acts[this.name ? 1 : 0]?.focus()
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-said': SearchSaid
  }
}
