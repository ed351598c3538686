import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Body, Evidence } from '../domain/article.ts'
import { ground } from '../styles/shared.ts'
import { EvidenceChosen } from './events.ts'
import { placeWords } from './place-words.ts'

/** The words a value came from, set as text. Fires `EvidenceChosen`, so that they can be lit. */
@customElement('evidence-words')
export class EvidenceWords extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: block;
        color: var(--ink-2);
        font: var(--type-small);
        line-height: 1.55;
        overflow-wrap: anywhere;
      }
      button {
        padding: 0;
        border: 0;
        background: none;
        text-align: start;
        cursor: pointer;
      }
      .words {
        padding: 1px 3px;
        border-radius: 3px;
        background: var(--a-wash);
        color: var(--ink);
        font: 14px/1.5 var(--serif);
        box-decoration-break: clone;
        -webkit-box-decoration-break: clone;
      }
      button:hover .words {
        box-shadow: inset 0 -1px 0 var(--a);
      }
      .field {
        background: none;
        box-shadow: inset 0 0 0 1px var(--rule);
      }
      .show {
        margin-inline-start: 0.3em;
        color: var(--a);
        font: 600 12px/1.4 var(--ui);
      }
    `,
  ]

  @property({ attribute: false }) evidence: Evidence | null = null
  /** The text the words stand in, to say in which paragraph; `null` when it is not at hand. */
  @property({ attribute: false }) body: Body | null = null
  /** How the other article is called; '' when the words stand in this one. */
  @property() other = ''

  override render() {
    const evidence = this.evidence
    if (!evidence) return nothing
    if (evidence.place.in === 'field') {
      return html`<span class="words field" dir="auto">${shortened(evidence.words)}</span>
        ${evidence.place.name}${this.other ? ` in ${this.other}’s file` : ''}`
    }
    const choose = () => this.dispatchEvent(new EvidenceChosen(evidence))
    const place = this.other ? '' : placeWords(evidence.place, this.body)
    const title = this.other ? `Open ${this.other} with these words lit` : 'Light these words up'
    return html`<button class="lights" dir="auto" title=${title} @click=${choose}>
        <span class="words">${shortened(evidence.words)}</span>
      </button>
      ${place}${
        this.other
          ? html`<button class="show" aria-label="show in ${this.other}" @click=${choose}>
              show
            </button>`
          : nothing
      }`
  }
}

/** Long evidence is given by its beginning and its end. */
function shortened(words: string): string {
  if (words.length <= 160) return words
  return `${words.slice(0, 110).trimEnd()} … ${words.slice(-40).trimStart()}`
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-words': EvidenceWords
  }
}
