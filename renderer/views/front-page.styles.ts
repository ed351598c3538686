import { css } from 'lit'

/** How the panes stand beside and over each other. */
export const frontPageStyles = css`
  :host {
    display: block;
    min-height: 0;
  }
  .panes {
    position: relative;
    display: flex;
    height: 100%;
    background: var(--paper);
  }
  source-index,
  story-list,
  search-results,
  .gone,
  article-list {
    flex: none;
    max-width: 45%;
  }
  /* The article is the largest thing on the screen: the panes before it give way. */
  .three source-index {
    max-width: max(168px, 20%);
  }
  .three story-list,
  .three search-results,
  .three article-list {
    max-width: max(240px, calc(80% - 500px));
  }
  .one story-list,
  .one search-results,
  .one article-list,
  .one problem-list {
    flex: 1;
    max-width: none;
  }
  .one reading-room {
    position: absolute;
    inset: 0;
  }
  .one [inert] {
    visibility: hidden;
  }
  problem-list,
  reading-room,
  .nothing-open {
    flex: 1;
    min-width: 0;
  }
  .nothing-open {
    display: grid;
    place-items: center;
  }
  .veil {
    position: absolute;
    inset: 0;
    z-index: 2;
    background: rgb(20 18 14 / 25%);
  }
  .two source-index,
  .one source-index {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    z-index: 3;
    max-width: 85%;
    border-inline-end: 1px solid var(--rule);
    box-shadow: var(--shadow);
  }
`
