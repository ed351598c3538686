import { css } from 'lit'

/** How the table of names and figures looks: hairlines, words in the news face, quiet where nothing stands. */
export const namedTableStyles = css`
  :host {
    display: block;
    background: var(--paper);
    font: var(--type-ui);
  }
  table {
    width: 100%;
    max-width: 1480px;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  .what {
    width: 24%;
  }
  .wide .what {
    width: 200px;
  }
  th,
  td {
    padding: 9px 20px 9px 0;
    border-bottom: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 24px;
  }
  thead th,
  thead td {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--paper);
    border-bottom-color: var(--rule-strong);
    font: 600 13px/1.4 var(--ui);
  }
  .a {
    --side: var(--a);
    --side-wash: var(--a-wash);
  }
  .b {
    --side: var(--b);
    --side-wash: var(--b-wash);
  }
  thead th:is(.a, .b) {
    color: var(--side);
  }
  .letter {
    margin-inline-end: 6px;
    color: var(--ink-3);
  }
  .group th {
    padding-block: 26px 8px;
    border-bottom-color: var(--rule-strong);
  }
  .group:first-of-type th {
    padding-block-start: 18px;
  }
  h3 {
    font: 600 13px/1.4 var(--ui);
  }
  .count {
    margin-inline-start: 6px;
    color: var(--ink-3);
    font-weight: 400;
  }
  .thing:hover > * {
    background: var(--desk);
  }
  .thing.open > * {
    border-bottom-color: transparent;
  }
  .thing th {
    font-weight: 400;
  }
  .opener {
    display: flex;
    gap: 8px;
    align-items: baseline;
    width: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .opener::before {
    content: '';
    flex: none;
    width: 6px;
    height: 6px;
    border: solid var(--ink-3);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-2px) rotate(-45deg);
    transition: transform var(--quick);
  }
  .opener[aria-expanded='true']::before {
    transform: translateY(-3px) rotate(45deg);
  }
  .title {
    font-weight: 600;
  }
  .under {
    display: block;
    padding-inline-start: 14px;
    color: var(--ink-3);
    font: var(--type-small);
  }
  .why {
    color: var(--ink-2);
  }
  .printed {
    display: block;
    font: 16px/1.4 var(--serif);
  }
  .printed + .printed {
    margin-block-start: 2px;
    color: var(--ink-2);
    font-size: 15px;
  }
  .differs .printed {
    width: fit-content;
    background: var(--edit-wash);
    color: var(--ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .absent {
    color: var(--ink-3);
    font: var(--type-small);
  }
  .told {
    padding-block: 0 16px;
  }
  .told h4 {
    margin: 12px 0 4px;
    font: 600 12px/1.4 var(--ui);
  }
  .sentence {
    display: block;
    width: 100%;
    max-width: 76ch;
    margin-block-start: 6px;
    padding: 4px 10px;
    border: 0;
    border-inline-start: 2px solid var(--side, var(--rule-strong));
    background: none;
    color: var(--ink);
    font: 15px/1.5 var(--serif);
    text-align: start;
    cursor: pointer;
  }
  .sentence:hover {
    background: var(--hover);
  }
  mark {
    border-radius: 2px;
    background: var(--side-wash, var(--edit-wash));
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .more td {
    padding-block: 8px;
  }
  @media (max-width: 900px) {
    th,
    td {
      padding-inline-end: 12px;
    }
    th:first-child,
    td:first-child {
      padding-inline-start: 16px;
    }
    .wide .what {
      width: 150px;
    }
  }
  @media (forced-colors: active) {
    mark,
    .differs .printed {
      background: Mark;
      color: MarkText;
    }
  }
`
