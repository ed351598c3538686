import { css } from 'lit'

/** How quotations by speaker look: words in the serif, what is said about them small beneath. */
export const quoteTableStyles = css`
  :host {
    display: block;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font: var(--type-ui);
  }
  table.many {
    min-width: calc(var(--columns) * 190px);
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 10px 18px 9px;
    border-bottom: 1px solid var(--rule);
    background: var(--paper);
    font: 600 13px/1.35 var(--ui);
    overflow-wrap: anywhere;
  }
  thead .a {
    color: var(--a);
  }
  thead .b {
    color: var(--b);
  }
  .letter {
    display: inline-block;
    min-width: 18px;
    margin-inline-end: 7px;
    border: 1px solid var(--rule-strong);
    border-radius: 4px;
    font: 600 11px/16px var(--ui);
    text-align: center;
  }
  .speaker th {
    padding: 26px 18px 10px;
    font-weight: 400;
  }
  tbody:first-of-type .speaker th {
    padding-top: 18px;
  }
  h3 {
    font: 600 21px/1.25 var(--serif);
    letter-spacing: -0.005em;
  }
  .count,
  .role {
    max-width: 1000px;
    margin-top: 2px;
    color: var(--ink-2);
    font: var(--type-ui);
  }
  .role i {
    color: var(--ink-3);
    font-style: normal;
  }
  .conflict {
    color: var(--accent);
    font-weight: 600;
  }
  td {
    padding: 12px 18px 12px;
    border-top: 1px solid var(--rule);
  }
  td + td {
    border-inline-start: 1px solid var(--rule);
  }
  .words {
    font: 400 17px/1.5 var(--serif);
    overflow-wrap: anywhere;
  }
  .view .words {
    color: var(--ink-2);
  }
  .many .words {
    font-size: 15.5px;
    line-height: 1.45;
  }
  mark {
    background: var(--edit-wash);
    color: inherit;
    text-decoration: underline 1.5px;
    text-underline-offset: 3px;
  }
  .varied {
    text-decoration: underline dotted 1.5px var(--rule-strong);
    text-underline-offset: 3px;
  }
  .cut {
    color: var(--ink-3);
    font: 500 0.8em/1 var(--ui);
    white-space: nowrap;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    margin-top: 5px;
    color: var(--ink-3);
    font: var(--type-small);
  }
  .absent {
    margin-top: 3px;
    font-style: italic;
  }
  .label {
    font-weight: 500;
  }
  .label:is(.shortened, .altered, .paraphrased, .related) {
    padding: 0 7px;
    border: 1px solid var(--rule-strong);
    border-radius: 9px;
    color: var(--ink-2);
  }
  .label.altered {
    background: var(--edit-wash);
    color: var(--ink);
  }
  .label.related {
    border-style: dashed;
  }
  .given {
    color: var(--accent);
    font-weight: 500;
  }
  .unclear {
    color: var(--ink-2);
    font-style: italic;
  }
  .also {
    margin-top: 10px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--rule);
  }
  .also .words {
    color: var(--ink-2);
    font-size: 15.5px;
    line-height: 1.45;
  }
  .bare {
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    font: inherit;
    text-decoration: underline 1px var(--rule-strong);
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .bare:hover {
    color: var(--ink);
    text-decoration-color: currentcolor;
  }
  summary {
    width: max-content;
    color: var(--ink-2);
    cursor: pointer;
  }
  summary:hover {
    color: var(--ink);
  }
  details[open] {
    flex-basis: 100%;
  }
  .why {
    margin-top: 4px;
    padding-inline-start: 14px;
    color: var(--ink-2);
  }
  .why li + li {
    margin-top: 2px;
  }
  .fold td {
    padding-block: 8px;
    font: var(--type-small);
  }
  .aside .fold td {
    padding-block: 18px;
  }
  @media (max-width: 900px) {
    thead th,
    .speaker th,
    td {
      padding-inline: 12px;
    }
    .words {
      font-size: 16px;
    }
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`
