import { assertNever } from '../domain/assert-never.ts'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Reason } from '../domain/compare/comparison.ts'
import { buttons, ground } from '../styles/shared.ts'
import { compareHeadStyles } from './compare-head.styles.ts'
import { ReasonChosen } from './compare-events.ts'
import { across, nameOf, shortNames, type Pair, type Side } from './compare-pair.ts'
import './containment-meter.ts'

/** What two articles are to each other, in a sentence; how much they share; who took from whom. */
@customElement('compare-head')
export class CompareHead extends LitElement {
  static override styles = [ground, buttons, compareHeadStyles]

  @property({ attribute: false }) pair: Pair | null = null
  /** What happened, in a plain sentence. */
  @property() sentence = ''
  @property() detail = ''
  /** The side whose share is shown in the text now. */
  @property({ attribute: false }) counted: Side | null = null

  override render() {
    const pair = this.pair
    if (!pair) return nothing
    const { comparison } = pair
    const about = comparison.reasons.filter((reason) => reason.about === 'direction')
    return html`<div class="said">
        <h1 tabindex="-1">${this.sentence}</h1>
        ${this.detail ? html`<p class="detail">${this.detail}</p>` : nothing}
        ${this.#reasons(pair, comparison.reasons)}
      </div>
      <div class="figures">
        ${this.#meter(pair, 'a', comparison.aInB)} ${this.#meter(pair, 'b', comparison.bInA)}
        <div class="direction">
          <span class="label">Direction</span>
          <span class="who">${directionWords(pair)}</span
          >${about[0] ? html`, ${this.#reason(about[0])}` : nothing}
        </div>
      </div>`
  }

  /** The keyboard goes to the sentence. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus()
  }

  #meter(pair: Pair, side: Side, share: number): TemplateResult {
    const short = shortNames(pair)
    return html`<containment-meter
      side=${side}
      name=${nameOf(pair, side)}
      other=${nameOf(pair, across(side))}
      .short=${[short[side], short[across(side)]]}
      .share=${share}
      .shown=${this.counted === side}
    ></containment-meter>`
  }

  #reason(reason: Reason): TemplateResult {
    const [first] = reason.evidence
    if (!first) return html`<span class="why">${reason.text}</span>`
    const show = () => this.dispatchEvent(new ReasonChosen(first.side, first.place, first.words))
    return html`<button class="bare why" title="Show the words" @click=${show}>
      ${reason.text}
    </button>`
  }

  #reasons(pair: Pair, reasons: readonly Reason[]): TemplateResult | typeof nothing {
    if (reasons.length === 0) return nothing
    const count = reasons.length === 1 ? 'The reason' : `The ${reasons.length} reasons`
    return html`<details>
      <summary>${count}</summary>
      <ul>
        ${reasons.map(
          (reason) =>
            html`<li>
              ${reason.text}
              ${reason.evidence.map(
                (one) =>
                  html`<button
                    class="evidence ${one.side}"
                    dir="auto"
                    title="Show these words in ${nameOf(pair, one.side)}"
                    @click=${() =>
                      this.dispatchEvent(new ReasonChosen(one.side, one.place, one.words))}
                  >
                    ${one.words}
                  </button>`,
              )}
            </li>`,
        )}
      </ul>
    </details>`
  }
}

/** Who took from whom: `The Washington Times → APLN`. */
function directionWords(pair: Pair): string {
  const { a, b } = shortNames(pair)
  const { comparison } = pair
  switch (comparison.direction) {
    case 'a-to-b':
      return `${a} → ${b}`
    case 'b-to-a':
      return `${b} → ${a}`
    case 'unknown':
      return 'cannot tell which came first'
    case 'none':
      return 'neither took from the other'
    default:
      return assertNever(comparison.direction)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-head': CompareHead
  }
}
