import { css } from 'lit'

/** How the picture of who stands in whom is set. */
export const matrixStyles = css`
  :host {
    display: block;
    padding: 20px 24px 40px;
    font: var(--type-ui);
  }
  .frame {
    position: relative;
    max-width: 100%;
    overflow-x: auto;
  }
  table {
    border-collapse: separate;
    border-spacing: 4px;
  }
  caption,
  .key {
    max-width: 62em;
    color: var(--ink-2);
    text-align: start;
  }
  caption {
    margin-bottom: 10px;
  }
  .key {
    margin-top: 10px;
    padding-inline: 4px;
    font: var(--type-small);
  }
  th {
    padding: 6px 8px;
    font-weight: 500;
    text-align: start;
    vertical-align: bottom;
  }
  tbody th {
    position: sticky;
    left: 0;
    z-index: 1;
    width: 190px;
    min-width: 130px;
    max-width: 230px;
    background: var(--paper);
    vertical-align: middle;
  }
  thead th .who,
  tbody th .who {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .who span:last-child {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow-wrap: anywhere;
    text-align: left;
  }
  thead th {
    width: 148px;
    min-width: 112px;
    max-width: 148px;
  }
  tbody td {
    height: 76px;
    padding: 0;
  }
  td.self {
    background: repeating-linear-gradient(135deg, transparent 0 5px, var(--rule) 5px 6px);
    border-radius: 6px;
    opacity: 0.6;
  }
  .cell {
    position: relative;
    display: grid;
    overflow: hidden;
    align-content: center;
    justify-items: center;
    width: 100%;
    min-width: 112px;
    height: 100%;
    min-height: 76px;
    padding: 4px;
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }
  .cell:hover {
    border-color: var(--ink-2);
  }
  .fill {
    position: absolute;
    inset: 0;
    fill: var(--rule);
    stroke: none;
  }
  .fill line {
    stroke: none;
  }
  .share,
  .relation {
    position: relative;
  }
  .share {
    font: 600 17px/1.3 var(--ui);
    font-variant-numeric: tabular-nums;
  }
  .relation {
    font: var(--type-small);
    line-height: 1.3;
    text-align: center;
  }
  .arrow {
    font-weight: 700;
  }
  @media (max-width: 900px) {
    :host {
      padding: 14px 12px 32px;
    }
    tbody th {
      width: 138px;
      max-width: 138px;
    }
  }
  @media (forced-colors: active) {
    .fill {
      fill: Canvas;
    }
    .fill line {
      stroke: Highlight;
      stroke-width: 2;
    }
  }
`
