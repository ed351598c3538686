import { css } from 'lit'

/** How a file's own words are set. */
export const originalViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--paper);
  }
  header {
    display: flex;
    flex: none;
    align-items: center;
    gap: 14px;
    padding: 8px 14px;
    background: var(--desk);
    border-block-end: 1px solid var(--rule);
  }
  h2 {
    min-width: 0;
    overflow: hidden;
    font: 600 14px/1.4 var(--ui);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  header p {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    color: var(--ink-2);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .scroller {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 20px clamp(16px, 5vw, 64px) 48px;
  }
  /* It always has the keyboard, to scroll: a strong ring around the whole page would say nothing. */
  .scroller:focus-visible {
    outline: 1px solid var(--rule-strong);
    outline-offset: -1px;
  }
  pre {
    max-width: 110ch;
    margin: 0 auto;
    font:
      13px/1.6 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      'DejaVu Sans Mono',
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  .piece {
    content-visibility: auto;
  }
  mark {
    background: var(--edit-wash);
    box-shadow: 0 1px 0 var(--b);
    color: inherit;
  }
  .rest,
  .waiting {
    max-width: 800px;
    margin: 12px auto;
    color: var(--ink-2);
  }
`
