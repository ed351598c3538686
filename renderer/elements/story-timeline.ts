import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ArticleId } from '../domain/article.ts'
import type { Appearance } from '../domain/compare/story/timeline.ts'
import type { StoryCoverage } from '../library/queries-story.ts'
import { buttons, ground } from '../styles/shared.ts'
import { lastsWords } from './lasting.ts'
import { placeOn, storyAxis, type Fold, type StoryAxis, type Stretch } from './story-axis.ts'
import { lanesOf, type Lane, type LaneMark } from './story-lanes.ts'
import { MemberPointed } from './story-page-events.ts'
import { storyTimelineStyles } from './story-timeline.styles.ts'
import { timelineMarks } from './timeline-marks.styles.ts'

/** So many outlets are shown before the reader asks for all of them. */
const mostLanes = 16
/** Heights in CSS pixels; those of lanes are set in the styles as well. */
const lane = 28
const head = 24
/** Marks of one lane that are nearer than this, of 100, stand above each other. */
const near = 1.6

type Span = NonNullable<Appearance['span']>

/**
 * A story's coverage in time as a picture: a lane for each outlet, a dot for a time, a bar for a day
 * without one, a ring for an update; long pauses are folded. Fires `MemberPointed` on a click.
 */
@customElement('story-timeline')
export class StoryTimeline extends LitElement {
  static override styles = [ground, buttons, timelineMarks, storyTimelineStyles]

  @property({ attribute: false }) coverage: StoryCoverage | null = null
  /** The article the keyboard stands on, or ''. */
  @property({ attribute: false }) current: ArticleId | '' = ''
  @state() private all = false

  override render() {
    const { coverage } = this
    const axis = coverage && storyAxis(coverage.timeline)
    if (!axis) return nothing
    const lanes = lanesOf(coverage)
    const shown = this.all ? lanes : lanes.slice(0, mostLanes)
    const left = lanes.length - shown.length
    return html`<div class="picture">
        <ul class="names" aria-hidden="true">
          ${shown.map(({ outlet }) => nameOf(outlet))}
        </ul>
        ${this.#field(axis, shown)}
      </div>
      ${left > 0 ? this.#more(left) : nothing}`
  }

  #more(left: number) {
    return html`<button class="bare more" @click=${() => (this.all = true)}>
      ${left === 1 ? 'Show the outlet that is left' : `Show the other ${left} outlets`}
    </button>`
  }

  #field(axis: StoryAxis, lanes: readonly Lane[]) {
    const height = head + lanes.length * lane + 4
    return html`<svg
      role="img"
      aria-label="Coverage in time, a lane for each outlet; the table below says it in words"
      width="100%"
      height=${height}
    >
      ${axis.stretches.map((stretch) => ticksOf(stretch, axis, height))}
      ${axis.folds.map((fold) => foldOf(fold, height))}
      ${lanes.map((one, at) => this.#lane(axis, one, head + at * lane + lane / 2))}
    </svg>`
  }

  #lane(axis: StoryAxis, { marks, undated }: Lane, y: number) {
    const places = marks.map((mark) => placeOn(axis, (mark.span ?? mark.updatedSpan)?.start ?? 0))
    return svg`<line class="lane" x1="0" x2="100%" y1=${y} y2=${y}></line>
      ${marks.map((mark, at) => this.#mark(axis, mark, y + besideOthers(places, at)))}
      ${
        marks.length === 0 && undated > 0
          ? svg`<text class="undated" x="4" y=${y + 4}>${undated === 1 ? 'no date stated' : `${undated} articles, no date stated`}</text>`
          : nothing
      }`
  }

  #mark(axis: StoryAxis, mark: LaneMark, y: number) {
    const { article, span, updatedSpan, says, label } = mark
    const isCurrent = article === this.current
    const last = updatedSpan ?? span
    return svg`<g
      class=${isCurrent ? 'mark current' : 'mark'}
      @click=${() => this.dispatchEvent(new MemberPointed(article))}
    >
      <title>${says}</title>
      ${span && updatedSpan ? until(axis, [span, updatedSpan], y) : nothing}
      ${span ? dotOrBar(axis, span, y) : nothing}
      ${updatedSpan ? svg`<circle class="update" cx=${x(axis, updatedSpan.start)} cy=${y} r="4.5"></circle>` : nothing}
      ${label && last ? labelOf(placeOn(axis, last.end), y, label) : nothing}
    </g>`
  }
}

function nameOf(outlet: string) {
  const name = outlet || 'Source not stated'
  return html`<li><bdi class=${outlet ? '' : 'unstated'} title=${name}>${name}</bdi></li>`
}

/** Above, below and beside: where marks would hide each other they leave the middle of the lane. */
function besideOthers(places: readonly number[], at: number): number {
  const here = places[at] ?? 0
  const isNear = (other: number | undefined) => other !== undefined && Math.abs(other - here) < near
  if (!isNear(places[at - 1]) && !isNear(places[at + 1])) return 0
  return at % 2 === 0 ? -5 : 5
}

function ticksOf({ ticks, start, end }: Stretch, axis: StoryAxis, height: number) {
  return svg`<line class="edge" x1=${`${start}%`} x2=${`${end}%`} y1=${head - 6} y2=${head - 6}></line>
    ${ticks.map(({ at, name }) => {
      const place = placeOn(axis, at)
      return svg`<line class="tick" x1=${`${place}%`} x2=${`${place}%`} y1=${head - 6} y2=${height}></line>
        <text class="when" x=${`${place}%`} y="11" text-anchor=${anchorAt(place)}>${name}</text>`
    })}`
}

function foldOf({ start, end, lasts }: Fold, height: number) {
  const middle = `${(start + end) / 2}%`
  return svg`<rect class="fold" x=${`${start}%`} width=${`${end - start}%`} y=${head - 6} height=${height - head + 6}></rect>
    <text class="pause" x=${middle} y=${height - 7} text-anchor="middle">${lastsWords(lasts)}</text>`
}

function dotOrBar(axis: StoryAxis, { start, end }: Span, y: number) {
  if (start === end) return svg`<circle class="time" cx=${x(axis, start)} cy=${y} r="5"></circle>`
  const width = `${placeOn(axis, end) - placeOn(axis, start)}%`
  return svg`<rect class="day" x=${x(axis, start)} y=${y - 5.5} width=${width} height="11" rx="3"></rect>`
}

function until(axis: StoryAxis, [from, to]: readonly [Span, Span], y: number) {
  return svg`<line class="until" x1=${x(axis, from.start)} x2=${x(axis, to.start)} y1=${y} y2=${y}></line>`
}

function labelOf(place: number, y: number, says: string) {
  const isLate = place > 88
  return svg`<text class="label" x=${`${place}%`} dx=${isLate ? -10 : 10} y=${y + 4} text-anchor=${isLate ? 'end' : 'start'}>${says}</text>`
}

function x(axis: StoryAxis, at: number): string {
  return `${placeOn(axis, at)}%`
}

function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 7) return 'start'
  return place > 93 ? 'end' : 'middle'
}

declare global {
  interface HTMLElementTagNameMap {
    'story-timeline': StoryTimeline
  }
}
