import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ground } from '../styles/shared.ts'
import { FoldToggled } from './compare-events.ts'
import type { Pair, Side } from './compare-pair.ts'
import type { Folded } from './compare-rows.ts'
import { boilerplateWords, foldedWords, paragraphs } from './compare-words.ts'

/** Passages folded to one line that says what they are about. Fires `FoldToggled`. */
@customElement('folded-run')
export class FoldedRun extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: block;
        padding: 9px 28px 9px 30px;
        border-inline-start: 3px solid var(--side);
        background: var(--side-wash);
        color: var(--ink);
        font: 12.5px/1.5 var(--ui);
      }
      :host([side='a']) {
        --side: var(--a);
        --side-wash: var(--a-wash);
      }
      :host([side='b']) {
        --side: var(--b);
        --side-wash: var(--b-wash);
      }
      :host(.same) {
        border-inline-start: 3px double var(--rule-strong);
        background: none;
        color: var(--ink-2);
      }
      :host(.current) {
        box-shadow: inset 3px 0 0 var(--ink);
        border-inline-start-color: var(--ink);
      }
      .says {
        direction: ltr;
        unicode-bidi: isolate;
      }
      b {
        font-weight: 600;
      }
      button {
        margin-inline-start: 6px;
        padding: 0 9px;
        border: 1px solid var(--rule-strong);
        border-radius: 999px;
        background: var(--paper);
        color: var(--ink);
        font: 500 12px/1.5 var(--ui);
        cursor: pointer;
      }
      button:hover {
        background: var(--hover);
      }
      @container (max-width: 900px) {
        :host {
          padding-inline: 12px;
        }
      }
    `,
  ]

  @property({ reflect: true }) side: Side = 'a'
  @property({ attribute: false }) pair: Pair | null = null
  @property({ attribute: false }) fold: Folded | null = null
  /** What the passages are about; '' when no name could be found. */
  @property() topic = ''

  override render() {
    const { pair, fold } = this
    if (!pair || !fold) return nothing
    this.classList.toggle('same', fold.of !== 'only')
    const show = () => this.dispatchEvent(new FoldToggled(this.side, fold.key))
    return html`<span class="says"
        ><b>${this.#said(pair, fold)}</b>${this.topic ? `: ${this.topic}` : ''}</span
      >
      <button aria-expanded="false" @click=${show}>show</button>`
  }

  #said(pair: Pair, fold: Folded): string {
    if (fold.of === 'same') return `${paragraphs(fold.paragraphs)} the same`
    const { side } = this
    if (fold.of === 'boilerplate') return boilerplateWords(pair, side, fold.paragraphs)
    const run = { id: fold.key, side, blocks: fold.blocks, paragraphs: fold.paragraphs, long: true }
    return foldedWords(pair, run)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folded-run': FoldedRun
  }
}
