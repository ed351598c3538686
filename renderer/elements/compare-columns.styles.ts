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
  .a {
    grid-column: 1;
  }
  .b {
    grid-column: 3;
  }
  column-head {
    grid-row: 1;
    min-width: 0;
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
  .held {
    display: flex;
    grid-row: 2;
    grid-column: 1 / 4;
    gap: 12px;
    align-items: center;
    place-self: start center;
    z-index: 1;
    margin: 10px 12px 0;
    padding: 6px 7px 6px 15px;
    border: 1px solid var(--rule-strong);
    border-radius: var(--radius);
    background: var(--paper);
    box-shadow: var(--shadow);
    font: var(--type-ui);
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
