import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { CommandChosen, ThemeChosen } from './events.ts'

const themes = [
  { theme: 'system', says: 'As the system' },
  { theme: 'light', says: 'Light' },
  { theme: 'dark', says: 'Dark' },
] as const

/** The View button and what it opens: theme, text size, and the keys. */
@customElement('view-menu')
export class ViewMenu extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      :host {
        position: relative;
      }
      [popover] {
        position: fixed;
        inset: 50px 14px auto auto;
        width: 250px;
        margin: 0;
        padding: 14px 16px;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
        font: var(--type-ui);
      }
      fieldset {
        margin: 0 0 14px;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 6px;
        font: var(--type-small);
        color: var(--ink-3);
      }
      label {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 26px;
        cursor: pointer;
      }
      input {
        margin: 0;
        accent-color: var(--accent);
      }
      .sizes {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .sizes output {
        flex: 1;
        text-align: center;
        font-variant-numeric: tabular-nums;
      }
      .small {
        font: 500 13px/1 var(--serif);
      }
      .large {
        font: 500 18px/1 var(--serif);
      }
    `,
  ]

  @property() theme: 'system' | 'light' | 'dark' = 'system'
  /** Text size of articles, in CSS pixels. */
  @property({ type: Number }) textSize = 18

  override render() {
    return html`<button class="button" popovertarget="menu">View</button>
      <div id="menu" popover role="dialog" aria-label="View">
        <fieldset>
          <legend>Theme</legend>
          ${themes.map(({ theme, says }) => this.#choice(theme, says))}
        </fieldset>
        <fieldset>
          <legend>Text size</legend>
          <div class="sizes">
            ${this.#button('smaller-text', 'small', 'Smaller text')}
            <output>${this.textSize} px</output>
            ${this.#button('larger-text', 'large', 'Larger text')}
          </div>
        </fieldset>
        <button class="bare" @click=${this.#keys}>Keys…</button>
      </div>`
  }

  #choice(theme: (typeof themes)[number]['theme'], says: string) {
    return html`<label
      ><input
        type="radio"
        name="theme"
        .checked=${this.theme === theme}
        @change=${() => this.dispatchEvent(new ThemeChosen(theme))}
      />${says}</label
    >`
  }

  #button(command: string, look: string, says: string) {
    return html`<button
      class="button ${look}"
      aria-label=${says}
      title=${says}
      @click=${() => this.dispatchEvent(new CommandChosen(command))}
    >
      A
    </button>`
  }

  #keys() {
    this.renderRoot.querySelector<HTMLElement>('[popover]')?.hidePopover()
    this.dispatchEvent(new CommandChosen('show-keys'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'view-menu': ViewMenu
  }
}
