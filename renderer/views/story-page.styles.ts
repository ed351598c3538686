import { css } from 'lit'

/** How the page of a story is set. */
export const storyPageStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    background: var(--paper);
  }
  .bar {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 8px 16px;
    border-block-end: 1px solid var(--rule);
  }
  .space {
    flex: 1;
  }
  .page {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 24px 72px;
    padding: 22px max(24px, calc((100% - 1120px) / 2)) 48px;
  }
  .extent {
    margin-block: 8px 2px;
    color: var(--ink);
    font-weight: 500;
  }
  .course {
    max-width: 80ch;
    color: var(--ink-2);
  }
  section {
    margin-block-start: 26px;
  }
  h3 {
    margin-block-end: 8px;
    font: 600 14px/1.4 var(--ui);
  }
  .key {
    margin-block-start: 8px;
    color: var(--ink-2);
    font: var(--type-small);
  }
  .conflicts {
    padding: 10px 14px 12px;
    border-inline-start: 3px solid var(--rule-strong);
    background: var(--warn-wash);
  }
  .conflicts li + li {
    margin-block-start: 5px;
  }
  quiet-note {
    margin: auto;
  }
  @media (max-width: 900px) {
    .page {
      padding: 16px 14px 36px;
    }
  }
`
