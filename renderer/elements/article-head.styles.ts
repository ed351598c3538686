import { css } from 'lit'

/** How an article's head is set. */
export const articleHeadStyles = css`
  :host {
    display: block;
    padding-bottom: 24px;
    border-bottom: 1px solid var(--rule);
    font-family: var(--ui);
  }
  :host(.rtl) {
    text-align: right;
  }
  :host(.rtl) .standing {
    margin-inline-start: auto;
  }
  :host(.rtl) .acts {
    justify-content: end;
  }
  .kicker {
    margin: 0 0 6px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: 600 13px/1.4 var(--ui);
    text-align: inherit;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .kicker:hover {
    text-decoration: underline;
  }
  .kicker.unstated {
    color: var(--ink-2);
    font-weight: 500;
  }
  h1 {
    margin: 0 0 22px;
    font-family: var(--serif);
    font-size: clamp(var(--text-size) * 1.4, 7.2cqi, var(--text-size) * 1.95);
    font-weight: 600;
    line-height: 1.08;
    letter-spacing: -0.012em;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  h1.long {
    font-size: clamp(var(--text-size) * 1.3, 6cqi, var(--text-size) * 1.5);
    line-height: 1.16;
  }
  h1:lang(zh),
  h1:lang(ja),
  h1:lang(ko),
  h1[dir='rtl'] {
    line-height: 1.3;
    letter-spacing: 0;
  }
  .facts {
    margin: 0;
    color: var(--ink-2);
    font-size: 13px;
    line-height: 1.5;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin-top: 6px;
    font: var(--type-small);
  }
  .acts .bare {
    color: var(--ink-2);
    text-decoration: underline;
    text-decoration-color: var(--rule-strong);
    text-underline-offset: 3px;
  }
  .acts .bare:hover {
    color: var(--ink);
  }
  .standing {
    width: fit-content;
    margin: 4px 0 14px;
    padding: 5px 12px;
    border: 1px solid var(--accent);
    border-radius: 5px;
    background: var(--accent-wash);
    color: var(--ink);
    font-size: 13px;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .standing b {
    margin-inline-end: 6px;
  }
  correction-form {
    margin: 0 10px 18px;
  }
  .dateline {
    color: var(--ink);
    font-weight: 500;
    text-transform: uppercase;
    letter-spacing: 0.02em;
  }
  .star {
    color: var(--accent);
  }
  mark.hit {
    color: inherit;
    background: var(--edit-wash);
    box-shadow: 0 1px 0 var(--b);
  }
  mark.now {
    outline: 2px solid var(--b);
    outline-offset: 1px;
  }
  mark.lit {
    color: inherit;
    background: var(--a-wash);
    box-shadow: 0 2px 0 var(--a);
  }
  @media print {
    .acts {
      display: none;
    }
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
      forced-color-adjust: none;
    }
  }
`
