// The words of one cell of the merged table, with what is changed in them.
import { html, type TemplateResult } from 'lit'
import type { Comparable, Edit } from '../domain/compare/comparison.ts'
import type { ReportedCell, ReportedRow, ReportedTable } from '../domain/compare/story/reported.ts'
import { editNames } from './compare-edits.ts'

/** What a cell is made of: the article, and where its sentences stand. */
export interface Wording {
  readonly article: Comparable
  readonly sentences: ReportedTable['sentences'][number]
  readonly cell: ReportedCell
  /** How the article with the fullest wording is called. */
  readonly fullest: string
}

/** Whether a change is of looks only: it is shown quietly. */
function isQuiet(edit: Edit): boolean {
  return edit.class === 'typography' || edit.class === 'house-style'
}

/** Whether several articles tell a row, and not all in the same words; looks aside. */
export function differs({ cells }: ReportedRow): boolean {
  return cells.some(
    (cell) =>
      cell !== null &&
      (cell.manner === 'reworded' ||
        cell.manner === 'told-apart' ||
        cell.edits.some((edit) => !isQuiet(edit))),
  )
}

/** The sentences of a cell as text; words changed against the fullest wording are marked. */
export function wordsOf(wording: Wording): readonly (TemplateResult | string)[] {
  return wording.cell.sentences.flatMap((at, nth) => {
    const sentence = wording.sentences[at]
    if (!sentence) return []
    return [...(nth > 0 ? [' '] : []), ...pieces(wording, sentence)]
  })
}

function pieces(
  { article, cell, fullest }: Wording,
  { block, start, end }: Wording['sentences'][number],
): readonly (TemplateResult | string)[] {
  const text = article.body.blocks[block]?.text ?? ''
  const own = cell.edits
    .filter(({ b }) => b.block === block && b.start >= start && b.end <= end)
    .sort((x, y) => x.b.start - y.b.start)
  const parts: (TemplateResult | string)[] = []
  let done = start
  for (const edit of own) {
    if (edit.b.start < done) continue
    parts.push(text.slice(done, edit.b.start), marked(edit, fullest))
    done = edit.b.end
  }
  return [...parts, text.slice(done, end)]
}

function marked(edit: Edit, fullest: string): TemplateResult {
  const said = edit.wordsA ? `“${edit.wordsA}” in ${fullest}` : `not in ${fullest}`
  const title = `${editNames[edit.class]}: ${said}`
  const look = isQuiet(edit) ? 'edit quiet' : 'edit'
  if (edit.b.start < edit.b.end) {
    return html`<mark class=${look} title=${title}>${edit.wordsB}</mark>`
  }
  const left = `left out here: “${edit.wordsA}”`
  return html`<span class="gap" role="img" aria-label=${left} title="${left}, in ${fullest}"
    >‸</span
  >`
}
