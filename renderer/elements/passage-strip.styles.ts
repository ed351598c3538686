import { css } from 'lit'

/** How the strip of both whole texts is set. */
export const passageStripStyles = css`
  :host {
    display: flex;
    gap: 6px;
    align-items: stretch;
    padding: 10px 12px;
    touch-action: none;
    user-select: none;
    contain: strict;
  }
  .side {
    flex: 1;
    min-width: 0;
    height: 100%;
  }
  .marks {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 2px;
    height: calc(var(--share) * 1%);
    max-height: calc(var(--length) * 0.06px + 40px);
  }
  button {
    flex: var(--length) 1 0;
    min-height: 1px;
    padding: 0;
    border: 0;
    background: var(--rule);
    cursor: pointer;
  }
  .edited,
  .reworded {
    background: linear-gradient(90deg, var(--ink-2) 0 3px, var(--rule) 3px);
  }
  .reworded {
    background: repeating-linear-gradient(var(--rule) 0 3px, var(--rule-strong) 3px 4px);
  }
  .moved {
    background: repeating-linear-gradient(135deg, var(--rule) 0 3px, var(--rule-strong) 3px 5px);
  }
  .boilerplate {
    background: none;
    box-shadow: inset 0 0 0 1px var(--rule);
  }
  .a .only {
    background: var(--a);
  }
  .b .only {
    background: var(--b);
  }
  /* The stretch on screen; the hand goes through it to the marks. */
  .sight {
    position: absolute;
    inset-block-start: 0;
    inset-inline: -3px;
    border: 1.5px solid var(--ink-2);
    border-radius: 3px;
    background: color-mix(in srgb, var(--ink) 7%, transparent);
    pointer-events: none;
    will-change: transform;
  }
  button:hover {
    outline: 1.5px solid var(--ink-2);
  }
  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
    z-index: 1;
  }
  @media (forced-colors: active) {
    button {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .a .only,
    .b .only {
      background: Highlight;
    }
    .sight {
      border-color: Highlight;
    }
  }
`
