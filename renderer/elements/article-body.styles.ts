import { css } from 'lit'

/** How an article's text is set. */
export const articleBodyStyles = css`
  :host {
    display: block;
    position: relative;
    color: var(--ink);
    font-family: var(--serif);
    font-size: var(--text-size);
    line-height: 1.58;
    font-optical-sizing: auto;
    hanging-punctuation: first allow-end;
    overflow-wrap: break-word;
  }
  .text:lang(zh),
  .text:lang(ja) {
    line-break: strict;
    text-align: justify;
  }
  .text:lang(ko) {
    word-break: keep-all;
  }
  p,
  blockquote,
  figure,
  pre,
  .list,
  .table {
    margin: 0 0 0.92em;
  }
  .text > :last-child {
    margin-bottom: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.7em 0 0.5em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.3em;
  }
  h3 {
    font-size: 1.12em;
  }
  h4,
  h5,
  h6 {
    font-size: 1em;
  }
  blockquote {
    padding-inline-start: 1.1em;
    border-inline-start: 2px solid var(--rule);
    font-style: italic;
  }
  [dir='rtl'] blockquote,
  :lang(zh) blockquote,
  :lang(ja) blockquote,
  :lang(ko) blockquote {
    font-style: normal;
  }
  .item {
    display: flex;
    gap: 0.6em;
    padding-inline-start: calc(var(--depth, 0) * 1.4em);
    margin-bottom: 0.35em;
  }
  .marker {
    flex: none;
    min-width: 1em;
    text-align: end;
    color: var(--ink-2);
  }
  pre,
  code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.82em;
  }
  pre {
    padding: 0.8em 1em;
    overflow-x: auto;
    background: var(--desk);
    border-radius: 4px;
    line-height: 1.45;
  }
  sup,
  sub {
    font-size: 0.7em;
    line-height: 0;
  }
  a {
    color: inherit;
    text-decoration-color: var(--ink-3);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.16em;
  }
  a:hover {
    color: var(--accent);
    text-decoration-color: currentcolor;
  }
  .note,
  .caption,
  .credit,
  figcaption,
  .picture,
  .table,
  .furniture,
  .label {
    font-family: var(--ui);
    font-size: max(12px, 0.72em);
    line-height: 1.5;
    color: var(--ink-2);
  }
  p.note {
    padding: 0.7em 0;
    border-block: 1px solid var(--rule);
  }
  figure,
  p.caption {
    padding-top: 0.5em;
    border-top: 1px solid var(--rule);
  }
  figure p {
    margin: 0 0 0.4em;
  }
  img {
    display: block;
    max-width: 100%;
    height: auto;
    margin-bottom: 0.5em;
  }
  .picture {
    display: grid;
    gap: 0.15em;
    padding: 0.9em 1em;
    border: 1px dashed var(--rule);
    border-radius: 4px;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .label {
    margin: 0 0 0.35em;
    font-weight: 500;
  }
  .before {
    margin: 0 0 1.4em;
    padding-block: 0.1em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--accent);
  }
  .before p:last-child {
    margin-bottom: 0;
  }
  .footnotes {
    margin-top: 1.8em;
    padding-top: 0.8em;
    border-top: 1px solid var(--rule-strong);
    font-size: max(13px, 0.8em);
    line-height: 1.5;
    color: var(--ink-2);
  }
  .footnotes > * {
    margin: 0 0 0.5em;
  }
  .table {
    overflow-x: auto;
    color: var(--ink);
  }
  table {
    border-collapse: collapse;
    min-width: 60%;
    font-size: 13px;
  }
  th,
  td {
    padding: 0.45em 1.1em 0.45em 0;
    border-bottom: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
    border-bottom-color: var(--ink-3);
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .furniture {
    margin-top: 2.4em;
    padding-top: 0.9em;
    border-top: 1px solid var(--rule);
  }
  .furniture ul {
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }
  .furniture li {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;
    padding: 0.3em 0;
  }
  .kind {
    flex: none;
    font-style: italic;
  }
  button {
    padding: 0 0.2em;
    border: 0;
    background: none;
    color: var(--a);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  mark {
    color: inherit;
    background: var(--a-wash);
    box-shadow: 0 1px 0 var(--a);
    -webkit-box-decoration-break: clone;
  }
  mark.hit {
    background: var(--edit-wash);
    box-shadow: 0 1px 0 var(--b);
  }
  mark.now {
    outline: 2px solid var(--b);
    outline-offset: 1px;
  }
  .lit-whole {
    background: var(--a-wash);
    outline: 1px solid var(--a);
  }
  .fresh {
    animation: arrive 1.6s ease-out;
  }
  @keyframes arrive {
    from,
    40% {
      background: var(--edit-wash);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .fresh {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
      forced-color-adjust: none;
    }
  }
  @media print {
    .furniture {
      display: none;
    }
  }
`
