import { css } from 'lit'

/** How the head of the side-by-side view is set. */
export const compareHeadStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(320px, 36%);
    gap: 4px 32px;
    padding: 18px 24px 16px;
    background: var(--paper);
    border-bottom: 1px solid var(--rule);
    color: var(--ink-2);
    font: 13.5px/1.5 var(--ui);
  }
  h1 {
    margin-bottom: 3px;
    color: var(--ink);
    font: 600 21px/1.25 var(--serif);
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  h1:focus-visible {
    outline: none;
  }
  .detail {
    max-width: 68em;
  }
  .figures {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .direction {
    padding: 2px 4px;
    font: var(--type-small);
    line-height: 1.5;
  }
  .direction .label {
    margin-inline-end: 12px;
  }
  .who {
    color: var(--ink);
    font-weight: 500;
  }
  .why {
    display: inline;
    font: inherit;
  }
  span.why {
    color: var(--ink-2);
  }
  details {
    margin-top: 4px;
    font: var(--type-small);
    line-height: 1.6;
  }
  summary {
    width: fit-content;
    cursor: pointer;
  }
  details ul {
    max-height: 32vh;
    margin-top: 4px;
    overflow-y: auto;
  }
  li {
    padding: 2px 0 2px 14px;
  }
  .evidence {
    display: inline;
    padding: 0 3px;
    border: 0;
    border-radius: 3px;
    color: var(--ink);
    font: 14px/1.45 var(--serif);
    text-align: start;
  }
  .evidence.a {
    background: var(--a-wash);
    box-shadow: inset 0 -1px 0 var(--a);
  }
  .evidence.b {
    background: var(--b-wash);
    box-shadow: inset 0 -1px 0 var(--b);
  }
  @media (max-width: 900px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      padding: 12px 15px;
    }
    h1 {
      font-size: 18px;
    }
    .figures {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2px 24px;
    }
    .direction {
      grid-column: 1 / 3;
    }
  }
`
