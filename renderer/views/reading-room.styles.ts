import { css } from 'lit'

/** How the reading room is laid out: the page, and beside or below it where it comes from. */
export const readingRoomStyles = css`
  :host {
    display: block;
    height: 100%;
    min-height: 0;
    background: var(--paper);
    container-type: inline-size;
  }
  .room {
    display: flex;
    height: 100%;
  }
  .page {
    flex: 1;
    min-width: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 38px clamp(20px, 6cqi, 56px) 72px;
  }
  .page:focus-visible,
  aside:focus-visible {
    outline-offset: -2px;
  }
  article {
    max-width: var(--measure, calc(var(--text-size) * 29));
    margin-inline: auto;
  }
  article-head {
    margin-bottom: 28px;
  }
  /* In the empty space above the article, and there as long as the article is scrolled. */
  .hits {
    position: sticky;
    inset-block-start: -30px; /* the empty space counts */
    z-index: 1;
    display: flex;
    justify-content: flex-end;
    margin-block: -28px 8px;
    pointer-events: none;
  }
  .hits > * {
    pointer-events: auto;
  }
  aside {
    flex: none;
    width: min(var(--width, 300px), 42cqi);
    overflow-y: auto;
    overscroll-behavior: contain;
    background: color-mix(in srgb, var(--paper) 45%, var(--desk));
  }
  .remarks {
    margin-top: 24px;
    color: var(--ink-2);
    font: var(--type-small);
  }
  .remarks summary {
    cursor: pointer;
  }
  .remarks li {
    margin-top: 4px;
  }
  .item {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
    margin: -14px 0 24px;
    color: var(--ink-2);
    font: var(--type-small);
    overflow-wrap: anywhere;
  }
  .earlier {
    margin: 0 0 20px;
    padding: 8px 12px;
    border-radius: 6px;
    background: var(--warn-wash);
    color: var(--ink);
    font: var(--type-ui);
  }
  .earlier .bare {
    margin-inline-start: 6px;
    font-weight: 600;
  }
  file-versions {
    margin-top: -12px;
  }
  .message {
    padding: 72px 24px;
    color: var(--ink);
    font: 500 15px/1.5 var(--ui);
    text-align: center;
  }
  .message .why {
    color: var(--ink-2);
    font: var(--type-ui);
  }
  /* Too narrow for two columns: where it comes from stands below the article, in the same page. */
  @container (max-width: 700px) {
    .room {
      display: block;
      overflow-y: auto;
    }
    split-pane {
      display: none;
    }
    .hits {
      inset-block-start: 8px;
    }
    .page,
    aside {
      width: auto;
      overflow: visible;
    }
    aside {
      border-inline-start: 0;
      border-top: 1px solid var(--rule);
    }
    provenance-panel {
      padding-inline: clamp(20px, 6cqi, 56px);
    }
    file-versions {
      padding-inline: calc(clamp(20px, 6cqi, 56px) - 20px);
    }
  }
  @media print {
    aside,
    split-pane,
    .hits,
    .item,
    .remarks {
      display: none;
    }
    .room,
    .page {
      display: block;
      height: auto;
      overflow: visible;
    }
  }
`
