// The outlets of the coverage matrix as a table that can be sorted.
import { html, type TemplateResult } from 'lit'
import { outletWords } from '../elements/coverage-words.ts'
import { SourceWanted } from '../elements/events.ts'
import type { SortableCell, SortableColumn, SortableRow } from '../elements/sortable-table.ts'
import type { OutletCoverage } from '../library/coverage-questions.ts'

/** A row for each outlet: how many stories it tells, and how. */
export function outletTableOf(outlets: readonly OutletCoverage[]): TemplateResult {
  return table(
    'How each outlet tells the stories of this period.',
    [
      text('Outlet'),
      figure('With others'),
      figure('Original'),
      figure('Copies'),
      figure('Some words'),
      figure('Own words'),
      figure('Only here'),
      figure('All stories'),
    ],
    outlets.map(({ outlet, shared, kinds, alone, stories }) => ({
      key: outlet,
      cells: [
        outletCell(outlet),
        ...[shared, kinds.original, kinds.copy, kinds.shared, kinds.own, alone, stories].map(
          numberCell,
        ),
      ],
    })),
  )
}

function table(
  caption: string,
  columns: readonly SortableColumn[],
  rows: readonly SortableRow[],
): TemplateResult {
  return html`<sortable-table
    caption=${caption}
    .columns=${columns}
    .rows=${rows}
  ></sortable-table>`
}

function text(says: string): SortableColumn {
  return { says, isNumber: false }
}

function figure(says: string): SortableColumn {
  return { says, isNumber: true }
}

function numberCell(by: number): SortableCell {
  return { by, shows: new Intl.NumberFormat().format(by) }
}

function outletCell(outlet: string): SortableCell {
  const shows = html`<button @click=${firing(() => new SourceWanted(outlet))}>
    <bdi>${outletWords(outlet)}</bdi>
  </button>`
  return { by: outlet, shows }
}

/** Fires an event from whatever was pressed. */
function firing(make: () => Event) {
  return (pressed: Event) => pressed.currentTarget?.dispatchEvent(make())
}
