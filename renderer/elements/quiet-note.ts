import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/** What stands where there is nothing to list: a short sentence, and what may be done. */
@customElement('quiet-note')
export class QuietNote extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 48px 28px;
      color: var(--ink-2);
      text-align: center;
      text-wrap: balance;
    }
    p {
      margin: 0;
    }
    .says {
      font: 500 18px/1.35 var(--serif);
      color: var(--ink);
    }
    .more {
      margin-block-start: 6px;
    }
    slot {
      display: block;
      margin-block-start: 14px;
    }
  `

  @property() says = ''
  @property() more = ''

  override render() {
    return html`<p class="says">${this.says}</p>
      ${this.more ? html`<p class="more">${this.more}</p>` : nothing}
      <slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quiet-note': QuietNote
  }
}
