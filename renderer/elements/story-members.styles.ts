import { css } from 'lit'

/** How the table of a story's articles is set. */
export const storyMembersStyles = css`
  :host {
    display: block;
    font: var(--type-ui);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 9px 10px;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding-block: 4px;
    color: var(--ink-2);
    font: 600 12px/1.4 var(--ui);
  }
  th:nth-child(1) {
    width: 17%;
  }
  th:nth-child(2) {
    width: 37%;
  }
  th:nth-child(4) {
    width: 206px;
  }
  .when span {
    display: block;
  }
  .unclear,
  .unstated {
    color: var(--ink-3);
  }
  .updated {
    color: var(--ink-2);
    font: var(--type-small);
  }
  .open {
    display: block;
    width: 100%;
    margin: -3px -6px;
    padding: 3px 6px;
    border: 0;
    border-radius: 5px;
    background: none;
    text-align: start;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .outlet {
    display: block;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .outlet.unstated {
    font-weight: 400;
  }
  .headline {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    font: 15.5px/1.3 var(--serif);
    overflow-wrap: anywhere;
    line-break: strict;
  }
  .open:hover .headline {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .pill {
    display: inline-block;
    margin-inline-end: 4px;
    padding: 0 8px;
    border: 1px solid var(--rule-strong);
    border-radius: 10px;
    color: var(--ink-2);
    font: 11.5px/18px var(--ui);
  }
  .kept {
    border-color: var(--ok);
    color: var(--ok);
  }
  .why {
    margin-block-start: 3px;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .acts div {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 2px 12px;
  }
  .current {
    background: var(--accent-wash);
  }
  tbody tr:hover:not(.current) {
    background: var(--hover);
  }
  @media (max-width: 1000px) {
    th,
    td {
      padding-inline: 6px;
    }
    th:nth-child(4) {
      width: 84px;
    }
  }
  @media (forced-colors: active) {
    .current {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`
