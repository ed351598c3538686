// Three to six articles go by letters, in the order in which the reader has them.
import { css, html, type TemplateResult } from 'lit'

/** The letter of an article by its position: `A` to `F`. */
export function letterOf(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at)
}

/** An article's letter as a small sign. Its name stands beside it or is read aloud with it. */
export function letterSign(at: number): TemplateResult {
  return html`<span class="letter">${letterOf(at)}</span>`
}

/** How the sign of a letter is set. */
export const letterStyles = css`
  .letter {
    display: inline-grid;
    flex: none;
    place-items: center;
    min-width: 19px;
    height: 19px;
    padding: 0 4px;
    border: 1px solid var(--rule-strong);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: 600 11.5px/1 var(--ui);
  }
`
