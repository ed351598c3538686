import { css } from 'lit'

/** How "Where this comes from" is set. */
export const provenancePanelStyles = css`
  :host {
    display: block;
    padding: 24px 20px 32px;
    font: var(--type-small);
    color: var(--ink-2);
  }
  h2 {
    margin-bottom: 16px;
    color: var(--ink);
    font: 600 13px/1.4 var(--ui);
  }
  dl > div {
    margin-bottom: 16px;
  }
  dt {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 22px;
    color: var(--ink-3);
    font: 11.5px/1.5 var(--ui);
  }
  .edit {
    display: grid;
    place-items: center;
    width: 24px;
    height: 22px;
    padding: 0;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--ink-2);
    opacity: 0;
    transition: opacity var(--quick);
  }
  .edit:hover {
    background: var(--hover);
    color: var(--ink);
  }
  [data-field]:hover .edit,
  [data-field]:focus-within .edit {
    opacity: 1;
  }
  @media (hover: none) {
    .edit {
      opacity: 1;
    }
  }
  svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.3;
    stroke-linejoin: round;
  }
  .by-you {
    color: var(--ok);
    font-weight: 500;
  }
  .read-headline {
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .undo,
  .all {
    font-weight: 500;
  }
  .all {
    color: var(--ink-2);
  }
  .others {
    margin-top: 20px;
    padding-top: 16px;
    border-top: 1px solid var(--rule);
  }
  .others h3 {
    margin-bottom: 8px;
    color: var(--ink-3);
    font: 11.5px/1.5 var(--ui);
  }
`
