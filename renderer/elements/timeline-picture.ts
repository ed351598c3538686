import { nothing, svg, html, type TemplateResult } from 'lit'
import type { Appearance, Timeline } from '../domain/compare/story/timeline.ts'
import { letterOf } from './letters.ts'
import { axisOf, percentOn, type Axis } from './timeline-axis.ts'

const lane = 30
const head = 26
/** Room for the letters, CSS pixels. */
const gutter = 34

/**
 * When articles appeared, as a picture: a lane each, a dot for a time, a bar for a day without one, a
 * ring for an update. The list below says the same in words.
 */
export function timelinePicture(timeline: Timeline): TemplateResult | typeof nothing {
  const axis = axisOf(timeline)
  if (!axis) return nothing
  const dated = timeline.appearances.filter(({ span, updatedSpan }) => span ?? updatedSpan)
  const height = head + dated.length * lane + 6
  return html`<svg
    role="img"
    aria-label="When the articles appeared; the list below says it in words"
    width="100%"
    height=${height}
  >
    <svg x=${gutter} y="0" width="100%" height=${height} overflow="visible" class="field">
      ${axis.ticks.map((tick) => tickOf(axis, tick, height))}
    </svg>
    ${dated.map((one, at) => laneOf(axis, one, head + at * lane + lane / 2))}
  </svg>`
}

function tickOf(axis: Axis, { at, name }: Axis['ticks'][number], height: number) {
  const x = place(axis, at)
  return svg`<line class="tick" x1=${x} x2=${x} y1=${head - 4} y2=${height}></line>
    <text class="when" x=${x} y="14" text-anchor=${anchor(percentOn(axis, at))}>${name}</text>`
}

function laneOf(axis: Axis, { article, span, updatedSpan }: Appearance, y: number) {
  return svg`<line class="lane" x1=${gutter} x2="100%" y1=${y} y2=${y}></line>
    <text class="who" x="8" y=${y + 4}>${letterOf(article)}</text>
    <svg x=${gutter} y="0" width="100%" overflow="visible" class="field">
      ${
        span && updatedSpan
          ? svg`<line class="until" x1=${place(axis, span.start)} x2=${place(axis, updatedSpan.start)} y1=${y} y2=${y}></line>`
          : nothing
      }
      ${span ? mark(axis, span, y) : nothing}
      ${updatedSpan ? ring(axis, updatedSpan, y) : nothing}
    </svg>`
}

type Span = NonNullable<Appearance['span']>

function mark(axis: Axis, { start, end }: Span, y: number) {
  if (start === end)
    return svg`<circle class="time" cx=${place(axis, start)} cy=${y} r="6"></circle>`
  const width = `${((percentOn(axis, end) - percentOn(axis, start)) * share).toFixed(3)}%`
  return svg`<rect class="day" x=${place(axis, start)} y=${y - 7} width=${width} height="14" rx="4"></rect>`
}

function ring(axis: Axis, { start }: Span, y: number) {
  return svg`<circle class="update" cx=${place(axis, start)} cy=${y} r="5"></circle>`
}

/** The field is as wide as the picture, and its gutter stands before it: the last part stays free. */
const share = 0.94

function place(axis: Axis, at: number): string {
  return `${(percentOn(axis, at) * share).toFixed(3)}%`
}

function anchor(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 6) return 'start'
  return percent > 94 ? 'end' : 'middle'
}
