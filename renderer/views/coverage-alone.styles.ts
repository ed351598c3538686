import { css } from 'lit'

/** How the list of stories that one outlet alone tells is set. */
export const coverageAloneStyles = css`
  :host {
    display: block;
    max-width: 980px;
  }
  .which {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    align-items: center;
    margin-block: 4px 8px;
  }
  select {
    max-width: 320px;
  }
  li {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr) minmax(0, 220px);
    gap: 12px;
    align-items: baseline;
    padding: 4px 0;
    border-block-end: 1px solid var(--rule);
  }
  li span {
    color: var(--ink-2);
    font: var(--type-small);
  }
  .outlet {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  li .bare {
    color: var(--ink);
    font: 600 15px/1.35 var(--serif);
    overflow-wrap: anywhere;
  }
  .button {
    margin-block-start: 12px;
  }
`
