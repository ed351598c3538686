import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ground } from '../styles/shared.ts'
import { PaneResized } from './events.ts'

const step = 16

/**
 * The edge between two panes: drag it, or move it with the arrow keys, Home and End.
 *
 * Fires `PaneResized` while it moves; whoever places it sets the width back on it.
 */
@customElement('split-pane')
export class SplitPane extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        position: relative;
        z-index: 1;
        flex: none;
        width: 1px;
        background: var(--rule);
      }
      div {
        position: absolute;
        inset-block: 0;
        inset-inline: -4px;
        cursor: col-resize;
        touch-action: none;
      }
      div::after {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline: 3px;
        background: var(--accent);
        opacity: 0;
        transition: opacity var(--quick);
      }
      div:hover::after,
      div:focus-visible::after {
        opacity: 1;
      }
      div:focus-visible {
        outline: 0;
      }
      @media (forced-colors: active) {
        :host {
          background: CanvasText;
          forced-color-adjust: none;
        }
        div::after {
          background: Highlight;
          forced-color-adjust: none;
        }
      }
    `,
  ]

  /** Says which edge it is: `Width of the list`. */
  @property() label = ''
  /** Width of the pane before the edge (after it, if `from` is `end`), in CSS pixels. */
  @property({ type: Number }) width = 0
  @property({ type: Number }) least = 160
  @property({ type: Number }) most = 600
  /** Which side of the edge the pane lies on. */
  @property() from: 'start' | 'end' = 'start'
  #grip: { readonly x: number; readonly width: number } | undefined

  override render() {
    return html`<div
      role="separator"
      tabindex="0"
      aria-orientation="vertical"
      aria-label=${this.label}
      aria-valuenow=${Math.round(this.width)}
      aria-valuemin=${this.least}
      aria-valuemax=${this.most}
      aria-valuetext=${`${Math.round(this.width)} pixels`}
      @keydown=${this.#key}
      @pointerdown=${this.#grab}
      @pointermove=${this.#drag}
      @pointerup=${this.#drop}
      @pointercancel=${this.#drop}
    ></div>`
  }

  #key(event: KeyboardEvent) {
    const wider = this.#towards() > 0 ? 'ArrowRight' : 'ArrowLeft'
    const narrower = wider === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
    const widths: Readonly<Record<string, number>> = {
      [wider]: this.width + step,
      [narrower]: this.width - step,
      Home: this.least,
      End: this.most,
    }
    const width = widths[event.key]
    if (width === undefined) return
    event.preventDefault()
    event.stopPropagation()
    this.#say(width, true)
  }

  #grab(event: PointerEvent) {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return
    event.target.setPointerCapture(event.pointerId)
    this.#grip = { x: event.clientX, width: this.width }
  }

  #drag(event: PointerEvent) {
    if (!this.#grip) return
    this.#say(this.#grip.width + (event.clientX - this.#grip.x) * this.#towards(), false)
  }

  #drop() {
    if (!this.#grip) return
    this.#grip = undefined
    this.#say(this.width, true)
  }

  #towards(): 1 | -1 {
    const rightToLeft = getComputedStyle(this).direction === 'rtl'
    return (this.from === 'start') === rightToLeft ? -1 : 1
  }

  #say(width: number, settled: boolean) {
    const kept = Math.round(Math.min(this.most, Math.max(this.least, width)))
    this.dispatchEvent(new PaneResized(kept, settled))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'split-pane': SplitPane
  }
}
