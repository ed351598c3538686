import { css } from 'lit'

/** How the view of three to six articles is laid out: bar, head, and all the rest for one view. */
export const manySideBySideStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    background: var(--paper);
  }
  many-bar,
  many-head {
    flex: none;
  }
  .panel {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  .panel:focus-visible {
    outline-offset: -2px;
  }
  .panel.own {
    display: flex;
    overflow: hidden;
  }
  .panel.own > :not(h2) {
    flex: 1;
    min-width: 0;
  }
  .message {
    display: grid;
    gap: 14px;
    justify-items: center;
    padding: 72px 24px;
    color: var(--ink-2);
    font: 500 15px/1.5 var(--ui);
    text-align: center;
  }
  /* In a low window the head scrolls with the rest of its words rather than push the view out. */
  @media (max-height: 640px) {
    many-head {
      max-height: 38vh;
      overflow-y: auto;
    }
  }
`
