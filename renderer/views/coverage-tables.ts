// The coverage matrix as tables that can be sorted.
import { html, type TemplateResult } from 'lit'
import { outletWords } from '../elements/coverage-words.ts'
import { SourceWanted } from '../elements/events.ts'
import { count, printedOn } from '../elements/list-words.ts'
import type { SortableCell, SortableColumn, SortableRow } from '../elements/sortable-table.ts'
import { StoryChosen } from '../elements/story-events.ts'
import type { MissedStory, OutletCoverage } from '../library/coverage-summary.ts'
import type { CoveredStory } from '../library/queries-coverage.ts'

/** More outlets are counted, not named. */
const mostNamed = 8

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

/** A row for each story that several tell: who does. */
export function storyTable(stories: readonly CoveredStory[]): TemplateResult {
  return table(
    'Stories told by two outlets or more.',
    [text('Story'), text('Newest article'), figure('Outlets'), text('Told by')],
    stories.map((story) => ({
      key: story.story,
      cells: [
        storyCell(story),
        dayCell(story.sortDate),
        numberCell(story.cells.length),
        namesCell(story.cells.map(({ outlet }) => outlet)),
      ],
    })),
  )
}

/** A row for each story that nearly all tell: who does not. */
export function missedTable(missed: readonly MissedStory[], outlets: number): TemplateResult {
  return table(
    `${count(missed.length, 'story', 'stories')} that nearly all of ${outlets} outlets tell.`,
    [text('Story'), text('Newest article'), text('Not in'), figure('Outlets that tell it')],
    missed.map(({ story, missing }) => ({
      key: story.story,
      cells: [
        storyCell(story),
        dayCell(story.sortDate),
        namesCell(missing),
        numberCell(story.cells.length),
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

function dayCell(sortDate: string): SortableCell {
  return { by: sortDate, shows: printedOn(sortDate) }
}

function namesCell(outlets: readonly string[]): SortableCell {
  const names = outlets.map(outletWords)
  const rest = names.length - mostNamed
  const shown = rest > 0 ? [...names.slice(0, mostNamed), `${rest} more`] : names
  return { by: names.join(), shows: shown.join(', ') }
}

function outletCell(outlet: string): SortableCell {
  const shows = html`<button @click=${firing(() => new SourceWanted(outlet))}>
    <bdi>${outletWords(outlet)}</bdi>
  </button>`
  return { by: outlet, shows }
}

function storyCell({ headline, first }: CoveredStory): SortableCell {
  const shows = html`<button class="news" dir="auto" @click=${firing(() => new StoryChosen(first))}>
    ${headline || 'Without a headline'}
  </button>`
  return { by: headline, shows }
}

/** Fires an event from whatever was pressed. */
function firing(make: () => Event) {
  return (pressed: Event) => pressed.currentTarget?.dispatchEvent(make())
}
