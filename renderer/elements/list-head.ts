import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TagRow } from '../library/database.ts'
import { buttons, ground } from '../styles/shared.ts'
import './context-menu.ts'
import type { MenuItem } from './context-menu.ts'
import { SourceWanted } from './events.ts'
import { ListActChosen, SortChosen } from './list-head-events.ts'
import { tagDot, tagDotStyles } from './tag-marks.ts'

/** What each order is called. */
const sortWords: Readonly<Record<string, string>> = {
  best: 'Best first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  filed: 'Last filed first',
  outlet: 'By source',
  length: 'Longest first',
  unread: 'Unread first',
  articles: 'Most articles first',
  outlets: 'Most sources first',
}

/** What an order does with articles that have no place in it. */
const restWords: Readonly<Record<string, string>> = {
  newest: ', not dated last',
  oldest: ', not dated last',
  outlet: ', not stated last',
}

/**
 * The name of a list, and a button that says its order and opens the menu of the list. Fires
 * `SortChosen`, `ListActChosen` and `SourceWanted`.
 */
@customElement('list-head')
export class ListHead extends LitElement {
  static override styles = [
    ground,
    buttons,
    tagDotStyles,
    css`
      :host {
        display: flex;
        flex: none;
        align-items: center;
        gap: 8px;
        height: 40px;
        padding: 4px 8px 0 16px;
        border-block-end: 1px solid var(--rule);
      }
      h2 {
        overflow: hidden;
        min-width: 0;
        font: 600 14px/1.3 var(--ui);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .fixed {
        color: var(--ink-3);
        white-space: nowrap;
      }
      .order {
        display: flex;
        flex: none;
        align-items: center;
        gap: 5px;
        margin-inline-start: auto;
        padding: 4px 8px;
        border: 0;
        border-radius: 6px;
        background: none;
        color: var(--ink-3);
        font: var(--type-ui);
        white-space: nowrap;
      }
      .order:hover,
      .order[aria-expanded='true'] {
        background: var(--hover);
        color: var(--ink);
      }
      svg {
        flex: none;
      }
    `,
  ]

  @property({ attribute: false }) name = ''
  /** The orders to choose from; none where there is but one. */
  @property({ attribute: false }) sorts: readonly string[] = []
  @property({ attribute: false }) sort = ''
  /** Says the order of a list that has but one. */
  @property() fixed = ''
  /** The outlet whose articles these are, '' where none is stated; `null` for every other list. */
  @property({ attribute: false }) source: string | null = null
  /** The colour of the tag whose articles these are; `null` for every other list. */
  @property({ attribute: false }) tag: TagRow['colour'] | null = null
  @state() private isOpen = false

  override render() {
    return html`${this.tag ? tagDot(this.tag) : nothing}
      <h2><bdi>${this.name}</bdi></h2>
      ${
        this.source === null
          ? nothing
          : html`<button
              class="bare"
              title="What it printed, whose text it carries, whom it quotes"
              @click=${() => this.dispatchEvent(new SourceWanted(this.source ?? ''))}
            >
              About
            </button>`
      }
      ${this.fixed ? html`<span class="fixed">${this.fixed}</span>` : nothing}
      <button
        class="order"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen}
        aria-label=${`${this.#says()}${this.#rest()}: order and more of this list`}
        title=${`${this.#says()}${this.#rest()}`}
        @click=${this.#open}
      >
        ${this.#says()}
        <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
          <path d="M1 1l3.5 3.5L8 1" fill="none" stroke="currentColor" stroke-width="1.4" />
        </svg>
      </button>
      <context-menu></context-menu>`
  }

  #says(): string {
    return this.sorts.length > 0 ? (sortWords[this.sort] ?? '') : 'List'
  }

  #rest(): string {
    return this.sorts.length > 0 ? (restWords[this.sort] ?? '') : ''
  }

  async #open(event: MouseEvent): Promise<void> {
    const button = event.currentTarget
    if (!(button instanceof HTMLElement)) return
    const { left, bottom } = button.getBoundingClientRect()
    this.isOpen = true
    const menu = this.renderRoot.querySelector('context-menu')
    await menu?.open(
      [this.#orders(), this.#acts()],
      { x: left, y: bottom + 2 },
      {
        label: `Order and more of ${this.name}`,
        left: () => {
          this.isOpen = false
          button.focus()
        },
      },
    )
  }

  #orders(): readonly MenuItem[] {
    return this.sorts.map((sort) => ({
      says: `${sortWords[sort] ?? sort}${restWords[sort] ?? ''}`,
      keys: '',
      holds: sort === this.sort,
      choose: () => this.dispatchEvent(new SortChosen(sort)),
    }))
  }

  #acts(): readonly MenuItem[] {
    return [
      {
        says: 'Select all',
        keys: 'Mod+A',
        choose: () => this.dispatchEvent(new ListActChosen('select-all')),
      },
      {
        says: 'Go to a line…',
        keys: 'G',
        choose: () => this.dispatchEvent(new ListActChosen('seek')),
      },
      {
        says: 'Mark all as read',
        keys: '',
        choose: () => this.dispatchEvent(new ListActChosen('mark-all-read')),
      },
    ]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'list-head': ListHead
  }
}
