import { css } from 'lit'

/** How the side-by-side view is laid out: bar, head, and all the rest for the texts. */
export const sideBySideStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    background: var(--paper);
  }
  compare-bar,
  compare-head {
    flex: none;
  }
  compare-columns,
  .scroller {
    flex: 1;
    min-height: 0;
  }
  .scroller {
    overflow-y: auto;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .message {
    padding: 72px 24px;
    color: var(--ink-2);
    font: 500 15px/1.5 var(--ui);
    text-align: center;
  }
`
