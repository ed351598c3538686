import { css } from 'lit'

/** How two texts, the bands between them and the strip at the edge are laid out. */
export const compareColumnsStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 64px minmax(0, 1fr) 74px;
    height: 100%;
    min-height: 0;
    background: var(--paper);
    container-type: inline-size;
  }
  .head {
    padding: 13px 28px 11px 30px;
    border-bottom: 1px solid var(--rule);
    color: var(--ink-2);
    font: var(--type-small);
  }
  .head.a,
  compare-column.a {
    grid-column: 1;
  }
  .head.b,
  compare-column.b {
    grid-column: 3;
  }
  .head.a {
    --side: var(--a);
  }
  .head.b {
    --side: var(--b);
  }
  .head {
    grid-row: 1;
  }
  h2 {
    display: inline;
    font: 600 14px/1.4 var(--ui);
  }
  h2 .bare {
    color: var(--side);
    font: inherit;
  }
  .facts {
    margin-inline-start: 6px;
  }
  .headline {
    overflow: hidden;
    color: var(--ink);
    font: 14px/1.5 var(--serif);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  compare-column,
  compare-bands {
    grid-row: 2;
    min-height: 0;
  }
  compare-bands {
    grid-column: 2;
  }
  passage-strip {
    grid-row: 1 / 3;
    grid-column: 4;
    min-height: 0;
    border-inline-start: 1px solid var(--rule);
  }
  @container (max-width: 900px) {
    .head {
      padding-inline: 15px 8px;
    }
  }
  @media (max-width: 900px) {
    :host {
      grid-template-columns: minmax(0, 1fr) 28px minmax(0, 1fr) 44px;
    }
    passage-strip {
      padding-inline: 7px;
    }
  }
`
