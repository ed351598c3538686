import { css } from 'lit'

/** How the left pane looks. */
export const sourceIndexStyles = css`
  :host {
    display: block;
    padding: 12px 8px 20px;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--desk);
  }
  h2 {
    flex: 1;
    font: 600 11.5px/1.3 var(--ui);
    color: var(--ink-2);
  }
  .plain {
    padding: 18px 8px 6px;
  }
  .heading {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
    margin-block: 12px 2px;
    padding-inline-end: 8px;
    border-radius: 6px;
  }
  .heading .bare {
    flex: none;
    font: var(--type-small);
  }
  .fold {
    display: flex;
    align-items: center;
    gap: 6px;
    width: 100%;
    padding: 5px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .fold .name {
    flex: none;
  }
  .fold:focus-visible {
    outline-offset: -2px;
  }
  .arrow {
    flex: none;
    width: 5px;
    height: 5px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    opacity: 0;
    transform: rotate(45deg) translate(-1px, -1px);
  }
  .heading:hover .arrow,
  .fold:focus-visible .arrow,
  .fold[aria-expanded='false'] .arrow {
    opacity: 1;
  }
  .fold[aria-expanded='false'] .arrow {
    transform: rotate(-45deg);
  }
  li {
    position: relative;
    content-visibility: auto;
    contain-intrinsic-size: auto 29px;
  }
  li.editing,
  li.merging {
    content-visibility: visible;
  }
  .sign {
    display: grid;
    flex: none;
    place-items: center;
    width: 18px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 29px;
    padding: 3px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    font: inherit;
    text-align: start;
  }
  .row:hover {
    background: var(--hover);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row[aria-current] {
    background: var(--accent-wash-strong);
    color: var(--accent);
    font-weight: 600;
  }
  .name {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .count {
    color: var(--ink-3);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .row[aria-current] .count {
    color: var(--ink-2);
  }
  .more {
    position: absolute;
    inset-block: 3px;
    inset-inline-end: 4px;
    width: 26px;
    padding: 0;
    border: 0;
    border-radius: 5px;
    background: var(--hover);
    color: var(--ink-2);
    font: 700 14px/1 var(--ui);
    opacity: 0;
  }
  .more:hover {
    color: var(--ink);
  }
  li:hover .more {
    opacity: 1;
  }
  li.has:hover .count {
    visibility: hidden;
  }
  li.drops .row,
  .heading.drops {
    outline: 2px dashed var(--a);
    outline-offset: -2px;
    background: var(--a-wash);
  }
  .editing {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 1px 4px 1px 12px;
  }
  .merging {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 4px 8px 8px;
  }
  .merging p {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }
  .hint {
    padding: 2px 8px 4px;
    font: var(--type-small);
    color: var(--ink-3);
    overflow-wrap: anywhere;
  }
  .seek {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 2px 8px 6px;
  }
  .seek input {
    flex: 1;
    min-width: 0;
    padding: 4px 7px;
    border: 1px solid var(--rule-strong);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-ui);
  }
  .folder {
    padding-inline: 8px;
  }
  .folder .bare {
    display: block;
    width: 100%;
    padding-block: 3px;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .folder .change {
    width: auto;
    color: var(--a);
  }
  @media (forced-colors: active) {
    .row[aria-current] {
      border: 1px solid Highlight;
    }
  }
`
