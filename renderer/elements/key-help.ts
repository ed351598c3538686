import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { sheet } from '../styles/pieces.ts'
import { buttons, ground } from '../styles/shared.ts'
import { keySign } from './key-words.ts'

/** One line of the card: keys as they are called (`Mod+O`), and what they do. */
export interface KeyLine {
  readonly keys: readonly string[]
  readonly does: string
}

/** Keys that belong together. */
export interface KeyGroup {
  readonly title: string
  readonly shortcuts: readonly KeyLine[]
}

/** The card that lists every key. Closes with Esc, like any dialog. */
@customElement('key-help')
export class KeyHelp extends LitElement {
  static override styles = [
    ground,
    buttons,
    sheet,
    css`
      dialog {
        width: min(760px, calc(100vw - 32px));
        padding: 22px 28px 26px;
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 14px;
      }
      h2 {
        font: 600 20px/1.2 var(--serif);
      }
      h3 {
        padding-block-end: 5px;
        border-block-end: 1px solid var(--rule);
        font: 600 12px/1.4 var(--ui);
        color: var(--ink-2);
      }
      .groups {
        columns: 2 280px;
        column-gap: 36px;
      }
      section {
        break-inside: avoid;
        margin-block-end: 18px;
      }
      dl > div {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        padding-block: 4px;
      }
      dd {
        white-space: nowrap;
        color: var(--ink-2);
      }
      kbd {
        display: inline-block;
        min-width: 20px;
        padding: 0 5px;
        border: 1px solid var(--rule-strong);
        border-radius: 4px;
        font: 12px/18px var(--ui);
        color: var(--ink);
        text-align: center;
      }
    `,
  ]

  @property({ attribute: false }) groups: readonly KeyGroup[] = []
  /** What `Mod` is called on this machine. */
  @property() mod = 'Ctrl'

  override render() {
    return html`<dialog aria-labelledby="title" @click=${this.#outside}>
      <div class="head">
        <h2 id="title">Keys</h2>
        <button class="button" @click=${() => this.#dialog()?.close()}>Close</button>
      </div>
      <div class="groups">${this.groups.map((group) => this.#group(group))}</div>
    </dialog>`
  }

  /** Shows the card, or puts it away when it is shown. */
  toggle() {
    const dialog = this.#dialog()
    if (dialog?.open) dialog.close()
    else dialog?.showModal()
  }

  #group(group: KeyGroup) {
    return html`<section>
      <h3>${group.title}</h3>
      <dl>
        ${group.shortcuts.map(
          ({ keys, does }) =>
            html`<div>
              <dt>${does}</dt>
              <dd>${shownKeys(keys).map((key, at) => html`${at ? ' ' : ''}${this.#key(key)}`)}</dd>
            </div>`,
        )}
      </dl>
    </section>`
  }

  #key(key: string) {
    const parts = key.startsWith('Mod+') ? [this.mod, key.slice(4)] : [key]
    return parts.map((part, at) => html`${at ? ' + ' : ''}<kbd>${keySign(part)}</kbd>`)
  }

  #outside(event: MouseEvent) {
    if (event.target === this.#dialog()) this.#dialog()?.close()
  }

  #dialog() {
    return this.renderRoot.querySelector('dialog')
  }
}

/** Two keys for one thing are worth showing, two spellings of one key are not. */
function shownKeys(keys: readonly string[]): readonly string[] {
  return keys[0]?.startsWith('Mod+') ? keys.slice(0, 1) : keys
}

declare global {
  interface HTMLElementTagNameMap {
    'key-help': KeyHelp
  }
}
