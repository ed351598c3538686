import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Place } from '../domain/article.ts'
import { buttons, ground } from '../styles/shared.ts'
import './compare-bands.ts'
import { CompareScrolling } from './compare-scrolling.ts'
import './compare-column.ts'
import { columnHead } from './column-head.ts'
import { compareColumnsStyles } from './compare-columns.styles.ts'
import { type Difference, passagesOf } from './compare-differences.ts'
import type { FoldToggled } from './compare-events.ts'
import { plan, type ComparePlan, type Side } from './compare-plan.ts'
import { answering, type Row, rows } from './compare-rows.ts'
import { across, type Pair } from './compare-words.ts'
import type { StripMark } from './passage-strip.ts'
import './passage-strip.ts'
import { stripMarks } from './strip-marks.ts'
import { typographyMarks } from './typography-marks.ts'

const noPlan: ComparePlan = { a: [], b: [], runs: [] }
const noMarks: ReturnType<typeof typographyMarks> = { a: new Map(), b: new Map() }
const sides = ['a', 'b'] as const

/** Two texts side by side, bands between them, and both whole at the edge. */
@customElement('compare-columns')
export class CompareColumns extends LitElement {
  static override styles = [ground, buttons, compareColumnsStyles]

  @property({ attribute: false }) pair: Pair | null = null
  /** What long runs are about, by run (`b0`: side and first block). */
  @property({ attribute: false }) topics: ReadonlyMap<string, string> = new Map()
  @property({ type: Boolean }) onlyDifferences = false
  @property({ type: Boolean }) quietShown = false
  /** Keeps answering passages level while one column is scrolled. */
  @property({ type: Boolean }) locked = true
  /** Where the reader is; a new object goes there. */
  @property({ attribute: false }) current: Difference | null = null
  /** The side whose share is shown by washing what it was counted from. */
  @property({ attribute: false }) counted: Side | null = null
  @property({ attribute: false }) lit: { readonly side: Side; readonly place: Place } | null = null
  @state() private opened: ReadonlySet<string> = new Set()

  readonly #scrolling: CompareScrolling = new CompareScrolling(this)
  #plan = noPlan
  #quiet: ReturnType<typeof typographyMarks> = noMarks
  #rows: Readonly<Record<Side, readonly Row[]>> = { a: [], b: [] }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pair')) {
      this.#plan = this.pair ? plan(this.pair.a, this.pair.b, this.pair.comparison) : noPlan
      this.opened = new Set()
    }
    if (changed.has('pair') || changed.has('quietShown')) {
      this.#quiet = this.pair && this.quietShown ? typographyMarks(this.pair) : noMarks
    }
    const { onlyDifferences, opened } = this
    this.#rows = {
      a: rows(this.#plan, 'a', { onlyDifferences, opened }),
      b: rows(this.#plan, 'b', { onlyDifferences, opened }),
    }
  }

  override updated(changed: PropertyValues<this>): void {
    this.#scrolling.take(this.pair, this.#plan, this.#rows)
    this.#scrolling.locked = this.locked
    if (changed.has('pair')) this.#scrolling.goTo('', '')
    if (changed.has('current') && this.current) void this.#arrive(this.current)
    if (changed.has('counted') && this.counted) this.#showCounted(this.counted)
    if (changed.has('lit') && this.lit) this.#showLit(this.lit.side, this.lit.place)
  }

  override render() {
    const pair = this.pair
    if (!pair) return nothing
    return html`${sides.map((side) => columnHead(pair, side))}
      ${sides.map((side) => this.#column(pair, side))}
      <compare-bands
        .bands=${this.#scrolling.bands}
        .scrollA=${this.#scrolling.top.a}
        .scrollB=${this.#scrolling.top.b}
      ></compare-bands>
      <passage-strip
        .marksA=${this.#marks(pair, 'a')}
        .marksB=${this.#marks(pair, 'b')}
        @passage-chosen=${this.#reveal}
      ></passage-strip>`
  }

  #column(pair: Pair, side: Side) {
    const other = passagesOf(this.#plan, across(side))
    return html`<compare-column
      class=${side}
      side=${side}
      tabindex="0"
      role="region"
      aria-label="Text of ${pair[side].name}"
      .pair=${pair}
      .rows=${this.#rows[side]}
      .opened=${this.opened}
      .topics=${this.topics}
      .numbers=${new Map(other.map((passage) => [passage.block, passage.number]))}
      .quiet=${this.#quiet[side]}
      current=${this.current?.[side] ?? ''}
      .counted=${this.counted === side}
      .lit=${this.lit?.side === side ? this.lit.place : null}
      @scroll=${() => this.#scrolling.scrolled(side)}
      @fold-toggled=${this.#toggle}
      @passage-chosen=${this.#reveal}
    ></compare-column>`
  }

  #marks(pair: Pair, side: Side): readonly StripMark[] {
    return stripMarks({ pair, plan: this.#plan, side, inSight: this.#scrolling.inSight[side] })
  }

  #toggle({ side, key }: FoldToggled): void {
    const fold = this.#rows[side].find((row) => row.key === key)
    const opened = new Set(this.opened)
    if (fold?.kind !== 'folded') opened.delete(key)
    else {
      opened.add(key)
      if (fold.of === 'same') {
        for (const answer of answering(fold, this.#plan, side)) opened.add(answer.key)
      }
    }
    this.opened = opened
  }

  /** Brings a passage into sight with its answer level; opens the fold it lies in. */
  async #reveal({ side, block }: { readonly side: Side; readonly block: number }): Promise<void> {
    const row = this.#rows[side].find((one) => one.kind === 'folded' && one.blocks.includes(block))
    if (row?.kind === 'folded') {
      this.opened = new Set([...this.opened, row.key])
      await this.#settled()
    }
    const passage = passagesOf(this.#plan, side).find((one) => one.block === block)
    const answer = passage?.partners[0]
    const keys = { [side]: `p${block}`, [across(side)]: answer === undefined ? '' : `p${answer}` }
    this.#scrolling.goTo(keys['a'] ?? '', keys['b'] ?? '')
    this.#scrolling.flash(side, `p${block}`)
  }

  async #arrive({ a, b }: Difference): Promise<void> {
    await this.#settled()
    const [shownA, shownB] = [this.#shown('a', a), this.#shown('b', b)]
    this.#scrolling.goTo(shownA, shownB)
    const side = a.startsWith('m') ? 'b' : 'a'
    this.#scrolling.focus(side, side === 'a' ? shownA : shownB)
  }

  /** A run that is open is shown by its first passage; all else by its own key. */
  #shown(side: Side, key: string): string {
    if (this.#rows[side].some((row) => row.key === key)) return key
    const run = this.#plan.runs.find((one) => `r${one.id}` === key)
    return run ? `p${run.blocks[0] ?? 0}` : ''
  }

  #showCounted(side: Side): void {
    const first = passagesOf(this.#plan, side).find((passage) => passage.partners.length > 0)
    if (first) void this.#reveal({ side, block: first.block })
  }

  #showLit(side: Side, place: Place): void {
    if (place.in === 'block') void this.#reveal({ side, block: place.block })
  }

  async #settled(): Promise<void> {
    await this.updateComplete
    const columns = [...this.renderRoot.querySelectorAll('compare-column')]
    await Promise.all(columns.map((column) => column.updateComplete))
    this.#scrolling.measure()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-columns': CompareColumns
  }
}
