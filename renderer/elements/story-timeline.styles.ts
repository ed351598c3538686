import { css } from 'lit'

/** How the picture of a story's coverage is set. Heights of lanes stand in the element too. */
export const storyTimelineStyles = css`
  :host {
    display: block;
    font: var(--type-ui);
  }
  .picture {
    display: grid;
    grid-template-columns: minmax(90px, min(200px, 24vw)) minmax(0, 1fr);
    gap: 14px;
  }
  .names {
    padding-block-start: 24px;
  }
  .names li {
    height: 28px;
    overflow: hidden;
    color: var(--ink);
    font: 600 12.5px/28px var(--ui);
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .unstated {
    color: var(--ink-3);
    font-weight: 400;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .edge {
    stroke: var(--rule-strong);
  }
  .undated {
    fill: var(--ink-3);
    font: italic 12px var(--ui);
  }
  .label {
    fill: var(--ink-2);
    font: 11.5px var(--ui);
  }
  .mark {
    cursor: pointer;
  }
  .time {
    stroke: var(--paper);
    stroke-width: 1.5;
  }
  .mark:hover .time,
  .current .time {
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 3;
  }
  .mark:hover .day,
  .current .day {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .mark:hover .update,
  .current .update {
    stroke: var(--accent);
    stroke-width: 2.5;
  }
  .fold {
    fill: var(--desk);
  }
  .pause {
    fill: var(--ink-2);
    font: italic 11.5px var(--ui);
  }
  .more {
    margin-block-start: 6px;
  }
  @media (forced-colors: active) {
    .fold {
      fill: Canvas;
      stroke: CanvasText;
    }
    .edge {
      stroke: CanvasText;
    }
    .label,
    .pause,
    .undated {
      fill: CanvasText;
    }
    .current .time {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`
