import { css } from 'lit'

/** How a row of "Where this comes from" looks while it is corrected. */
export const correctionFormStyles = css`
  :host {
    display: block;
    scroll-margin-block: 34px 12px;
    font: var(--type-small);
    color: var(--ink-2);
  }
  form {
    padding: 8px 10px 10px;
    margin-inline: -10px;
    border: 1px solid var(--rule-strong);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .line {
    display: flex;
    gap: 4px;
  }
  .line + .line {
    margin-block-start: 4px;
  }
  input {
    flex: 1;
    min-width: 0;
    min-height: 28px;
    padding: 3px 8px;
    border: 1px solid var(--rule-strong);
    border-radius: 5px;
    background: var(--paper);
    color: var(--ink);
    font: 13px/1.4 var(--ui);
  }
  input:focus-visible {
    outline-offset: 0;
  }
  input[aria-invalid] {
    border-color: var(--accent);
  }
  .away {
    padding-inline: 8px;
  }
  .hint,
  .refused {
    margin-block-start: 5px;
    text-wrap: pretty;
  }
  .refused {
    color: var(--accent);
    font-weight: 500;
  }
  .more {
    margin-block-start: 4px;
  }
  /* However many values there are, what to do with them stays in sight. */
  .acts {
    position: sticky;
    inset-block-end: 0;
    padding-block: 4px;
    background: var(--paper);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-block-start: 4px;
  }
  .acts .bare {
    padding-inline: 6px;
  }
`
