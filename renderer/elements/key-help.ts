import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { HelpCard } from './help-card.ts'
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
export class KeyHelp extends HelpCard {
  static override styles = [
    ...HelpCard.styles,
    css`
      dialog {
        width: min(760px, calc(100vw - 32px));
        padding: 22px 28px 26px;
      }
      .head {
        margin-block-end: 14px;
      }
      .groups {
        columns: 2 280px;
      }
      section {
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
    return this.card(
      'Keys',
      html`<div class="groups">${this.groups.map((group) => this.#group(group))}</div>`,
    )
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
