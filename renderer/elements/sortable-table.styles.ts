import { css } from 'lit'

/** How a table is set whose heads sort it. */
export const sortableTableStyles = css`
  :host {
    display: block;
  }
  .frame {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    margin-block-end: 4px;
    color: var(--ink-2);
    text-align: start;
  }
  th,
  td {
    padding: 5px 14px 5px 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  tbody th {
    min-width: 150px;
    font-weight: 500;
  }
  thead button {
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    font: 600 12px/1.4 var(--ui);
    text-align: inherit;
  }
  thead button:hover {
    text-decoration: underline;
  }
  .more {
    margin-block-start: 8px;
  }
  tbody button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--a);
    font: inherit;
    text-align: start;
  }
  tbody button:hover {
    text-decoration: underline;
  }
  tbody .news {
    color: var(--ink);
    font: 15px/1.35 var(--serif);
  }
`
