import { css } from 'lit'

/** How the lists of the middle pane are laid out. */
export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--paper);
  }
  .head {
    display: flex;
    flex: none;
    align-items: baseline;
    gap: 8px;
    height: 40px;
    padding: 10px 16px 0;
    border-block-end: 1px solid var(--rule);
  }
  h2 {
    overflow: hidden;
    font: 600 14px/1.3 var(--ui);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .head span {
    color: var(--ink-3);
    white-space: nowrap;
  }
  .scroller {
    flex: 1;
    min-height: 0;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .rows {
    position: relative;
    container-type: inline-size;
  }
  .shown {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
`
