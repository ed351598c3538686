import { css } from 'lit'

/** What every element starts from: box sizes, the focus ring, and calm scroll bars. */
export const ground = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  /* A frame around a whole panel says where the keys go, and is no alarm. */
  :is(main, article, aside, [role='region'], [role='tabpanel'])[tabindex]:focus-visible {
    outline: 1px solid var(--ink-2);
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  [hidden] {
    display: none !important;
  }
  :host,
  * {
    scrollbar-width: thin;
    scrollbar-color: var(--rule) transparent;
  }
  /* Engines before 121 know only the older names. */
  @supports not (scrollbar-width: thin) {
    ::-webkit-scrollbar {
      width: 10px;
      height: 10px;
    }
    ::-webkit-scrollbar-thumb {
      border: 2px solid transparent;
      border-radius: 5px;
      background: var(--rule) content-box;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`

/** Buttons of the program: plain, `primary` for the one thing to do, `bare` for words that act. */
export const buttons = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .button,
  .primary {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    padding: 4px 12px;
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: var(--paper);
    font-weight: 500;
    white-space: nowrap;
    transition: background-color var(--quick);
  }
  .button:hover {
    background: var(--hover);
  }
  .primary {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  .primary:hover {
    border-color: var(--ink-2);
    background: var(--ink-2);
  }
  .bare {
    padding: 0;
    border: 0;
    background: none;
    color: var(--a);
    text-align: start;
  }
  .bare:hover {
    text-decoration: underline;
  }
  .button[aria-disabled='true'] {
    color: var(--ink-3);
    cursor: default;
  }
`

/** Fields of one line that are written into in passing, as high as a button. */
export const fields = css`
  input {
    min-width: 0;
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--rule-strong);
    border-radius: 5px;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-ui);
  }
`

/** Text that only a screen reader is given. */
export const spoken = css`
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
