import { css } from 'lit'

/** How the page of coverage is set. */
export const coveragePageStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    background: var(--paper);
    font: var(--type-ui);
  }
  header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 10px 16px;
    border-block-end: 1px solid var(--rule);
  }
  h2 {
    flex: 1;
    font: 600 14px/1.3 var(--ui);
  }
  .scroller {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .page {
    padding: 14px 24px 56px;
  }
  .sum {
    font: 500 17px/1.4 var(--serif);
  }
  /* What takes a moment only is not worth a word. */
  .waiting {
    padding: 24px;
    color: var(--ink-2);
    animation: said-late 0s 500ms backwards;
  }
  @keyframes said-late {
    from {
      visibility: hidden;
    }
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin-block: 10px 4px;
  }
  .filters label {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .filters span {
    color: var(--ink-2);
  }
  @media (max-width: 899.98px) {
    .page {
      padding-inline: 14px;
    }
  }
`
