import { css } from 'lit'

/** How the report of an import is set. */
export const importReportStyles = css`
  header {
    flex: none;
    padding: 12px 16px 10px;
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
  .file {
    max-width: 900px;
    padding: 10px 16px;
    border-block-end: 1px solid var(--rule);
    color: var(--ink-2);
  }
  .line {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .line .bare {
    flex: none;
  }
  h3 {
    min-width: 0;
    color: var(--ink);
    font: 600 13px/1.45 var(--ui);
    overflow-wrap: anywhere;
  }
  .file p,
  li {
    overflow-wrap: anywhere;
  }
  .file b {
    color: var(--ink);
    font-weight: 600;
  }
  .problem b {
    color: var(--accent);
  }
  summary {
    width: fit-content;
    cursor: pointer;
  }
  details ul {
    margin-block-start: 4px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--rule);
  }
`
