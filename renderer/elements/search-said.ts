import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { few } from '../domain/search/query.ts'
import type { SearchFound, SearchState } from '../library/search-messages.ts'
import { buttons, fields, ground } from '../styles/shared.ts'
import { count } from './list-words.ts'
import { SearchActChosen } from './search-events.ts'

/**
 * What a search found, in words: how many, in what order, what was not understood, how far the index
 * is. And what can be done with the search: keep it; change, rename, remove it. Fires `SearchActChosen`.
 */
@customElement('search-said')
export class SearchSaid extends LitElement {
  static override styles = [
    ground,
    buttons,
    fields,
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
  /** What the reader is writing just now. */
  @state() private writing: '' | 'name' | 'words' = ''

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('text') || changed.has('name')) this.writing = ''
    this.toggleAttribute('empty', this.text.trim() === '')
  }

  override render() {
    const { found } = this
    if (this.text.trim() === '') return nothing
    return html`<div class="line">
        <span role="status">${found ? this.#counted(found) : 'Searching…'}</span>
        ${this.name ? this.#keptActs() : this.#act('Keep this search…', () => this.#write('name'))}
      </div>
      ${this.name ? html`<p class="typed"><bdi>${this.text}</bdi></p>` : nothing}
      ${found?.remarks.map((remark) => html`<p class="remark" dir="auto">${remark}</p>`)}
      ${this.#progress()} ${this.writing ? this.#form() : nothing}`
  }

  /** `12 articles, by relevance`; `at least` while counting is not done. */
  #counted({ count: articles, counted, looked, order }: SearchFound): string {
    if (!looked) return `${count(articles, 'article')} so far`
    if (articles === 0) return 'Nothing found'
    const how = order === 'relevance' ? 'by relevance' : `${order} first`
    const isSwamped = this.order === 'best' && order === 'newest' && articles > few
    const why = isSwamped ? ', as so many are found' : ''
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
    return html`${this.#act('Change…', () => this.#write('words'))}
    ${this.#act('Rename…', () => this.#write('name'))} ${this.#act('Remove', remove)}`
  }

  #act(says: string, does: () => void) {
    return html`<button class="bare" @click=${does}>${says}</button>`
  }

  #write(what: 'name' | 'words'): void {
    this.writing = this.writing === what ? '' : what
    void this.updateComplete.then(() => {
      const input = this.renderRoot.querySelector('input')
      input?.focus()
      input?.select()
    })
  }

  #form() {
    const isWords = this.writing === 'words'
    const says = isWords ? 'Change' : this.name ? 'Rename' : 'Keep'
    return html`<form @submit=${this.#keep} @keydown=${this.#leave}>
      <input
        aria-label=${isWords ? 'What this search looks for' : 'Name of this search'}
        .value=${isWords ? this.text : this.name || this.text.trim()}
        maxlength=${isWords ? 2000 : 80}
        dir="auto"
        autocomplete="off"
        spellcheck="false"
      />
      <button class="primary">${says}</button>
      <button class="button" type="button" @click=${this.#close}>Cancel</button>
    </form>`
  }

  #keep(event: Event): void {
    event.preventDefault()
    const written = this.renderRoot.querySelector('input')?.value ?? ''
    const act = this.writing === 'words' ? 'change' : this.name ? 'rename' : 'keep'
    this.#close()
    this.dispatchEvent(new SearchActChosen(act, written))
  }

  #leave(event: KeyboardEvent): void {
    event.stopPropagation() // letters are letters here
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    this.#close()
  }

  readonly #close = (): void => {
    const at = this.name && this.writing === 'name' ? 1 : 0
    this.writing = ''
    void this.updateComplete.then(() => {
      const acts = [...this.renderRoot.querySelectorAll<HTMLElement>('.bare')]
      acts[at]?.focus()
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-said': SearchSaid
  }
}
