// How one row of a column looks. Rows fire their events at the column they stand in.
import { html, nothing, type TemplateResult } from 'lit'
import type { Place } from '../domain/article.ts'
import { blockText, type Wash } from './block-text.ts'
import { EndsWanted, FoldToggled, PassageChosen } from './compare-events.ts'
import type { Missing, Passage, Run } from './compare-items.ts'
import { across, nameOf, type Pair, type Side } from './compare-pair.ts'
import { foldKey, type Folded, type Row } from './compare-rows.ts'
import { editSaying, missingWords, movedWords, runWords } from './compare-words.ts'
import './folded-run.ts'

/** What the rows of a column need to be shown. */
export interface ColumnView {
  readonly pair: Pair
  readonly side: Side
  readonly rows: readonly Row[]
  /** Keys of folds that are open and may be closed again. */
  readonly opened: ReadonlySet<string>
  /** What folded runs are about, by key. */
  readonly topics: ReadonlyMap<string, string>
  /** What became of each paragraph, in a plain sentence, by block. */
  readonly sentences: ReadonlyMap<number, string>
  /** Numbers of the other side's paragraphs, by block. */
  readonly numbers: ReadonlyMap<number, number>
}

/** What is apart from the text itself: where the reader is, and which words are lit. */
export interface Standing {
  /** The row the reader is at; '' for none. */
  readonly current: string
  readonly lit: Place | null
}

/** One row of a column. */
export function columnRow(view: ColumnView, row: Row, standing: Standing): TemplateResult {
  if (row.kind === 'missing') return missing(view, row, standing)
  if (row.kind === 'folded') return folded(view, row, standing)
  return row.class === 'aside' ? aside(view, row, standing) : passage(view, row, standing)
}

function passage(view: ColumnView, row: Passage, { current, lit }: Standing): TemplateResult {
  const block = view.pair[view.side].body.blocks[row.block]
  const isCurrent = current === row.key || (row.run !== '' && current === `r${row.run}`)
  const looks = [row.class, row.moved ? 'moved' : '', isCurrent ? 'current' : '']
  const said = `said-${row.block}`
  return html`<div
    class="passage ${looks.join(' ')}"
    data-key=${row.key}
    role="listitem"
    tabindex="-1"
    aria-labelledby=${said}
    aria-current=${isCurrent ? 'true' : nothing}
    @keydown=${row.moved ? (event: KeyboardEvent) => enterMove(event, row) : nothing}
  >
    <span class="spoken" id=${said}>${view.sentences.get(row.block) ?? ''}</span>
    ${row.moved ? otherEnd(view, row) : nothing}
    <p dir=${block?.direction ?? 'auto'}>
      ${blockText(block?.text ?? '', [], washes(view, row, lit))} ${pill(view, row)}
    </p>
  </div>`
}

function enterMove(event: KeyboardEvent, row: Passage): void {
  if (event.key !== 'Enter' || event.target !== event.currentTarget) return
  event.stopPropagation()
  event.currentTarget?.dispatchEvent(new EndsWanted(row.side, row.block))
}

/** A word besides the colour; a run says it once, at its head. Opened folds can be closed there. */
function pill(view: ColumnView, row: Passage): TemplateResult {
  const key = (['only', 'same', 'boilerplate'] as const)
    .map((of) => foldKey(of, row))
    .find((one) => view.opened.has(one))
  const isHead = row.class !== 'only' || row.run === `${row.side}${row.block}`
  const word = pillWord(view, row)
  return html`${word ? html`<span class="pill">${word}</span>` : nothing}${
    key && isHead
      ? html`<button
          class="bare fold"
          aria-expanded="true"
          @click=${(event: Event) =>
            event.currentTarget?.dispatchEvent(new FoldToggled(view.side, key))}
        >
          fold
        </button>`
      : nothing
  }`
}

function pillWord({ pair, rows }: ColumnView, row: Passage): string {
  if (row.class === 'boilerplate') return `in many articles of ${nameOf(pair, row.side)}`
  if (row.class === 'reworded') {
    return pair.comparison.relation === 'translation' ? 'perhaps translated' : 'in other words'
  }
  if (row.class !== 'only' || row.run !== `${row.side}${row.block}`) return ''
  return runWords(pair, runOf(rows, row))
}

function runOf(rows: readonly Row[], row: Passage): Run {
  const members = rows.filter(
    (one): one is Passage => one.kind === 'passage' && one.run === row.run && one.class === 'only',
  )
  const blocks = members.map((member) => member.block)
  return { id: row.run, side: row.side, blocks, paragraphs: blocks.length, long: false }
}

function otherEnd({ pair, numbers }: ColumnView, row: Passage): TemplateResult {
  const show = (event: Event) =>
    event.currentTarget?.dispatchEvent(new EndsWanted(row.side, row.block))
  return html`<button class="moved-mark" title="Bring both ends level" @click=${show}>
    <span aria-hidden="true">${row.away === 'up' ? '↑' : '↓'}</span>
    ${movedWords(pair, row, numbers)} · <span class="where">show both</span>
  </button>`
}

function washes({ pair, side }: ColumnView, row: Passage, lit: Place | null): readonly Wash[] {
  const other = nameOf(pair, across(side))
  const marks: readonly Wash[] = row.edits.map((mark) => ({
    start: mark.start,
    end: mark.end,
    look: mark.class === 'alone' ? 'alone' : mark.class === 'typography' ? 'quiet' : 'edit',
    saying: editSaying(mark, other),
  }))
  if (lit?.in !== 'block' || lit.block !== row.block) return marks
  return [{ start: lit.start, end: lit.end, look: 'lit' }, ...marks]
}

function aside(view: ColumnView, row: Passage, { lit }: Standing): TemplateResult {
  const block = view.pair[view.side].body.blocks[row.block]
  const words = blockText(block?.text ?? '', [], washes(view, row, lit))
  const direction = block?.direction ?? 'auto'
  if (block?.kind === 'heading') {
    return html`<div class="heading" data-key=${row.key} role="listitem">
      <h3 dir=${direction}>${words}</h3>
    </div>`
  }
  return html`<p class="aside" data-key=${row.key} role="listitem" dir=${direction}>${words}</p>`
}

function missing(
  { pair, opened, topics }: ColumnView,
  { key, run }: Missing,
  { current }: Standing,
): TemplateResult {
  const fold = `r${run.id}`
  const topic = run.long && opened.has(fold) ? (topics.get(fold) ?? '') : ''
  const show = (event: Event) =>
    event.currentTarget?.dispatchEvent(new PassageChosen(run.side, run.blocks[0] ?? 0))
  return html`<div
    class="missing ${run.long ? '' : 'short'} ${key === current ? 'current' : ''}"
    data-key=${key}
    role="listitem"
    tabindex="-1"
  >
    <span class="says">${missingWords(pair, run)}${topic ? `: ${topic}` : ''}</span>
    <button class="small" @click=${show}>show</button>
  </div>`
}

function folded(view: ColumnView, row: Folded, { current }: Standing): TemplateResult {
  return html`<folded-run
    class=${row.key === current ? 'current' : nothing}
    data-key=${row.key}
    role="listitem"
    tabindex="-1"
    side=${view.side}
    .pair=${view.pair}
    .fold=${row}
    topic=${view.topics.get(row.key) ?? ''}
  ></folded-run>`
}
