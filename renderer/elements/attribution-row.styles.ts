import { css } from 'lit'

/** How the values of one row are set. */
export const attributionRowStyles = css`
  :host {
    display: block;
    font: var(--type-small);
    color: var(--ink-2);
  }
  .value + .value {
    margin-top: 10px;
  }
  b,
  .unstated {
    display: block;
    font: 600 13px/1.45 var(--ui);
    color: var(--ink);
    text-align: left; /* below its label, in whichever direction it is read */
    overflow-wrap: anywhere;
  }
  b .bare {
    color: inherit;
    font: inherit;
    overflow-wrap: anywhere;
  }
  .unstated {
    color: var(--ink-3);
    font-weight: 500;
  }
  .method {
    margin-top: 1px;
  }
  .sure {
    white-space: nowrap;
  }
  .uncertain {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .learnt {
    display: block;
  }
  .by-you {
    color: var(--ok);
    font-weight: 500;
  }
  .undo {
    margin-block-start: 5px;
    font-weight: 500;
  }
  .before,
  details {
    margin-block-start: 6px;
  }
  .before,
  details > div {
    padding-inline-start: 9px;
    border-inline-start: 2px solid var(--rule);
  }
  .before .says {
    margin-block-end: 1px;
  }
  .before b,
  details b {
    font-weight: 500;
  }
  summary {
    width: fit-content;
    cursor: pointer;
  }
  summary:hover {
    color: var(--ink);
  }
  details > div {
    margin-block-start: 5px;
  }
`
