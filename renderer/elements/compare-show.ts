import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { CompareActChosen } from './compare-events.ts'
import { noneShown, type SetAside, type Shown } from './compare-shown.ts'

/** One line of the menu. */
interface Choice {
  readonly act: CompareActChosen['act']
  readonly name: string
  readonly key: string
  readonly isOn: boolean
  /** How many differences it is about; absent where it is about none. */
  readonly count?: number
}

/** The Show button and its menu: which differences are marked, and how the columns are scrolled. */
@customElement('compare-show')
export class CompareShow extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        display: inline-flex;
      }
      .aside {
        color: var(--ink-2);
        font-weight: 400;
      }
      [popover] {
        position: fixed;
        width: 300px;
        margin: 0;
        padding: 6px;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
        font: var(--type-ui);
      }
      .line {
        display: grid;
        grid-template-columns: 16px minmax(0, 1fr) auto 20px;
        gap: 8px;
        align-items: baseline;
        width: 100%;
        min-height: 30px;
        padding: 4px 8px;
        border: 0;
        border-radius: 5px;
        background: none;
        text-align: start;
      }
      .line:hover {
        background: var(--hover);
      }
      .line[aria-pressed='true']::before {
        content: '✓' / '';
      }
      .line[aria-pressed='false']::before {
        content: '';
      }
      .number {
        color: var(--ink-2);
        font-variant-numeric: tabular-nums;
      }
      kbd {
        color: var(--ink-3);
        font: 12px/1 var(--ui);
        text-align: end;
      }
      .name {
        grid-column: 2;
      }
      kbd {
        grid-column: 4;
      }
      @media (max-width: 1240px) {
        .aside {
          display: none;
        }
      }
      @media (max-width: 1000px) {
        .button {
          padding-inline: 8px;
        }
      }
    `,
  ]

  @property({ type: Boolean }) onlyDifferences = false
  @property({ type: Boolean }) locked = true
  @property({ attribute: false }) counts: Readonly<Record<SetAside, number>> = {
    houseStyle: 0,
    typography: 0,
  }
  @property({ attribute: false }) shown: Shown = noneShown

  override render() {
    const { counts, shown } = this
    const aside =
      (shown.houseStyle ? 0 : counts.houseStyle) + (shown.typography ? 0 : counts.typography)
    const said = aside === 1 ? '1 set aside' : `${aside} set aside`
    return html`<button class="button" popovertarget="menu" title=${aside > 0 ? said : nothing}>
        Show ${aside > 0 ? html`<span class="aside">${said}</span>` : nothing}
        <span aria-hidden="true">▾</span>
      </button>
      <div id="menu" popover role="group" aria-label="What is shown" @beforetoggle=${this.#place}>
        ${this.#choices().map((choice) => this.#line(choice))}
      </div>`
  }

  #choices(): readonly Choice[] {
    const { counts, shown } = this
    return [
      { act: 'only-differences', name: 'Only differences', key: 'd', isOn: this.onlyDifferences },
      {
        act: 'house-style',
        name: 'House style and spelling',
        key: 'h',
        isOn: shown.houseStyle,
        count: counts.houseStyle,
      },
      {
        act: 'typography',
        name: 'Typography',
        key: 't',
        isOn: shown.typography,
        count: counts.typography,
      },
      { act: 'lock', name: 'Scroll together', key: 'l', isOn: this.locked },
    ]
  }

  #line({ act, name, key, isOn, count }: Choice) {
    const isOff = act === 'only-differences' && isOn
    return html`<button
      class="line"
      aria-pressed=${isOn}
      @click=${() => this.dispatchEvent(new CompareActChosen(isOff ? 'everything' : act))}
    >
      <span class="name">${name}</span>
      ${count === undefined ? nothing : html`<span class="number">${count}</span>`}
      <kbd aria-hidden="true">${key}</kbd>
    </button>`
  }

  /** Below its button, its right edge under the button's. */
  #place(event: Event): void {
    const menu = event.currentTarget
    const button = this.renderRoot.querySelector('button')?.getBoundingClientRect()
    if (!(menu instanceof HTMLElement) || !button) return
    const right = Math.max(8, window.innerWidth - Math.max(button.right, 308))
    menu.style.inset = `${button.bottom + 6}px ${right}px auto auto`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-show': CompareShow
  }
}
