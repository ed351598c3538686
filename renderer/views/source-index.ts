import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { CommandChosen, FileWanted, ListChosen, OutletChosen } from '../elements/events.ts'
import '../elements/letter-mark.ts'
import type { Counts } from '../library/queries.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'
import { sourceIndexStyles } from './source-index.styles.ts'

const rows = [
  { list: 'stories', says: 'Stories' },
  { list: 'articles', says: 'All articles' },
  { list: 'unread', says: 'Unread' },
  { list: 'starred', says: 'Starred' },
  { list: 'problems', says: 'Could not read' },
] as const

const number = new Intl.NumberFormat()

/** The left pane: the lists, the sources, the folder. One stop for Tab, arrows inside. */
@customElement('source-index')
export class SourceIndex extends LitElement {
  static override styles = [ground, buttons, spoken, sourceIndexStyles]

  @property({ attribute: false }) counts: Counts | undefined
  /** The list that is shown, as a route names it. */
  @property() list = 'stories'
  /** The outlet that is shown; list `outlet` only. */
  @property() outlet = ''
  /** The library folder: its short name, and its whole path. */
  @property() folder = ''
  @property() path = ''

  override render() {
    const outlets = [...(this.counts?.outlets ?? [])].sort(
      (a, b) =>
        Number(a.outlet === '') - Number(b.outlet === '') ||
        b.articles - a.articles ||
        a.outlet.localeCompare(b.outlet),
    )
    return html`<nav aria-label="Library" @keydown=${this.#walk}>
      <ul>
        ${rows.map(({ list, says }) => this.#list(list, says))}
      </ul>
      ${
        outlets.length > 0
          ? html`<div class="heading">
                <h2 id="sources">Sources</h2>
                <button
                  class="bare"
                  aria-label="Table of outlets"
                  @click=${() => this.dispatchEvent(new CommandChosen('go-outlets'))}
                >
                  Outlets…
                </button>
              </div>
              <ul aria-labelledby="sources">
                ${repeat(
                  outlets,
                  ({ outlet }) => outlet,
                  ({ outlet, articles }) => this.#source(outlet, articles),
                )}
              </ul>`
          : nothing
      }
      ${this.#folder()}
    </nav>`
  }

  #folder() {
    return html`<h2>Folder</h2>
      <div class="folder">
        <button
          class="bare"
          title=${this.path}
          @click=${() => this.dispatchEvent(new FileWanted(''))}
        >
          <bdi>${this.folder}</bdi><span class="spoken">: show in file manager</span>
        </button>
        <button
          class="bare change"
          @click=${() => this.dispatchEvent(new CommandChosen('choose-folder'))}
        >
          Change…
        </button>
        <button
          class="bare change"
          @click=${() => this.dispatchEvent(new CommandChosen('go-report'))}
        >
          Import report
        </button>
      </div>`
  }

  override focus() {
    const row = this.renderRoot.querySelector<HTMLElement>('[aria-current], .row')
    row?.focus()
  }

  #list(list: (typeof rows)[number]['list'], says: string) {
    const shown = this.counts?.[list]
    return html`<li>
      <button
        class="row"
        tabindex=${this.#isShown(list) ? 0 : -1}
        aria-current=${this.#isShown(list) ? 'page' : nothing}
        @click=${() => this.dispatchEvent(new ListChosen(list))}
      >
        <span class="name">${says}</span>
        <span class="count">${shown === undefined ? '' : number.format(shown)}</span>
      </button>
    </li>`
  }

  #source(outlet: string, articles: number) {
    const isShown = this.#isShown('outlet') && outlet === this.outlet
    return html`<li>
      <button
        class="row"
        tabindex=${isShown ? 0 : -1}
        aria-current=${isShown ? 'page' : nothing}
        @click=${() => this.dispatchEvent(new OutletChosen(outlet))}
      >
        <letter-mark outlet=${outlet}></letter-mark>
        <span class="name" title=${outlet}><bdi>${outlet || 'Source not stated'}</bdi></span>
        <span class="count">${number.format(articles)}</span>
      </button>
    </li>`
  }

  #isShown(list: string): boolean {
    return list === this.list
  }

  #walk(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')]
    const at = all.findIndex((row) => row === event.target)
    if (by === undefined || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    all[at + by]?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-index': SourceIndex
  }
}
