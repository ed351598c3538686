import { css } from 'lit'

/** How the lines of a source's page are set. */
export const sourceRowsStyles = css`
  :host {
    display: block;
  }
  ul > li {
    padding: 5px 0;
    border-block-end: 1px solid var(--rule);
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 84px 92px;
    gap: 1px 12px;
    align-items: center;
  }
  .name {
    min-width: 0;
    overflow: hidden;
    font-weight: 500;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name .bare {
    max-width: 100%;
    overflow: hidden;
    font-weight: 500;
    text-overflow: ellipsis;
    vertical-align: bottom;
  }
  .bar {
    height: 8px;
    border-radius: 2px;
    background: var(--hover);
  }
  .bar span {
    display: block;
    min-width: 2px;
    height: 100%;
    border-radius: 2px;
    background: var(--ink-2);
  }
  .times {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .note {
    grid-column: 1 / -1;
    color: var(--ink-2);
    font: var(--type-small);
  }
  .note:empty {
    display: none;
  }
  ol {
    margin: 6px 0 4px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--rule-strong);
  }
  .article {
    display: grid;
    grid-template-columns: 92px minmax(0, 1fr) auto;
    gap: 10px;
    align-items: baseline;
    padding: 2px 0;
  }
  .day {
    color: var(--ink-2);
    font: var(--type-small);
  }
  .headline {
    color: var(--ink);
    font: 15px/1.35 var(--serif);
    overflow-wrap: anywhere;
  }
  .beside {
    font: var(--type-small);
    white-space: nowrap;
  }
  .more {
    margin-block-start: 8px;
  }
  .rest {
    margin-inline-start: 14px;
  }
  @media (forced-colors: active) {
    .bar span {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`
