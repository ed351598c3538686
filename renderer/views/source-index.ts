import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { CommandChosen, FileWanted, ListChosen, OutletChosen } from '../elements/events.ts'
import '../elements/letter-mark.ts'
import type { Counts } from '../library/queries.ts'
import { buttons, ground, spoken } from '../styles/shared.ts'

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
  static override styles = [
    ground,
    buttons,
    spoken,
    css`
      :host {
        display: block;
        padding: 12px 8px 20px;
        overflow-y: auto;
        overscroll-behavior: contain;
        background: var(--desk);
      }
      h2 {
        padding: 18px 8px 6px;
        font: 600 11.5px/1.3 var(--ui);
        color: var(--ink-2);
      }
      .row {
        display: flex;
        align-items: center;
        gap: 8px;
        width: 100%;
        min-height: 29px;
        padding: 3px 8px;
        border: 0;
        border-radius: 6px;
        background: none;
        font: inherit;
        text-align: start;
      }
      .row:hover {
        background: var(--hover);
      }
      .row:focus-visible {
        outline-offset: -2px;
      }
      .row[aria-current] {
        background: var(--accent-wash-strong);
        color: var(--accent);
        font-weight: 600;
      }
      .name {
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .count {
        color: var(--ink-3);
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }
      .row[aria-current] .count {
        color: var(--ink-2);
      }
      .folder {
        padding-inline: 8px;
      }
      .folder .bare {
        display: block;
        width: 100%;
        padding-block: 3px;
        color: var(--ink-2);
        overflow-wrap: anywhere;
      }
      .folder .change {
        width: auto;
        color: var(--a);
      }
      @media (forced-colors: active) {
        .row[aria-current] {
          border: 1px solid Highlight;
        }
      }
    `,
  ]

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
          ? html`<h2 id="sources">Sources</h2>
              <ul aria-labelledby="sources">
                ${repeat(
                  outlets,
                  ({ outlet }) => outlet,
                  ({ outlet, articles }) => this.#source(outlet, articles),
                )}
              </ul>`
          : nothing
      }
      <h2>Folder</h2>
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
      </div>
    </nav>`
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
