import { css } from 'lit'

/** Buttons in one frame of which one is chosen: `.choice` around them, the chosen pressed or selected. */
export const choices = css`
  .choice {
    display: inline-flex;
    border: 1px solid var(--rule);
    border-radius: 6px;
    overflow: hidden;
  }
  .choice button {
    min-height: 28px;
    padding: 4px 12px;
    border: 0;
    background: var(--paper);
    color: inherit;
    font: inherit;
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }
  .choice button + button {
    border-inline-start: 1px solid var(--rule);
  }
  .choice button:hover {
    background: var(--hover);
  }
  .choice button:is([aria-pressed='true'], [aria-selected='true']) {
    background: var(--ink);
    color: var(--paper);
  }
  .choice :focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .choice button:is([aria-pressed='true'], [aria-selected='true']) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`

/** A list to choose one from, beside such buttons. */
export const selects = css`
  select {
    min-height: 30px;
    padding: 2px 6px;
    border: 1px solid var(--rule-strong);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-ui);
  }
`

/** A bar of buttons along the top of a view; `.space` parts what stands left from what stands right. */
export const bar = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
    padding: 7px 14px;
    background: var(--desk);
    border-bottom: 1px solid var(--rule);
    font: var(--type-ui);
  }
  .space {
    flex: 1;
  }
  @media (max-width: 1000px) {
    :host {
      gap: 6px;
      padding-inline: 10px;
      font-size: 12.5px;
    }
    .button,
    .choice button {
      padding-inline: 8px;
    }
  }
`

/** A sheet over the page, and the page behind it dimmed. */
export const sheet = css`
  dialog {
    max-height: calc(100vh - 48px);
    padding: 0;
    border: 1px solid var(--rule);
    border-radius: 10px;
    background: var(--paper);
    color: var(--ink);
    box-shadow: var(--shadow);
    font: var(--type-ui);
  }
  dialog::backdrop {
    background: rgb(20 18 14 / 35%);
  }
`
