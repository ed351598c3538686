import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/** A band between a stretch of A and the stretch of B that answers it. CSS pixels, content heights. */
export interface Band {
  /** The keys of the two rows it ties, A's first; '' where it ties a run to a bare place. */
  readonly key: string
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
      contain: strict;
      /* A layer of its own: drawn anew at each step, and nothing around it. */
      will-change: transform;
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
    .held {
      fill: color-mix(in srgb, var(--ink) 16%, transparent);
      stroke: var(--ink-2);
      stroke-dasharray: none;
    }
    .behind {
      opacity: 0.25;
    }
    .arrow {
      fill: var(--ink-2);
      stroke: none;
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
  /** The band of a move whose ends the reader holds level, by its key; '' for none. */
  @property() held = ''
  @property({ type: Number }) scrollA = 0
  @property({ type: Number }) scrollB = 0

  #size = { width: 0, height: 0 }
  readonly #sizes = new ResizeObserver(() => {
    this.#size = { width: this.clientWidth, height: this.clientHeight }
    this.requestUpdate()
  })

  override connectedCallback(): void {
    super.connectedCallback()
    this.#sizes.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sizes.disconnect()
  }

  override render() {
    const { width, height } = this.#size
    const seen = this.bands.filter((band) => this.#isInSight(band, height))
    const isLine = (band: Band) => band.look === 'moved'
    const ordered = [...seen.filter((band) => !isLine(band)), ...seen.filter(isLine)]
    return html`<svg aria-hidden="true">
      ${ordered.map((band) => this.#drawn(band, { width, height }))}
    </svg>`
  }

  #drawn(band: Band, size: { readonly width: number; readonly height: number }) {
    const isHeld = this.held !== '' && band.key === this.held
    const looks = [band.look, isHeld ? 'held' : this.held ? 'behind' : '']
    const path = svg`<path class=${looks.join(' ')} d=${this.#path(band, size.width, isHeld)}></path>`
    return band.look === 'moved' && !isHeld ? svg`${path}${this.#arrow(band, size)}` : path
  }

  /** Where the other end of a move is out of sight, an arrow on the edge it lies beyond. */
  #arrow(
    { topA, bottomA, topB, bottomB }: Band,
    { width, height }: { width: number; height: number },
  ) {
    const [a, b] = [(topA + bottomA) / 2 - this.scrollA, (topB + bottomB) / 2 - this.scrollB]
    const isOut = (at: number) => at < 0 || at > height
    if (isOut(a) === isOut(b)) return nothing
    const [far, near] = isOut(a) ? [a, b] : [b, a]
    const share = far < 0 ? near / (near - far) : (height - near) / (far - near)
    const across = crossing(share) * width
    const x = isOut(a) ? width - across : across
    return far < 0
      ? svg`<path class="arrow" d="M${x - 5} 9 L${x + 5} 9 L${x} 1 Z"></path>`
      : svg`<path class="arrow" d="M${x - 5} ${height - 9} L${x + 5} ${height - 9} L${x} ${height - 1} Z"></path>`
  }

  #isInSight({ topA, bottomA, topB, bottomB }: Band, height: number): boolean {
    const top = Math.min(topA - this.scrollA, topB - this.scrollB)
    const bottom = Math.max(bottomA - this.scrollA, bottomB - this.scrollB)
    return bottom > 0 && top < height
  }

  #path(band: Band, width: number, isHeld: boolean): string {
    const [topA, bottomA] = [band.topA - this.scrollA, band.bottomA - this.scrollA]
    const [topB, bottomB] = [band.topB - this.scrollB, band.bottomB - this.scrollB]
    const half = width / 2
    if (band.look === 'moved' && !isHeld) {
      const [a, b] = [(topA + bottomA) / 2, (topB + bottomB) / 2]
      return `M0 ${a} C${half} ${a} ${half} ${b} ${width} ${b}`
    }
    return (
      `M0 ${topA} C${half} ${topA} ${half} ${topB} ${width} ${topB} ` +
      `V${bottomB} C${half} ${bottomB} ${half} ${bottomA} 0 ${bottomA} Z`
    )
  }
}

/** How far across a line has come, 0 to 1, when it has gone this share of its way down. */
function crossing(share: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 12; step += 1) {
    const at = (low + high) / 2
    if (at * at * (3 - 2 * at) < share) low = at
    else high = at
  }
  // The line's handles lie half way across, its heights at the two ends.
  return 1.5 * low * (1 - low) * (1 - low) + 1.5 * low * low * (1 - low) + low * low * low
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-bands': CompareBands
  }
}
