import { css } from 'lit'

/** How cards and their lines look. */
export const newsLineStyles = css`
  :host {
    display: block;
    position: relative;
    contain: content;
    min-height: 71px; /* a card that is being read from the library takes the place of a short one */
    padding: 10px 6px 8px 5px;
    border-block-end: 1px solid var(--rule);
  }
  :host([current]) {
    background: var(--accent-wash);
  }
  :host([current])::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    width: 3px;
    background: var(--accent);
  }
  .stop {
    display: block;
    width: 100%;
    padding: 2px 10px;
    border: 0;
    border-radius: 5px;
    background: none;
    font: inherit;
    color: var(--ink-2);
    text-align: start;
    cursor: pointer;
  }
  .stop:focus-visible {
    outline-offset: -2px;
  }
  .row {
    position: relative;
    border: 1px solid transparent;
    border-radius: 6px;
  }
  .row + .row {
    margin-block-start: 1px;
  }
  .row.selected,
  .row.held {
    background: var(--hover);
  }
  .row.selected {
    border-color: var(--rule-strong);
  }
  .row.drops {
    border: 1px dashed var(--a);
    background: var(--a-wash);
  }
  .drop {
    position: absolute;
    inset-block-end: 3px;
    inset-inline-end: 6px;
    padding: 0 8px;
    border-radius: 4px;
    background: var(--a);
    color: var(--paper);
    font: 600 12px/20px var(--ui);
    pointer-events: none;
  }
  .tick {
    display: grid;
    flex: none;
    place-items: center;
    width: 16px;
    height: 16px;
    border-radius: 4px;
    background: var(--ink);
    color: var(--paper);
    font: 700 11px/1 var(--ui);
  }
  .together {
    margin-block: 1px 2px;
    padding-block: 2px;
    padding-inline: 24px 8px;
    border: 0;
    border-radius: 5px;
    background: none;
    font: 500 12px/18px var(--ui);
    color: var(--a);
    text-align: start;
    cursor: pointer;
  }
  .in-time {
    padding-inline-start: 8px;
  }
  .together:hover {
    text-decoration: underline;
  }
  .stop:hover .headline,
  .stop:hover:not(:has(.headline)) .outlet {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .headline {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    margin-block-end: 5px;
    font: 600 16.5px/1.25 var(--serif);
    color: var(--ink);
    overflow-wrap: anywhere;
    line-break: strict;
    text-wrap: pretty;
  }
  .passage {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    margin-block-end: 4px;
    font: 13.5px/1.4 var(--serif);
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  mark {
    background: var(--edit-wash);
    box-shadow: 0 1px 0 var(--b);
    color: var(--ink);
  }
  .line {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 22px;
  }
  /* The list is the container: one for each line would be styled and laid out on its own. */
  @container (max-width: 311px) {
    .line {
      flex-wrap: wrap;
    }
    .outlet {
      flex: 1 1 6em;
      text-align: left; /* beside its dot, in whatever script */
    }
    .line:has(.pill) .outlet {
      flex-basis: calc(100% - 20px); /* every line of a story breaks at the same place */
    }
    .line:has(.tick):has(.pill) .outlet {
      flex-basis: calc(100% - 42px);
    }
    .outlet + .pill {
      margin-inline-start: 13px; /* below the outlet, not below its dot */
    }
    .tick ~ .outlet + .pill {
      margin-inline-start: 35px;
    }
  }
  .dot,
  .no-dot {
    flex: none;
    width: 7px;
    height: 7px;
    border-radius: 50%;
  }
  .dot {
    background: var(--accent);
  }
  .outlet {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-width: 5em;
  }
  .line:has(.standing) .outlet {
    min-width: 2.5em;
  }
  .stop[aria-current] .outlet {
    color: var(--ink);
    font-weight: 600;
  }
  .pill {
    flex: none;
    max-width: 60%;
    overflow: hidden;
    text-overflow: ellipsis;
    padding: 0 8px;
    border: 1px solid var(--rule);
    border-radius: 10px;
    background: var(--paper);
    font-size: 11px;
    line-height: 18px;
    white-space: nowrap;
  }
  .standing {
    flex: 0 1 auto;
    min-width: 4em;
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .star {
    color: var(--b);
  }
  .date {
    flex: none;
    margin-inline-start: auto;
    padding-inline-start: 8px;
    font-size: 12px;
    color: var(--ink-3);
  }
  @media (forced-colors: active) {
    .dot {
      background: Highlight;
      forced-color-adjust: none;
    }
    :host([current])::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .row.selected {
      border-color: Highlight;
    }
  }
`
