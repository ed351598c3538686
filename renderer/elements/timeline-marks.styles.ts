import { css } from 'lit'

/** How the marks of a picture of time are set: lanes, ticks, times, days, updates. */
export const timelineMarks = css`
  .tick {
    stroke: var(--rule);
  }
  .lane {
    stroke: var(--rule);
    stroke-dasharray: 1 4;
  }
  .when {
    fill: var(--ink-3);
    font: 11.5px var(--ui);
  }
  .time {
    fill: var(--ink);
  }
  .day {
    fill: var(--rule);
    stroke: var(--rule-strong);
  }
  .update {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .until {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .time,
    .when {
      fill: CanvasText;
    }
    .day,
    .update {
      fill: Canvas;
      stroke: CanvasText;
    }
    .until,
    .tick {
      stroke: CanvasText;
    }
  }
`
