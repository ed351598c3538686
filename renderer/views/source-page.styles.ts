import { css } from 'lit'

/** How the page of a source is set. */
export const sourcePageStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    background: var(--paper);
    font: var(--type-ui);
  }
  header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
    padding: 10px 16px;
    border-block-end: 1px solid var(--rule);
  }
  h2 {
    flex: 1;
    min-width: 160px;
    overflow: hidden;
    font: 600 19px/1.3 var(--serif);
    text-overflow: ellipsis;
    white-space: nowrap;
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
  .page {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 28px 44px;
    max-width: 1180px;
    margin-inline: auto;
    padding: 18px 24px 56px;
  }
  .column {
    display: grid;
    gap: 28px;
    align-content: start;
    min-width: 0;
  }
  .known,
  .names,
  .wide,
  source-merge,
  quiet-note {
    grid-column: 1 / -1;
  }
  .known {
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .names {
    margin-block-start: -24px;
    color: var(--ink-2);
  }
  .names bdi {
    color: var(--ink);
  }
  .part {
    font: var(--type-small);
  }
  h3 {
    margin-block-end: 8px;
    padding-block-end: 5px;
    border-block-end: 1px solid var(--rule-strong);
    font: 600 14px/1.4 var(--ui);
  }
  h4 {
    margin: 16px 0 4px;
    color: var(--ink-2);
    font: 600 12px/1.4 var(--ui);
  }
  .none {
    padding-block: 4px;
    color: var(--ink-2);
  }
  .progress {
    margin-block-end: 4px;
    color: var(--ink-2);
    font: var(--type-small);
    font-variant-numeric: tabular-nums;
  }
  .newest {
    margin-block-end: 10px;
  }
  .newest li {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: 10px;
    align-items: baseline;
    padding: 4px 0;
    border-block-end: 1px solid var(--rule);
  }
  .newest span {
    color: var(--ink-2);
    font: var(--type-small);
  }
  .newest .bare {
    color: var(--ink);
    font: 600 16px/1.35 var(--serif);
    overflow-wrap: anywhere;
  }
  section > .bare {
    margin-block-start: 8px;
  }
  @media (max-width: 899.98px) {
    .page {
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
      padding-inline: 16px;
    }
  }
`
