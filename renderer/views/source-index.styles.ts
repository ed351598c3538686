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
    padding: 18px 8px 6px;
    font: 600 11.5px/1.3 var(--ui);
    color: var(--ink-2);
  }
  .heading {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    padding-inline-end: 8px;
  }
  .heading .bare {
    font: var(--type-small);
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
