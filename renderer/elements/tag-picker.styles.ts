import { css } from 'lit'

/** How the field and list of tags look. */
export const tagPickerStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    font: var(--type-ui);
  }
  .label {
    padding: 4px 8px 6px;
    font: 600 12px/1.3 var(--ui);
    color: var(--ink-2);
  }
  input {
    flex: none;
    margin: 0 3px 5px;
    padding: 5px 8px;
    border: 1px solid var(--rule-strong);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  input:focus-visible {
    outline-offset: 0;
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .list {
    flex: 1;
    min-height: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    padding: 3px 8px;
    border-radius: 5px;
    cursor: default;
  }
  .choice[aria-selected='true'] {
    background: var(--hover);
    box-shadow: inset 0 0 0 1px var(--rule-strong);
  }
  .sign {
    flex: none;
    width: 14px;
    font-weight: 700;
    text-align: center;
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .none {
    padding: 6px 8px 8px;
    color: var(--ink-2);
  }
  .hints {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    margin-block-start: 5px;
    padding: 6px 8px 3px;
    border-block-start: 1px solid var(--rule);
    font: 11.5px/1.3 var(--ui);
    color: var(--ink-3);
  }
  @media (forced-colors: active) {
    .choice[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`
