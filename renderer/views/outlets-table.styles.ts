import { css } from 'lit'

/** How the table of outlets is set. */
export const outletsTableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--paper);
  }
  header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 12px 16px 4px;
  }
  h2 {
    flex: 1;
    font: 600 14px/1.3 var(--ui);
  }
  input {
    width: min(240px, 40vw);
    min-height: 28px;
    padding: 3px 10px;
    border: 1px solid var(--rule-strong);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .lead {
    padding: 0 16px 10px;
    border-block-end: 1px solid var(--rule);
    color: var(--ink-2);
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
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 8px;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th:first-child {
    padding-inline-start: 16px;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 16px;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--paper);
    color: var(--ink-2);
    font: 600 12px/1.4 var(--ui);
  }
  tbody th {
    min-width: 150px;
    font-weight: 600;
  }
  td {
    color: var(--ink-2);
  }
  .own {
    padding: 0 7px;
    border: 1px solid var(--ok);
    border-radius: 9px;
    color: var(--ok);
    font: 11px/17px var(--ui);
  }
  .acts {
    white-space: nowrap;
  }
  .acts .bare + .bare {
    margin-inline-start: 10px;
  }
  tbody tr:hover {
    background: var(--hover);
  }
`
