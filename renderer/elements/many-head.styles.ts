import { css } from 'lit'

/** How the head above three to six articles is set. */
export const manyHeadStyles = css`
  :host {
    display: block;
    padding: 16px 24px 13px;
    background: var(--paper);
    border-bottom: 1px solid var(--rule);
    color: var(--ink-2);
    font: 13.5px/1.5 var(--ui);
  }
  h1 {
    margin-bottom: 2px;
    color: var(--ink);
    font: 600 21px/1.25 var(--serif);
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  h1:focus-visible {
    outline-offset: 4px;
  }
  ol {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    align-items: center;
    margin-top: 10px;
  }
  .article {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    min-width: 0;
    max-width: 320px;
    min-height: 28px;
    padding: 2px 2px 2px 5px;
    border: 1px solid var(--rule);
    border-radius: 6px;
  }
  .name {
    overflow: hidden;
    min-width: 0;
    color: var(--ink);
    font-weight: 500;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .acts {
    display: inline-flex;
    flex: none;
  }
  .small {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 24px;
    height: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--ink-3);
    font: 14px/1 var(--ui);
  }
  .small:hover {
    background: var(--hover);
    color: var(--ink);
  }
  .small + .small {
    margin-inline-start: -5px;
  }
  select {
    max-width: 240px;
    min-height: 28px;
    padding: 3px 6px;
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-weight: 500;
  }
  @media (max-width: 900px) {
    :host {
      padding: 12px 15px 10px;
    }
    h1 {
      font-size: 18px;
    }
    .article {
      max-width: 260px;
    }
  }
`
