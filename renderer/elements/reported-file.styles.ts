import { css } from 'lit'

/** How one file of the import report is set. */
export const reportedFileStyles = css`
  :host {
    display: block;
    padding: 9px max(16px, (100% - 980px) / 2) 10px;
    border-block-end: 1px solid var(--rule);
    color: var(--ink-2);
  }
  :host(:hover) {
    background: var(--hover);
  }
  .line {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 16px;
  }
  .line .bare {
    flex: none;
  }
  h3 {
    min-width: 0;
    color: var(--ink);
    font: 600 13px/1.45 var(--ui);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  p {
    overflow-wrap: anywhere;
  }
  .headline {
    font: 500 15px/1.35 var(--serif);
  }
  .kind {
    color: var(--ink);
    font-weight: 600;
  }
  .problem .kind {
    color: var(--accent);
  }
  .parts {
    margin-block-start: 4px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--rule);
  }
  li {
    overflow-wrap: anywhere;
  }
  li bdi {
    color: var(--ink);
  }
`
