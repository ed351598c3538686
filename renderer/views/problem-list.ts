import { VirtualizerController } from '@tanstack/lit-virtual'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ref } from 'lit/directives/ref.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import { CommandChosen, FileWanted } from '../elements/events.ts'
import { at, count, fileSize } from '../elements/list-words.ts'
import '../elements/quiet-note.ts'
import type { ProblemRow } from '../library/database.ts'
import { problems } from '../library/queries.ts'
import { buttons, ground } from '../styles/shared.ts'
import { listStyles } from './list.styles.ts'

/** Every file that could not be read: why, and what to do about it. */
@customElement('problem-list')
export class ProblemList extends LitElement {
  static override styles = [
    ground,
    buttons,
    listStyles,
    css`
      .head {
        justify-content: space-between;
        align-items: center;
        height: auto;
        min-height: 40px;
        padding: 5px 16px;
      }
      article {
        max-width: 780px;
        padding: 14px 16px 16px;
        border-block-end: 1px solid var(--rule);
      }
      h3 {
        font: 600 14px/1.4 var(--ui);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .reason {
        margin-block-start: 3px;
        font: 400 16px/1.4 var(--serif);
      }
      .advice {
        margin-block-start: 2px;
        color: var(--ink-2);
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        margin-block-start: 8px;
        font: var(--type-small);
        color: var(--ink-3);
      }
    `,
  ]

  @property({ attribute: false }) library: Library | null = null

  readonly #problems = new LiveQuery<readonly ProblemRow[]>(
    this,
    async () => (this.library ? problems(this.library.db) : []),
    () => [this.library],
  )
  readonly #rows = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.renderRoot?.querySelector<HTMLElement>('.scroller') ?? null,
    estimateSize: () => 118,
    getItemKey: (index) => this.#problems.value?.[index]?.path ?? index,
    overscan: 4,
  })

  readonly #unmeasured: HTMLElement[] = []

  override willUpdate() {
    const rows = this.#rows.getVirtualizer()
    const known = this.#problems.value?.length ?? 0
    if (rows.options.count !== known) rows.setOptions({ ...rows.options, count: known })
  }

  override updated() {
    for (const row of this.#unmeasured.splice(0)) this.#rows.getVirtualizer().measureElement(row)
  }

  override render() {
    const known = this.#problems.value
    return html`<div class="head">
        <h2>Could not read</h2>
        ${
          known?.length
            ? html`<button class="button" @click=${this.#lookAgain}>Look again</button>`
            : nothing
        }
      </div>
      <div class="scroller" tabindex="0" role="region" aria-label="Files that could not be read">
        ${known?.length === 0 ? this.#none() : this.#all(known ?? [])}
      </div>`
  }

  override focus() {
    this.renderRoot.querySelector<HTMLElement>('.scroller')?.focus()
  }

  #none() {
    return html`<quiet-note
      says="Every file could be read."
      more="A file that cannot be is listed here, with the reason and what to do."
    ></quiet-note>`
  }

  #all(known: readonly ProblemRow[]) {
    const rows = this.#rows.getVirtualizer()
    const items = rows.getVirtualItems()
    return html`<div class="rows" .style=${`height: ${rows.getTotalSize()}px`}>
      <div
        class="shown"
        role="list"
        aria-label=${count(known.length, 'file')}
        .style=${`transform: translateY(${items[0]?.start ?? 0}px)`}
      >
        ${repeat(
          items,
          ({ key }) => key,
          ({ index }) => this.#row(known[index], index),
        )}
      </div>
    </div>`
  }

  #row(problem: ProblemRow | undefined, index: number) {
    if (!problem) return nothing
    const { path, reason, advice, size, found } = problem
    return html`<div role="listitem" data-index=${index} ${ref(this.#measure)}>
      <article>
        <h3><bdi>${path}</bdi></h3>
        <p class="reason">${reason}</p>
        ${advice ? html`<p class="advice">${advice}</p>` : nothing}
        <footer>
          <span>${fileSize(size)}</span><span>${at(found)}</span>
          <button class="bare" @click=${() => this.dispatchEvent(new FileWanted(path))}>
            Show in folder
          </button>
        </footer>
      </article>
    </div>`
  }

  /** Rows are measured once they stand in the page; before, they have no height. */
  readonly #measure = (element: Element | undefined): void => {
    if (element instanceof HTMLElement) this.#unmeasured.push(element)
  }

  #lookAgain() {
    this.dispatchEvent(new CommandChosen('rescan'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'problem-list': ProblemList
  }
}
