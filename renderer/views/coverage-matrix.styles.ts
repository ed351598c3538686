import { css } from 'lit'

/** How the picture and its tables are set below each other. */
export const coverageMatrixStyles = css`
  :host {
    display: block;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 10px;
  }
  .tables {
    display: flex;
    gap: 14px;
    align-items: center;
    margin-block: 30px 10px;
  }
  sortable-table,
  coverage-stories {
    display: block;
    margin-block-start: 12px;
  }
  h3 {
    font: 600 14px/1.4 var(--ui);
  }
`
