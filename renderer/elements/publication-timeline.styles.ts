import { css } from 'lit'

/** How the timeline of publication is set. */
export const timelineStyles = css`
  :host {
    display: block;
    max-width: 1180px;
    padding: 20px 24px 48px;
    font: var(--type-ui);
  }
  svg {
    display: block;
    max-width: 100%;
  }
  .who {
    fill: var(--ink);
    font: 600 12.5px var(--ui);
  }
  .key {
    margin: 6px 0 22px;
    color: var(--ink-2);
    font: var(--type-small);
  }
  h2 {
    margin: 0 0 6px;
    font: 600 14px/1.4 var(--ui);
  }
  .conflicts {
    margin-bottom: 24px;
    padding: 10px 14px 12px;
    border-inline-start: 3px solid var(--rule-strong);
    background: var(--warn-wash);
  }
  .conflicts li + li {
    margin-top: 7px;
  }
  .list li {
    display: grid;
    grid-template-columns: 22px minmax(130px, 230px) minmax(0, 1fr);
    gap: 2px 10px;
    align-items: baseline;
    padding: 9px 0;
    border-bottom: 1px solid var(--rule);
  }
  .name {
    overflow-wrap: anywhere;
    color: var(--ink);
    font-weight: 600;
  }
  .undated {
    color: var(--ink-3);
  }
  .from {
    color: var(--ink-2);
    font: var(--type-small);
  }
  .words {
    padding: 0 3px;
    border: 0;
    border-radius: 3px;
    background: var(--hover);
    color: var(--ink);
    font: 14px/1.45 var(--serif);
    text-align: start;
    overflow-wrap: anywhere;
  }
  button.words {
    box-shadow: inset 0 -1px 0 var(--rule-strong);
  }
  .conflicts .words {
    background: var(--paper);
  }
  @media (max-width: 900px) {
    :host {
      padding: 14px 12px 32px;
    }
  }
  @media (forced-colors: active) {
    .who {
      fill: CanvasText;
    }
  }
`
