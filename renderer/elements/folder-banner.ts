import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, ground } from '../styles/shared.ts'
import { CommandChosen, MissingAccepted } from './events.ts'
import { count } from './list-words.ts'

/** How the folder can be seen, as main says it. */
export type FolderSight =
  | { readonly kind: 'watching' }
  | { readonly kind: 'timer' | 'away'; readonly reason: string }
  | { readonly kind: 'missing'; readonly count: number }

/** A quiet line above the panes when the folder cannot be seen as it should. */
@customElement('folder-banner')
export class FolderBanner extends LitElement {
  static override styles = [
    ground,
    buttons,
    css`
      .banner {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 14px;
        padding: 7px 16px;
        border-block-end: 1px solid var(--rule);
        background: var(--warn-wash);
      }
      span {
        flex: 1 1 20em;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) sight: FolderSight = { kind: 'watching' }
  @property() folder = ''
  /** What the library itself could not do; said before everything else. */
  @property() trouble = ''

  override render() {
    const says = this.trouble || this.#says()
    if (!says) return nothing
    const missing = !this.trouble && this.sight.kind === 'missing'
    return html`<div class="banner" role="status">
      <span>${says}</span>
      ${
        missing
          ? html`<button class="button" @click=${() => this.dispatchEvent(new MissingAccepted())}>
              They are gone
            </button>`
          : nothing
      }
      ${
        this.trouble
          ? nothing
          : html`<button
              class="button"
              @click=${() => this.dispatchEvent(new CommandChosen('rescan'))}
            >
              Look again
            </button>`
      }
    </div>`
  }

  #says(): string {
    const { sight, folder } = this
    switch (sight.kind) {
      case 'watching':
        return ''
      case 'timer':
        return `${sentence(sight.reason)} The folder is looked at every little while instead.`
      case 'away':
        return `${folder} cannot be seen just now. ${sentence(sight.reason)} Everything filed from it can still be read.`
      case 'missing':
        return `${count(sight.count, 'file')} of ${folder} cannot be found. Nothing has been taken out of the library yet.`
    }
  }
}

function sentence(reason: string): string {
  const trimmed = reason.trim()
  return !trimmed || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

declare global {
  interface HTMLElementTagNameMap {
    'folder-banner': FolderBanner
  }
}
