import { css } from 'lit'

/** How the palette is laid out. */
export const paletteStyles = css`
  dialog {
    width: min(660px, calc(100vw - 32px));
    max-height: min(620px, calc(100vh - 96px));
    margin-block: 64px auto;
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .about {
    padding: 12px 20px 0;
    color: var(--ink-2);
  }
  .about bdi {
    font: 600 15px/1.3 var(--serif);
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  input {
    flex: none;
    width: 100%;
    padding: 14px 20px;
    border: 0;
    border-block-end: 1px solid var(--rule);
    background: none;
    color: inherit;
    font: 16px/1.4 var(--ui);
  }
  input:focus-visible {
    outline: none;
    border-block-end-color: var(--accent);
    box-shadow: 0 1px 0 var(--accent);
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .list {
    flex: 1;
    min-height: 0;
    padding: 4px 8px 8px;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .title {
    padding: 9px 12px 4px;
    font: 600 11.5px/1.4 var(--ui);
    color: var(--ink-3);
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 32px;
    padding: 5px 12px;
    border: 1px solid transparent;
    border-radius: 6px;
    scroll-margin-block: 30px 8px;
    cursor: default;
  }
  .entry[aria-selected='true'] {
    border-color: var(--rule-strong);
    background: var(--hover);
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .says,
  .note {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .article .says {
    font: 600 15.5px/1.35 var(--serif);
  }
  .note {
    font: var(--type-small);
    color: var(--ink-2);
  }
  .pill {
    flex: none;
    padding: 0 8px;
    border: 1px solid var(--rule-strong);
    border-radius: 10px;
    font-size: 11px;
    line-height: 18px;
    color: var(--ink-2);
    white-space: nowrap;
  }
  kbd {
    flex: none;
    padding: 0 6px;
    border: 1px solid var(--rule-strong);
    border-radius: 4px;
    background: var(--paper);
    font: 12px/18px var(--ui);
    color: var(--ink-2);
  }
  .none {
    padding: 26px 20px 30px;
    color: var(--ink-2);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .none b {
    display: block;
    font: 500 17px/1.3 var(--serif);
    color: var(--ink);
  }
  .hints {
    display: flex;
    flex: none;
    gap: 18px;
    padding: 8px 20px;
    border-block-start: 1px solid var(--rule);
    background: var(--desk);
    font: var(--type-small);
    color: var(--ink-2);
  }
  .hints span {
    overflow: hidden;
    flex: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .hints .long {
    flex: 0 1 auto;
    min-width: 0;
  }
  @media (forced-colors: active) {
    .entry[aria-selected='true'] {
      border-color: Highlight;
    }
  }
`
