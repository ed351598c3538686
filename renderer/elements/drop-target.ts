import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/** What covers the window while files are held over it. */
@customElement('drop-target')
export class DropTarget extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      z-index: 10;
      display: grid;
      place-items: center;
      padding: 14px;
      background: color-mix(in srgb, var(--desk) 86%, transparent);
      pointer-events: none;
    }
    :host([hidden]) {
      display: none;
    }
    div {
      display: grid;
      place-content: center;
      gap: 6px;
      width: 100%;
      height: 100%;
      border: 2px dashed var(--accent);
      border-radius: 12px;
      text-align: center;
    }
    p {
      justify-self: center;
      padding: 2px 12px;
      border-radius: 6px;
      background: var(--desk);
      margin: 0;
      color: var(--ink-2);
    }
    .says {
      font: 500 26px/1.2 var(--serif);
      color: var(--ink);
    }
  `

  /** Where the files would go, as shown. */
  @property() folder = ''

  override render() {
    return html`<div>
      <p class="says">Drop to add to the library</p>
      <p>Files are copied into ${this.folder}. The originals stay where they are.</p>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drop-target': DropTarget
  }
}
