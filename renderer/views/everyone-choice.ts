import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { EveryoneChosen } from '../elements/coverage-events.ts'
import type { OutletCoverage } from '../library/coverage-questions.ts'
import { everyoneSizes, type Everyone } from '../library/coverage-summary.ts'
import { selects } from '../styles/pieces.ts'
import { ground } from '../styles/shared.ts'

/** Says whom “everyone but” leaves out, and how many outlets are everyone. Fires `EveryoneChosen`. */
@customElement('everyone-choice')
export class EveryoneChoice extends LitElement {
  static override styles = [
    ground,
    selects,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 8px;
        color: var(--ink-2);
      }
      label {
        display: flex;
        align-items: center;
        gap: 6px;
        min-width: 0;
      }
      select {
        max-width: 20em;
      }
    `,
  ]

  @property({ attribute: false }) outlets: readonly OutletCoverage[] = []
  @property({ attribute: false }) everyone: Everyone = { size: 3, but: null }

  override render() {
    const { size, but } = this.everyone
    const names = this.outlets.filter(({ outlet }) => outlet !== '').map(({ outlet }) => outlet)
    return html`<label
        >but
        <select @change=${this.#chooseBut}>
          <option value="" ?selected=${but === null}>any one of them</option>
          ${[...names]
            .sort((a, b) => a.localeCompare(b))
            .map((name) => html`<option value=${name} ?selected=${name === but}>${name}</option>`)}
        </select></label
      ><label
        >of the
        <select @change=${this.#chooseSize}>
          ${this.#sizes().map(
            (one) => html`<option value=${one} ?selected=${one === size}>${one}</option>`,
          )}
        </select>
        <span>outlets that share most stories</span></label
      >`
  }

  /** No more than there are, and the next one: that is all of them. */
  #sizes(): readonly number[] {
    const all = this.outlets.filter(({ outlet, shared }) => outlet !== '' && shared > 0).length
    const fewer = everyoneSizes.filter((size) => size < all || size === everyoneSizes[0])
    return all > (fewer.at(-1) ?? 0) ? [...fewer, all] : fewer
  }

  #chooseBut({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return
    this.dispatchEvent(new EveryoneChosen(null, target.value || null))
  }

  #chooseSize({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return
    this.dispatchEvent(new EveryoneChosen(Number(target.value), this.everyone.but))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'everyone-choice': EveryoneChoice
  }
}
