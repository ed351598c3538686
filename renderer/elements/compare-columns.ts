import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Place } from '../domain/article.ts'
import { paragraphNumbers } from '../domain/compare/passage-standing.ts'
import { passageSentences } from '../domain/compare/passage-words.ts'
import { buttons, ground } from '../styles/shared.ts'
import './column-head.ts'
import type { OtherArticle } from './column-head.ts'
import './compare-bands.ts'
import './compare-column.ts'
import { compareColumnsStyles } from './compare-columns.styles.ts'
import { byBlock, type Difference, passagesOf } from './compare-differences.ts'
import type { EndsWanted, FoldToggled } from './compare-events.ts'
import type { ComparePlan } from './compare-items.ts'
import { across, type Pair, type Side } from './compare-pair.ts'
import type { ColumnView } from './compare-passage.ts'
import { answering, type Row, rows } from './compare-rows.ts'
import { CompareScrolling, type ScrollStep } from './compare-scrolling.ts'
import type { StripDragged } from './passage-strip.ts'
import './passage-strip.ts'
import { type StripMark, stripMarks } from './strip-marks.ts'

const noPlan: ComparePlan = { a: [], b: [], runs: [] }
const sides = ['a', 'b'] as const

/** Two texts side by side, bands between them, and both whole at the edge. */
@customElement('compare-columns')
export class CompareColumns extends LitElement {
  static override styles = [ground, buttons, compareColumnsStyles]

  @property({ attribute: false }) pair: Pair | null = null
  @property({ attribute: false }) plan = noPlan
  /** What long runs are about, by fold (`rb0`: side and first block). */
  @property({ attribute: false }) topics: ReadonlyMap<string, string> = new Map()
  @property({ type: Boolean }) onlyDifferences = false
  /** Keeps answering passages level while one column is scrolled. */
  @property({ type: Boolean }) locked = true
  /** Where the reader is; a new object goes there. */
  @property({ attribute: false }) current: Difference | null = null
  /** The side whose share is shown by washing what it was counted from. */
  @property({ attribute: false }) counted: Side | null = null
  @property({ attribute: false }) lit: { readonly side: Side; readonly place: Place } | null = null
  /** The story's other articles, which may take either place. */
  @property({ attribute: false }) others: readonly OtherArticle[] = []
  /** The side whose article is kept. */
  @property({ attribute: false }) pinned: Side | null = null
  @state() private opened: ReadonlySet<string> = new Set()
  /** Whether both ends of a move stand beside each other, out of their places. */
  @state() private held: { readonly side: Side; readonly block: number } | null = null

  readonly #scrolling: CompareScrolling = new CompareScrolling(this)
  #views: Readonly<Record<Side, ColumnView>> | null = null
  #marks: Readonly<Record<Side, readonly StripMark[]>> = { a: [], b: [] }

