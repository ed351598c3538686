import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { PassageChosen } from './compare-events.ts'
import type { PassageClass, Side } from './compare-plan.ts'

/** One paragraph on the strip. */
export interface StripMark {
  readonly block: number
  readonly class: PassageClass
  readonly moved: boolean
  readonly changed: boolean
  /** In characters: the mark is as long as its paragraph. */
  readonly length: number
  /** What it is, in words. */
  readonly label: string
  /** Whether it is in sight in its column. */
  readonly inSight: boolean
}

/** Both texts whole, one mark for each paragraph. Fires `PassageChosen`; may be dragged along. */
@customElement('passage-strip')
export class PassageStrip extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      gap: 5px;
      align-items: stretch;
      padding: 10px 12px;
      touch-action: none;
    }
    .side {
      flex: 1;
      min-width: 0;
      height: 100%;
    }
    .marks {
      display: flex;
      flex-direction: column;
      gap: 2px;
      height: calc(var(--share) * 1%);
      max-height: calc(var(--length) * 0.06px + 40px);
    }
    button {
      flex: var(--length) 1 0;
      min-height: 3px;
      padding: 0;
      border: 0;
      background: var(--rule);
      cursor: pointer;
    }
    .edited,
    .reworded {
      background: linear-gradient(90deg, var(--ink-2) 0 3px, var(--rule) 3px);
    }
    .reworded {
      background: repeating-linear-gradient(var(--rule) 0 3px, var(--rule-strong) 3px 4px);
    }
    .moved {
      background: repeating-linear-gradient(135deg, var(--rule) 0 3px, var(--rule-strong) 3px 5px);
    }
    .a .only {
      background: var(--a);
    }
    .b .only {
      background: var(--b);
    }
    .sight {
      box-shadow: -3px 0 0 var(--ink-2);
    }
    .b .sight {
      box-shadow: 3px 0 0 var(--ink-2);
    }
    button:hover {
      outline: 1.5px solid var(--ink-2);
    }
    @media (forced-colors: active) {
      button {
        border: 1px solid CanvasText;
        forced-color-adjust: none;
      }
      .only {
        background: Highlight !important;
      }
    }
  `

  @property({ attribute: false }) marksA: readonly StripMark[] = []
  @property({ attribute: false }) marksB: readonly StripMark[] = []

  override render() {
    const longest = Math.max(total(this.marksA), total(this.marksB), 1)
    return html`${this.#side('a', this.marksA, longest)}${this.#side('b', this.marksB, longest)}`
  }

  #side(side: Side, marks: readonly StripMark[], longest: number) {
    const length = total(marks)
    return html`<div
      class="side ${side}"
      role="group"
      aria-label=${side === 'a' ? 'Left article, whole' : 'Right article, whole'}
      @pointermove=${this.#drag}
    >
      <div class="marks" .style=${`--share: ${(length / longest) * 100}; --length: ${length}`}>
        ${marks.map((mark) => this.#mark(side, mark))}
      </div>
    </div>`
  }

  #mark(side: Side, mark: StripMark) {
    const looks = [
      mark.class,
      mark.changed ? 'changed' : '',
      mark.moved ? 'moved' : '',
      mark.inSight ? 'sight' : '',
    ]
    return html`<button
      class=${looks.join(' ')}
      tabindex="-1"
      title=${mark.label}
      aria-label=${mark.label}
      data-side=${side}
      data-block=${mark.block}
      .style=${`--length: ${mark.length}`}
      @click=${() => this.dispatchEvent(new PassageChosen(side, mark.block))}
    ></button>`
  }

  #drag(event: PointerEvent): void {
    if (event.buttons !== 1) return
    const mark = this.shadowRoot?.elementFromPoint(event.clientX, event.clientY)
    const { side, block } = mark instanceof HTMLElement ? mark.dataset : {}
    if (block === undefined || (side !== 'a' && side !== 'b')) return
    this.dispatchEvent(new PassageChosen(side, Number(block)))
  }
}

function total(marks: readonly StripMark[]): number {
  return marks.reduce((sum, mark) => sum + mark.length, 0)
}

declare global {
  interface HTMLElementTagNameMap {
    'passage-strip': PassageStrip
  }
}
