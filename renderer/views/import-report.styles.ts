import { css } from 'lit'

/** How the report of an import is set. */
export const importReportStyles = css`
  header {
    flex: none;
    padding: 12px max(16px, (100% - 980px) / 2) 10px;
    border-block-end: 1px solid var(--rule);
  }
  .title {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .sum {
    margin-block: 10px;
    font: 500 19px/1.35 var(--serif);
  }
  .scroller {
    scrollbar-gutter: stable both-edges; /* or the rows stand beside the head */
  }
  reported-file:focus-visible {
    outline-offset: -2px; /* a row is as wide as the page: a ring around it would be cut off */
  }
  .detail {
    margin-block: -6px 10px;
    color: var(--ink-2);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .tab {
    padding: 3px 11px;
    border: 1px solid var(--rule);
    border-radius: 14px;
    background: none;
  }
  .tab:hover {
    background: var(--hover);
  }
  .tab[aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  .tab span {
    font-variant-numeric: tabular-nums;
  }
`
