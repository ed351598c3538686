import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { NamedKind, NamedThing } from '../domain/compare/named/named.ts'
import { ground } from '../styles/shared.ts'
import { kindNames } from './named-words.ts'

/** The reader wants one kind of names only, or all of them. */
export class KindChosen extends Event {
  static readonly type = 'kind-chosen'
  /** '' for all kinds. */
  constructor(readonly kind: NamedKind | '') {
    super(KindChosen.type, { bubbles: true, composed: true })
  }
}

const kinds: readonly NamedKind[] = ['person', 'organisation', 'place', 'amount', 'date']

/** Buttons that leave one kind of names and figures, each with its count. Fires `KindChosen`. */
@customElement('kind-filter')
export class KindFilter extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: block;
        font: var(--type-ui);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      button {
        min-height: 26px;
        padding: 2px 11px;
        border: 1px solid var(--rule);
        border-radius: 13px;
        background: var(--paper);
        color: inherit;
        font: inherit;
        white-space: nowrap;
        cursor: pointer;
      }
      button:hover {
        background: var(--hover);
      }
      button[aria-pressed='true'] {
        border-color: var(--ink);
        background: var(--ink);
        color: var(--paper);
      }
      .count {
        margin-inline-start: 5px;
        font-variant-numeric: tabular-nums;
        opacity: 0.8;
      }
      @media (forced-colors: active) {
        button[aria-pressed='true'] {
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) things: readonly NamedThing[] = []
  @property() kind: NamedKind | '' = ''

  override render() {
    return html`<div role="group" aria-label="Kinds of names and figures">
      ${this.#choice('', 'All', this.things.length)}
      ${kinds.map((kind) => {
        const count = this.things.filter((thing) => thing.kind === kind).length
        return count > 0 ? this.#choice(kind, kindNames[kind][1], count) : nothing
      })}
    </div>`
  }

  #choice(kind: NamedKind | '', name: string, count: number) {
    return html`<button
      aria-pressed=${this.kind === kind ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new KindChosen(kind))}
    >
      ${name} <span class="count">${count}</span>
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kind-filter': KindFilter
  }
  interface HTMLElementEventMap {
    'kind-chosen': KindChosen
  }
}
