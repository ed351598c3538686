import { css } from 'lit'

/** How the picture of outlets by stories is set. */
export const coverageGridStyles = css`
  :host {
    display: block;
  }
  .pointed {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: 46px;
    overflow: hidden;
    color: var(--ink-2);
  }
  .pointed b {
    overflow: hidden;
    color: var(--ink);
    font: 600 15px/1.4 var(--serif);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .frame {
    max-width: 100%;
    padding-block-end: 6px;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  thead th {
    height: 208px;
    min-width: 24px;
    max-width: 24px;
    padding: 0 0 6px;
    font-weight: 400;
    vertical-align: bottom;
    cursor: pointer;
  }
  .turned {
    display: block;
    max-height: 200px;
    margin-inline: auto;
    overflow: hidden;
    color: var(--ink);
    font: 12px/24px var(--ui);
    text-orientation: sideways;
    text-overflow: ellipsis;
    white-space: nowrap;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
  }
  .day {
    color: var(--ink-3);
  }
  th.lit,
  thead th:hover {
    background: var(--hover);
  }
  tbody th,
  .corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--paper);
  }
  tbody th {
    padding: 0 10px 0 0;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  .who {
    display: flex;
    gap: 8px;
    align-items: center;
    width: 216px;
    height: 24px;
  }
  .who bdi {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .number {
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }
  tbody tr:hover,
  tbody tr:hover th {
    background: var(--hover);
  }
  tbody td {
    width: 24px;
    height: 24px;
    padding: 0;
    border: 1px solid var(--rule);
  }
  .printed {
    cursor: pointer;
  }
  td:focus-visible,
  th:focus-visible {
    outline-offset: -2px;
  }
  .mark {
    display: grid;
    place-items: center;
    width: 16px;
    height: 16px;
    margin: auto;
    border: 1.5px solid var(--ink);
    border-radius: 3px;
    font: 700 10px/1 var(--ui);
  }
  .original {
    background: var(--ink);
    color: var(--paper);
  }
  .copy {
    background: repeating-linear-gradient(135deg, var(--rule-strong) 0 2px, var(--paper) 2px 5px);
    color: var(--ink);
    text-shadow:
      0 0 2px var(--paper),
      0 0 2px var(--paper);
  }
  .shared {
    background: linear-gradient(to top, var(--rule-strong) 0 45%, transparent 45%);
  }
  .own {
    border-width: 1.5px;
    border-radius: 50%;
    background: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 8px;
    color: var(--ink-2);
    font: var(--type-small);
  }
  .key li {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  @media (max-width: 899.98px) {
    .who {
      width: 148px;
    }
  }
  @media (forced-colors: active) {
    .mark {
      border-color: CanvasText;
      forced-color-adjust: none;
    }
    .original {
      background: CanvasText;
      color: Canvas;
    }
    .copy {
      background: repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 5px);
    }
    .shared {
      background: linear-gradient(to top, CanvasText 0 45%, Canvas 45%);
    }
    .own {
      background: Canvas;
    }
  }
`