  override willUpdate(changed: PropertyValues): void {
    const { pair } = this
    if (!pair) return
    if (changed.has('pair')) {
      this.opened = new Set()
      this.held = null
    }
    const kept = changed.has('pair') ? null : this.#views
    const reasons = ['pair', 'plan', 'topics', 'onlyDifferences', 'opened']
    if (kept && !reasons.some((reason) => changed.has(reason))) return
    const sentences = kept ? { a: kept.a.sentences, b: kept.b.sentences } : passageSentences(pair)
    if (!kept || changed.has('plan')) {
      this.#marks = {
        a: stripMarks(pair, this.plan, { side: 'a', sentences: sentences.a }),
        b: stripMarks(pair, this.plan, { side: 'b', sentences: sentences.b }),
      }
    }
    this.#views = {
      a: this.#view(pair, 'a', sentences.a),
      b: this.#view(pair, 'b', sentences.b),
    }
  }

  override updated(changed: PropertyValues): void {
    if (!this.#views || !this.pair) return
    this.#scrolling.take(this.pair, this.plan, { a: this.#views.a.rows, b: this.#views.b.rows })
    this.#scrolling.locked = this.locked
    if (changed.has('pair')) this.#scrolling.begin()
    if (changed.has('current') && this.current) void this.#arrive(this.current)
    if (changed.has('counted') && this.counted) this.#showCounted(this.counted)
    if (changed.has('lit') && this.lit) this.#showLit(this.lit.side, this.lit.place)
  }

  override render() {
    const { pair } = this
    const views = this.#views
    if (!pair || !views) return nothing
    return html`${sides.map((side) => this.#head(pair, side))}
      ${sides.map((side) => this.#column(pair, views[side]))}
      <compare-bands></compare-bands>
      <passage-strip
        .marksA=${this.#marks.a}
        .marksB=${this.#marks.b}
        @passage-chosen=${this.#reveal}
        @strip-dragged=${({ side, at }: StripDragged) => this.#scrolling.scrollTo(side, at)}
      ></passage-strip>
      ${this.held ? this.#holding() : nothing}`
  }

  /** Takes the reader back from a move to where they were; false when they are not at one. */
  goBack(): boolean {
    if (!this.held) return false
    const { side, block } = this.held
    this.held = null
    this.#scrolling.release()
    this.#scrolling.focus(side, `p${block}`)
    return true
  }

  /** Scrolls the left text, and the other with it, though the keyboard is in neither. */
  scrollAlong(by: ScrollStep): void {
    this.#scrolling.scrollAlong(by)
  }

  #head(pair: Pair, side: Side) {
    return html`<column-head
      class=${side}
      side=${side}
      .pair=${pair}
      .others=${this.others}
      .pinned=${this.pinned === side}
    ></column-head>`
  }

  #column(pair: Pair, view: ColumnView) {
    const { side } = view
    return html`<compare-column
      class=${side}
      side=${side}
      tabindex="0"
      role="region"
      aria-label="Text of ${pair[side].name}"
      .view=${view}
      current=${this.current?.[side] ?? ''}
      .counted=${this.counted === side}
      .lit=${this.lit?.side === side ? this.lit.place : null}
      @scroll=${() => this.#scrolling.scrolled(side)}
      @fold-toggled=${this.#toggle}
      @passage-chosen=${this.#reveal}
      @ends-wanted=${this.#bothEnds}
    ></compare-column>`
  }

  #holding() {
    return html`<div class="held" role="status">
      <span>Both ends of the move stand level.</span>
      <button class="button" @click=${() => this.goBack()}>Back to where I was</button>
    </div>`
  }

  #view(pair: Pair, side: Side, sentences: ReadonlyMap<number, string>): ColumnView {
    const { onlyDifferences, opened, topics } = this
    return {
      pair,
      side,
      rows: rows(this.plan, side, { onlyDifferences, opened }),
      opened,
      topics,
      sentences,
      numbers: paragraphNumbers(pair[across(side)].body),
    }
  }

  async #toggle({ side, key }: FoldToggled): Promise<void> {
    const fold = this.#rows(side).find((row) => row.key === key)
    const opened = new Set(this.opened)
    if (fold?.kind !== 'folded') opened.delete(key)
    else {
      opened.add(key)
      if (fold.of === 'same') {
        for (const answer of answering(fold, this.plan, side)) opened.add(answer.key)
      }
    }
    this.opened = opened
    await this.#settled()
    const first = fold?.kind === 'folded' ? `p${fold.blocks[0] ?? 0}` : key
    this.#scrolling.focus(side, first)
  }

  /** Brings a passage into sight with its answer level; opens the folds they lie in. */
  async #reveal({ side, block }: { readonly side: Side; readonly block: number }): Promise<void> {
    const answer = byBlock(this.plan, side).get(block)?.partners[0]
    this.held = null
    await this.#unfold(side, block)
    if (answer !== undefined) await this.#unfold(across(side), answer)
    const keys = { [side]: `p${block}`, [across(side)]: answer === undefined ? '' : `p${answer}` }
    this.#scrolling.goTo(keys['a'] ?? '', keys['b'] ?? '')
    this.#scrolling.flash(side, `p${block}`)
  }

  /** Both ends of a move level. From here the columns go along by equal steps, until released. */
  async #bothEnds({ side, block }: EndsWanted): Promise<void> {
    if (!this.held) this.#scrolling.remember()
    await this.#reveal({ side, block })
    const answer = byBlock(this.plan, side).get(block)?.partners[0]
    if (answer === undefined) return
    this.held = { side, block }
    const [own, other] = [`p${block}`, `p${answer}`]
    this.#scrolling.hold(...(side === 'a' ? ([own, other] as const) : ([other, own] as const)))
    this.#scrolling.flash(across(side), other)
  }

  async #unfold(side: Side, block: number): Promise<void> {
    const row = this.#rows(side).find((one) => one.kind === 'folded' && one.blocks.includes(block))
    if (row?.kind !== 'folded') return
    this.opened = new Set([...this.opened, row.key])
    await this.#settled()
  }

  async #arrive({ a, b }: Difference): Promise<void> {
    this.held = null
    await this.#settled()
    const [shownA, shownB] = [this.#shown('a', a), this.#shown('b', b)]
    this.#scrolling.goTo(shownA, shownB)
    const side = a.startsWith('m') ? 'b' : 'a'
    this.#scrolling.focus(side, side === 'a' ? shownA : shownB)
  }

  /** A run that is open is shown by its first passage; all else by its own key. */
  #shown(side: Side, key: string): string {
    if (this.#rows(side).some((row) => row.key === key)) return key
    const run = this.plan.runs.find((one) => `r${one.id}` === key)
    return run ? `p${run.blocks[0] ?? 0}` : ''
  }

  #showCounted(side: Side): void {
    const first = passagesOf(this.plan, side).find((passage) => passage.partners.length > 0)
    if (first) void this.#reveal({ side, block: first.block })
  }

  #showLit(side: Side, place: Place): void {
    if (place.in === 'block') void this.#reveal({ side, block: place.block })
  }

  #rows(side: Side): readonly Row[] {
    return this.#views?.[side].rows ?? []
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
