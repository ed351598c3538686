import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PrintedOverTime } from '../library/queries-sources.ts'
import { ground } from '../styles/shared.ts'
import { count } from './list-words.ts'
import { stretchName } from './stretch-words.ts'

/** CSS pixels: the bars, and what stands above and below them. */
const height = 110
const head = 18
const foot = 22

/** How much a source printed over time: bars, and the same as figures in a table that opens. */
@customElement('source-plot')
export class SourcePlot extends LitElement {
  static override styles = [
    ground,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        width: 100%;
        overflow: visible;
      }
      .bar {
        fill: var(--ink-2);
      }
      .slot:hover .bar {
        fill: var(--accent);
      }
      .room {
        fill: transparent;
      }
      .base {
        stroke: var(--rule-strong);
      }
      .top {
        stroke: var(--rule);
        stroke-dasharray: 2 4;
      }
      text {
        fill: var(--ink-3);
        font: 11.5px var(--ui);
      }
      summary {
        width: max-content;
        margin-block-start: 6px;
        color: var(--a);
        cursor: pointer;
      }
      .figures {
        max-height: 260px;
        margin-block-start: 6px;
        overflow: auto;
      }
      table {
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 3px 28px 3px 0;
        border-block-end: 1px solid var(--rule);
        font-weight: 400;
        text-align: start;
      }
      td,
      thead th + th {
        padding-inline-end: 0;
        text-align: end;
      }
      @media (forced-colors: active) {
        .bar {
          fill: CanvasText;
        }
        .base,
        .top {
          stroke: CanvasText;
        }
        text {
          fill: CanvasText;
        }
      }
    `,
  ]

  @property({ attribute: false }) printed: PrintedOverTime | null = null

  override render() {
    const { printed } = this
    if (!printed || printed.counts.length === 0) return nothing
    const most = Math.max(1, ...printed.counts.map(({ articles }) => articles))
    return html`<svg role="img" aria-label=${labelOf(printed)} height=${head + height + foot}>
        <line class="top" x1="0" x2="100%" y1=${head} y2=${head}></line>
        <text x="0" y=${head - 5}>${count(most, 'article')} a ${printed.unit}</text>
        ${printed.counts.map((_, at) => bar(printed, at, most))}
        <line class="base" x1="0" x2="100%" y1=${head + height} y2=${head + height}></line>
        ${names(printed)}
      </svg>
      ${figures(printed)}`
  }
}

function bar({ unit, counts }: PrintedOverTime, at: number, most: number) {
  const one = counts[at]
  if (!one) return nothing
  const step = 100 / counts.length
  // A handful of stretches would make slabs, not bars.
  const width = Math.min(step * 0.78, 6)
  const tall = one.articles === 0 ? 0 : Math.max(2, (one.articles / most) * height)
  const x = step * (at + 0.5) - width / 2
  return svg`<g class="slot">
    <title>${stretchName(one.from, unit)}: ${count(one.articles, 'article')}</title>
    <rect class="room" x=${`${step * at}%`} width=${`${step}%`} y=${head} height=${height}></rect>
    <rect class="bar" x=${`${x}%`} width=${`${width}%`} y=${head + height - tall} height=${tall}></rect>
  </g>`
}

/** The first and the last stretch, and one between where there is room. */
function names({ unit, counts }: PrintedOverTime) {
  const last = counts.length - 1
  const shown = [...new Set(last < 4 ? [0, last] : [0, Math.round(last / 2), last])]
  return shown.map((at) => {
    const isOnly = last === 0
    const anchor = isOnly ? 'middle' : at === 0 ? 'start' : at === last ? 'end' : 'middle'
    const x = isOnly ? 50 : at === 0 ? 0 : at === last ? 100 : ((at + 0.5) / counts.length) * 100
    const y = head + height + 16
    return svg`<text x=${`${x}%`} y=${y} text-anchor=${anchor}>
      ${stretchName(counts[at]?.from ?? '', unit)}
    </text>`
  })
}

function figures({ unit, counts }: PrintedOverTime) {
  return html`<details>
    <summary>As figures</summary>
    <div class="figures" tabindex="0" role="region" aria-label="Articles over time">
      <table>
        <thead>
          <tr>
            <th scope="col">${unitNames[unit]}</th>
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>
          ${[...counts].reverse().map(
            ({ from, articles }) =>
              html`<tr>
                <th scope="row">${stretchName(from, unit)}</th>
                <td>${articles}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`
}

const unitNames = { day: 'Day', week: 'Week', month: 'Month', year: 'Year' } as const

/** The plot in a sentence. */
function labelOf({ unit, counts }: PrintedOverTime): string {
  const all = counts.reduce((sum, { articles }) => sum + articles, 0)
  const peak = counts.reduce((best, one) => (one.articles > best.articles ? one : best))
  const stretches = count(counts.length, unit)
  return (
    `${count(all, 'article')} in ${stretches}, most in ${inWords(peak.from, unit)}: ` +
    `${peak.articles}. The table below has every ${unit}.`
  )
}

function inWords(from: string, unit: PrintedOverTime['unit']): string {
  const name = stretchName(from, unit)
  return unit === 'week' ? `the ${name}` : name
}

declare global {
  interface HTMLElementTagNameMap {
    'source-plot': SourcePlot
  }
}
