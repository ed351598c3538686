import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Place } from '../domain/article.ts'
import { buttons, ground } from '../styles/shared.ts'
import { blockText, type Wash } from './block-text.ts'
import { compareColumnStyles } from './compare-column.styles.ts'
import { type EditMark, isQuiet } from './compare-edits.ts'
import { FoldToggled, PassageChosen } from './compare-events.ts'
import type { Missing, Passage, Run, Side } from './compare-plan.ts'
import type { Folded, Row } from './compare-rows.ts'
import {
  across,
  editSaying,
  missingWords,
  nameOf,
  type Pair,
  passageDescription,
  passageLabel,
  runWords,
} from './compare-words.ts'
import './folded-run.ts'

/** Where a row stands in its column: CSS pixels from the column's first line. */
export interface Box {
  readonly key: string
  readonly top: number
  readonly bottom: number
}

/** One of two texts side by side. Scrolls; fires `FoldToggled` and `PassageChosen`. */
@customElement('compare-column')
export class CompareColumn extends LitElement {
  static override styles = [ground, buttons, compareColumnStyles]

  @property({ reflect: true }) side: Side = 'a'
  @property({ attribute: false }) pair: Pair | null = null
  @property({ attribute: false }) rows: readonly Row[] = []
  /** Keys of folds that are open and may be closed again. */
  @property({ attribute: false }) opened: ReadonlySet<string> = new Set()
  /** What folded runs are about, by key. */
  @property({ attribute: false }) topics: ReadonlyMap<string, string> = new Map()
  /** Numbers of the other side's paragraphs, by block. */
  @property({ attribute: false }) numbers: ReadonlyMap<number, number> = new Map()
  /** Differences of typography, by block; empty while they are set aside. */
  @property({ attribute: false }) quiet: ReadonlyMap<number, readonly EditMark[]> = new Map()
  /** The row the reader is at; '' for none. */
  @property() current = ''
  /** Washes what stands on the other side too: the words a share was counted from. */
  @property({ type: Boolean, reflect: true }) counted = false
  @property({ attribute: false }) lit: Place | null = null

  override render() {
    const pair = this.pair
    if (!pair) return nothing
    const { language } = pair[this.side]
    return html`<div class="text" lang=${language === 'und' ? nothing : language}>
      ${repeat(
        this.rows,
        (row) => row.key,
        (row) => this.#row(pair, row),
      )}
    </div>`
  }

  /** Where the rows stand, from top to bottom. */
  boxes(): readonly Box[] {
    const origin = this.getBoundingClientRect().top - this.scrollTop
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')].map((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return { key: element.dataset['key'] ?? '', top: top - origin, bottom: bottom - origin }
    })
  }

  /** The row of this key; `null` when it is folded away. */
  rowElement(key: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  }

  #row(pair: Pair, row: Row): TemplateResult {
    if (row.kind === 'missing') return this.#missing(pair, row)
    if (row.kind === 'folded') return this.#folded(pair, row)
    return row.class === 'aside' ? this.#aside(pair, row) : this.#passage(pair, row)
  }

  #passage(pair: Pair, row: Passage): TemplateResult {
    const block = pair[this.side].body.blocks[row.block]
    const isCurrent = this.current === row.key || (row.run !== '' && this.current === `r${row.run}`)
    const looks = [row.class, row.moved ? 'moved' : '', isCurrent ? 'current' : '']
    return html`<div
      class="passage ${looks.join(' ')}"
      data-key=${row.key}
      role="group"
      tabindex="-1"
      aria-label=${passageLabel(pair, row)}
      aria-description=${passageDescription(pair, row, this.numbers)}
      aria-current=${isCurrent ? 'true' : nothing}
    >
      ${row.moved ? this.#otherEnd(pair, row) : nothing}
      <p dir=${block?.direction ?? 'auto'}>
        ${blockText(block?.text ?? '', [], this.#washes(pair, row))} ${this.#pill(pair, row)}
      </p>
    </div>`
  }

  /** A word besides the colour; a run says it once, at its head. */
  #pill(pair: Pair, row: Passage): TemplateResult | typeof nothing {
    if (row.class === 'reworded') return html`<span class="pill">in other words</span>`
    if (row.class !== 'only' || row.run !== `${row.side}${row.block}`) return nothing
    const key = `r${row.run}`
    return html`<span class="pill">${runWords(pair, this.#run(row))}</span>${
        this.opened.has(key)
          ? html`<button class="bare fold" @click=${() => this.#toggle(key)}>fold</button>`
          : nothing
      }`
  }

  #run(row: Passage): Run {
    const members = this.rows.filter(
      (one): one is Passage =>
        one.kind === 'passage' && one.run === row.run && one.class === 'only',
    )
    const blocks = members.map((member) => member.block)
    return { id: row.run, side: row.side, blocks, paragraphs: blocks.length, long: false }
  }

  #otherEnd(pair: Pair, row: Passage): TemplateResult {
    const other = nameOf(pair, across(this.side))
    const go = () => this.dispatchEvent(new PassageChosen(this.side, row.block))
    return html`<button class="moved-mark" title="Moved: bring both ends level" @click=${go}>
      <span aria-hidden="true">⇅</span> moved
      <span class="where">see it in ${other}</span>
    </button>`
  }

  #washes(pair: Pair, row: Passage): readonly Wash[] {
    const other = nameOf(pair, across(this.side))
    const loud = row.edits.filter((mark) => !isQuiet(mark))
    const marks = [...loud, ...(this.quiet.get(row.block) ?? [])]
    const washes: readonly Wash[] = marks.map((mark) => ({
      start: mark.start,
      end: mark.end,
      look: mark.class === 'alone' ? 'alone' : isQuiet(mark) ? 'quiet' : 'edit',
      saying: editSaying(mark, other),
    }))
    const lit = this.lit
    if (lit?.in !== 'block' || lit.block !== row.block) return washes
    return [{ start: lit.start, end: lit.end, look: 'lit' }, ...washes]
  }

  #aside(pair: Pair, row: Passage): TemplateResult {
    const block = pair[this.side].body.blocks[row.block]
    const look = block?.kind === 'heading' ? 'heading' : 'aside'
    return html`<p class=${look} data-key=${row.key} dir=${block?.direction ?? 'auto'}>
      ${blockText(block?.text ?? '', [], this.#washes(pair, row))}
    </p>`
  }

  #missing(pair: Pair, { key, run }: Missing): TemplateResult {
    const fold = `r${run.id}`
    const topic = run.long && this.opened.has(fold) ? (this.topics.get(fold) ?? '') : ''
    const show = () => this.dispatchEvent(new PassageChosen(run.side, run.blocks[0] ?? 0))
    return html`<div
      class="missing ${run.long ? '' : 'short'} ${key === this.current ? 'current' : ''}"
      data-key=${key}
      role="group"
      tabindex="-1"
      aria-label=${missingWords(pair, run)}
    >
      <span>${missingWords(pair, run)}${topic ? `: ${topic}` : ''}</span>
      <button class="small" @click=${show}>show</button>
    </div>`
  }

  #folded(pair: Pair, row: Folded): TemplateResult {
    return html`<folded-run
      class=${row.key === this.current ? 'current' : nothing}
      data-key=${row.key}
      tabindex="-1"
      side=${this.side}
      .pair=${pair}
      .fold=${row}
      topic=${this.topics.get(row.key) ?? ''}
    ></folded-run>`
  }

  #toggle(key: string): void {
    this.dispatchEvent(new FoldToggled(this.side, key))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-column': CompareColumn
  }
}
