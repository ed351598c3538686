import { css } from 'lit'

/** How the merged table of what is reported is set. */
export const reportedTableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    font: var(--type-ui);
  }
  .show {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    padding: 9px 24px;
    border-bottom: 1px solid var(--rule);
    color: var(--ink-2);
  }
  .scroller {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  /* A column is never narrower than 218 pixels. */
  .of3 {
    min-width: 740px;
  }
  .of4 {
    min-width: 958px;
  }
  .of5 {
    min-width: 1176px;
  }
  .of6 {
    min-width: 1394px;
  }
  th,
  td {
    border-bottom: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    padding: 8px 12px;
    background: var(--paper);
    border-bottom-color: var(--rule-strong);
    font-weight: 600;
  }
  thead th:first-child {
    z-index: 3;
  }
  .who {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .who span:last-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .reach {
    position: sticky;
    left: 0;
    z-index: 1;
    width: 86px;
    padding: 10px 8px 10px 24px;
    background: var(--paper);
    color: var(--ink-3);
    font: var(--type-small);
  }
  .all .reach {
    color: var(--ink);
    font-weight: 600;
  }
  td + td,
  th + td,
  th + th {
    border-inline-start: 1px solid var(--rule);
  }
  .cell {
    display: block;
    width: 100%;
    padding: 9px 12px 10px;
    border: 0;
    background: none;
    color: var(--ink);
    font: 15.5px/1.45 var(--serif);
    text-align: start;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  .cell:hover {
    background: var(--hover);
  }
  .cell:focus-visible {
    outline-offset: -2px;
  }
  .same .words {
    color: var(--ink-2);
  }
  .manner {
    display: block;
    margin-top: 3px;
    color: var(--ink-3);
    font: var(--type-small);
  }
  .edit {
    background: var(--edit-wash);
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 2.5px;
  }
  .edit.quiet {
    background: none;
    text-decoration: underline dotted 1px;
  }
  .gap {
    background: var(--edit-wash);
    font-weight: 600;
  }
  .none {
    padding: 40px 24px;
    color: var(--ink-2);
    text-align: center;
  }
  .further {
    margin: 14px 24px 32px;
  }
  @media (max-width: 900px) {
    .show {
      padding-inline: 12px;
    }
    .reach {
      width: 70px;
      padding-inline-start: 12px;
    }
  }
  @media (forced-colors: active) {
    .edit {
      background: Canvas;
    }
  }
`
