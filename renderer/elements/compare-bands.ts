import { css, html, LitElement, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/** A band between a stretch of A and the stretch of B that answers it. CSS pixels, content heights. */
export interface Band {
  readonly look: 'same' | 'edited' | 'reworded' | 'moved' | 'only-a' | 'only-b'
  readonly topA: number
  readonly bottomA: number
  readonly topB: number
  readonly bottomB: number
}

/** The soft bands in the gutter between two texts. For the eye only: the passages say it in words. */
@customElement('compare-bands')
export class CompareBands extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
    }
    svg {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
    path {
      fill: color-mix(in srgb, var(--ink) 11%, transparent);
      stroke: none;
    }
    .edited {
      fill: color-mix(in srgb, var(--edit-wash) 55%, var(--rule));
    }
    .reworded {
      fill: color-mix(in srgb, var(--ink) 5%, transparent);
      stroke: var(--ink-3);
      stroke-dasharray: 4 4;
    }
    .moved {
      fill: none;
      stroke: var(--ink-2);
      stroke-width: 1.5;
      stroke-dasharray: 2 3;
    }
    .only-a {
      fill: var(--a-wash);
    }
    .only-b {
      fill: var(--b-wash);
    }
    @media (forced-colors: active) {
      path {
        fill: none;
        stroke: CanvasText;
      }
    }
  `

  @property({ attribute: false }) bands: readonly Band[] = []
  @property({ type: Number }) scrollA = 0
  @property({ type: Number }) scrollB = 0

  override render() {
    const { clientWidth: width, clientHeight: height } = this
    const seen = this.bands.filter((band) => this.#isInSight(band, height))
    const isLine = (band: Band) => band.look === 'moved'
    const ordered = [...seen.filter((band) => !isLine(band)), ...seen.filter(isLine)]
    return html`<svg aria-hidden="true">
      ${ordered.map((band) => svg`<path class=${band.look} d=${this.#path(band, width)}></path>`)}
    </svg>`
  }

  #isInSight({ topA, bottomA, topB, bottomB }: Band, height: number): boolean {
    const top = Math.min(topA - this.scrollA, topB - this.scrollB)
    const bottom = Math.max(bottomA - this.scrollA, bottomB - this.scrollB)
    return bottom > 0 && top < height
  }

  #path(band: Band, width: number): string {
    const [topA, bottomA] = [band.topA - this.scrollA, band.bottomA - this.scrollA]
    const [topB, bottomB] = [band.topB - this.scrollB, band.bottomB - this.scrollB]
    const half = width / 2
    if (band.look === 'moved') {
      const [a, b] = [(topA + bottomA) / 2, (topB + bottomB) / 2]
      return `M0 ${a} C${half} ${a} ${half} ${b} ${width} ${b}`
    }
    return (
      `M0 ${topA} C${half} ${topA} ${half} ${topB} ${width} ${topB} ` +
      `V${bottomB} C${half} ${bottomB} ${half} ${bottomA} 0 ${bottomA} Z`
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-bands': CompareBands
  }
}
