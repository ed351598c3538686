import { css } from 'lit'

/** How one of two texts side by side is set. */
export const compareColumnStyles = css`
  :host {
    display: block;
    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
    contain: strict;
    background: var(--paper);
    color: var(--ink);
    font: 17px/1.5 var(--serif);
    overflow-wrap: break-word;
    scrollbar-width: none;
  }
  :host::-webkit-scrollbar {
    display: none;
  }
  :host(:focus-visible) {
    outline-offset: -2px;
  }
  :host([side='a']) {
    --side: var(--a);
    --side-wash: var(--a-wash);
  }
  :host([side='b']) {
    --side: var(--b);
    --side-wash: var(--b-wash);
  }
  .text {
    padding: 10px 0 30vh;
  }
  .text:lang(zh),
  .text:lang(ja) {
    line-break: strict;
  }
  .passage {
    position: relative;
    padding: 7px 28px 8px 30px;
    border-inline-start: 3px solid transparent;
    outline: none;
  }
  /* What is copied is the article's text, not what is said of it. */
  .spoken,
  .pill,
  .moved-mark,
  .fold {
    user-select: none;
  }
  .edited {
    border-inline-start: 3px dotted var(--rule-strong);
  }
  .reworded {
    border-inline-start: 3px dashed var(--rule-strong);
  }
  .only {
    border-inline-start-color: var(--side);
    background: var(--side-wash);
  }
  :host([counted]) :is(.same, .edited, .reworded) {
    border-inline-start: 3px solid var(--side);
    background: var(--side-wash);
  }
  .current::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -3px;
    width: 6px;
    background: var(--ink);
  }
  .pill {
    margin-inline-start: 6px;
    padding: 1px 8px;
    border: 1px solid var(--rule-strong);
    border-radius: 999px;
    background: var(--paper);
    color: var(--ink-2);
    font: 500 11px/1.5 var(--ui);
    white-space: nowrap;
  }
  .missing {
    position: relative;
    margin: 6px 28px 6px 30px;
    padding: 8px 13px;
    border: 1px dashed var(--rule-strong);
    border-radius: 4px;
    background: repeating-linear-gradient(
      135deg,
      transparent 0 7px,
      color-mix(in srgb, var(--rule) 55%, transparent) 7px 8px
    );
    color: var(--ink-2);
    font: 12.5px/1.5 var(--ui);
  }
  .missing.short {
    margin-block: 2px;
    padding: 2px 0;
    border-width: 1px 0 0;
    border-radius: 0;
    background: none;
    font-size: 12px;
  }
  /* Our own words read from the left, in whatever text they stand. */
  .pill,
  .says,
  .moved-mark {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .missing .says {
    background: var(--paper);
  }
  .small {
    margin-inline-start: 6px;
    padding: 0 9px;
    border: 1px solid var(--rule-strong);
    border-radius: 999px;
    background: var(--paper);
    color: var(--ink);
    font: 500 12px/1.5 var(--ui);
  }
  .small:hover {
    background: var(--hover);
  }
  .fold {
    margin-inline-start: 6px;
    font: 500 12px/1.5 var(--ui);
  }
  .heading {
    padding: 10px 31px 4px;
  }
  .heading h3 {
    font: inherit;
    font-weight: 600;
  }
  .aside {
    padding: 6px 31px;
    color: var(--ink-2);
    font: 12px/1.5 var(--ui);
  }
  .moved {
    border-inline-start: 3px double var(--ink-2);
  }
  .moved-mark {
    display: block;
    margin: 0 0 2px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    font: 500 12px/1.5 var(--ui);
    text-align: start;
  }
  .moved-mark .where {
    color: var(--a);
  }
  .moved-mark:hover .where {
    text-decoration: underline;
  }
  .boilerplate {
    color: var(--ink-2);
  }
  mark {
    color: inherit;
    background: none;
  }
  mark.edit {
    background: var(--edit-wash);
    text-decoration: underline 1.5px;
    text-underline-offset: 3px;
  }
  mark.edit.bare {
    padding: 0 2px;
    border-inline: 1.5px solid var(--ink);
  }
  mark.quiet {
    text-decoration: underline dotted 1.5px var(--ink-3);
    text-underline-offset: 3px;
  }
  mark.quiet.bare {
    border-inline-end: 1.5px dotted var(--ink-3);
  }
  mark.alone {
    background: var(--side-wash);
    text-decoration: underline dashed 1px var(--side);
    text-underline-offset: 4px;
  }
  mark.lit {
    background: var(--edit-wash);
    box-shadow: 0 2px 0 var(--accent);
  }
  @container (max-width: 900px) {
    :host {
      font-size: 15.5px;
    }
    .passage {
      padding-inline: 12px 12px;
    }
    .missing {
      margin-inline: 12px;
    }
    .heading,
    .aside {
      padding-inline: 15px;
    }
  }
  @media (forced-colors: active) {
    mark.edit,
    mark.lit {
      color: MarkText;
      background: Mark;
      forced-color-adjust: none;
    }
    .only {
      border-inline-start-color: Highlight;
    }
    .current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
