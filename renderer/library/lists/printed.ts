// The articles of one source, from the columns: no row is read.
import type { PrintedBySource, PrintedDay } from '../coverage-questions.ts'
import type { Columns } from './columns.ts'
import { dayOfNumber, isOfDay } from './date-number.ts'
import { articlesOf, storyColumns, type StoryColumns } from './story-columns.ts'

/** More articles than one story has. */
const mostOfStory = 2 ** 20

/** What a source printed, and what tells that it is to be looked at again. */
export function printedBy(columns: Columns, outlet: string): PrintedBySource {
  const { outlet: whose, date, edition } = columns.all
  const wanted = columns.outlets.indexOf(outlet)
  const own = columns.newest().filter((at) => whose[at] === wanted)
  const stories = storyColumns(columns)
  return {
    ids: columns.ids.packed(own),
    editions: Uint32Array.from(own, (at) => edition[at] ?? 0),
    told: Float64Array.from(own, (at) => changeOf(columns, stories, at)),
    days: daysOf(own, date),
  }
}

/** The newest change of any article of its story, and how many there are: one may have left. */
function changeOf(columns: Columns, stories: StoryColumns, at: number): number {
  const { story, edition } = columns.all
  const told = story[at] ?? -1
  if (told < 0) return 0
  const all = articlesOf(stories, told)
  if (all.length < 2) return 0
  return all.reduce((last, one) => Math.max(last, edition[one] ?? 0), 0) * mostOfStory + all.length
}

/** `own` stands newest first. */
function daysOf(own: Uint32Array, date: Float64Array): readonly PrintedDay[] {
  const counts = new Map<string, number>()
  for (const at of own) {
    const printed = date[at] ?? 0
    // A month or a year is on none of its days.
    if (!isOfDay(printed)) continue
    const day = dayOfNumber(printed)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].map(([day, articles]) => ({ day, articles })).reverse()
}
