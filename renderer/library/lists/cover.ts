// Outlets by stories, from the columns: no row is read.
import type { Span } from '../calendar.ts'
import type { Covered, CoveredDays } from '../coverage-questions.ts'
import { nearnessOf, tellingFirst } from '../telling.ts'
import type { Columns } from './columns.ts'
import { dateNumber, dayOfNumber, isOfDay, isWithin } from './date-number.ts'
import { OutletSums } from './outlet-sums.ts'
import { articlesOf, storyColumns, type StoryColumns } from './story-columns.ts'

const mostMonths = 36

/** From when to when the library has stories, and which months have some. */
export function coveredDays(columns: Columns, before: string): CoveredDays {
  const { newest, date } = storyColumns(columns)
  const end = dateNumber(before)
  const days: string[] = []
  for (const told of newest) {
    const printed = date[told] ?? 0
    if (isOfDay(printed) && printed < end) days.push(dayOfNumber(printed))
  }
  const months = new Set<string>()
  for (const day of days) {
    if (months.size === mostMonths) break
    months.add(day.slice(0, 7))
  }
  return {
    first: days.at(-1) ?? oldestOf({ newest, date }),
    last: days[0] ?? '',
    months: [...months],
  }
}

/** The day of the oldest dated story, should all of them lie in the future. */
function oldestOf({ newest, date }: Pick<StoryColumns, 'newest' | 'date'>): string {
  const dated = newest.filter((told) => isOfDay(date[told] ?? 0))
  return dayOfNumber(date[dated.at(-1) ?? -1] ?? 0)
}

/** Who tells which story of a period. What is not dated is in none but that of all time, from ''. */
export function cover(columns: Columns, span: Span): Covered {
  const stories = storyColumns(columns)
  const told = storiesIn(stories, span)
  const sheet = new CoverSheet(columns, stories)
  for (const one of told) sheet.add(one)
  return { stories: told.length, ...sheet.filledIn() }
}

function storiesIn({ newest, date }: StoryColumns, { from, to }: Span): readonly number[] {
  if (from === '') return newest
  return newest.filter((told) => isWithin(date[told] ?? 0, { from, to }))
}

/** Takes one story after the other. */
class CoverSheet {
  readonly #shared: number[] = []
  readonly #ends: number[] = []
  readonly #tellers: number[] = []
  readonly #lone: number[] = []
  readonly #loneOutlets: number[] = []
  readonly #sums: OutletSums
  /** By outlet: the story it was last seen in, and how near to the original it tells that. */
  readonly #seenIn: Int32Array
  readonly #nearness: Uint8Array

  constructor(
    private readonly columns: Columns,
    private readonly stories: StoryColumns,
  ) {
    const outlets = columns.outlets.length
    this.#sums = new OutletSums(outlets)
    this.#seenIn = new Int32Array(outlets).fill(-1)
    this.#nearness = new Uint8Array(outlets)
  }

  add(told: number): void {
    const outlets = this.#outletsOf(told)
    const [only = 0] = outlets
    if (outlets.length === 1) {
      this.#lone.push(this.#firstOf(told))
      this.#loneOutlets.push(only)
      this.#sums.alone(only)
      return
    }
    this.#shared.push(told)
    for (const outlet of outlets) {
      this.#tellers.push(outlet)
      this.#sums.shared(outlet, this.#nearness[outlet] ?? 0)
    }
    this.#ends.push(this.#tellers.length)
  }

  filledIn(): Omit<Covered, 'stories'> {
    const { ids, stories, outlets: names } = this.columns
    const { outlets, places } = this.#sums.inOrder(names)
    const placed = (numbers: readonly number[]) =>
      Uint32Array.from(numbers, (number) => places[number] ?? 0)
    return {
      outlets,
      shared: stories.packed(this.#shared),
      ends: Uint32Array.from(this.#ends),
      tellers: placed(this.#tellers),
      lone: ids.packed(this.#lone),
      loneOutlets: placed(this.#loneOutlets),
    }
  }

  /** The outlets that tell a story, each once; how near to the original is noted. */
  #outletsOf(told: number): readonly number[] {
    const { outlet, telling } = this.columns.all
    const outlets: number[] = []
    for (const at of articlesOf(this.stories, told)) {
      const whose = outlet[at] ?? 0
      const near = nearnessOf[telling[at] ?? 0] ?? 0
      if (this.#seenIn[whose] !== told) {
        this.#seenIn[whose] = told
        this.#nearness[whose] = near
        outlets.push(whose)
      } else if (near < (this.#nearness[whose] ?? 0)) this.#nearness[whose] = near
    }
    return outlets
  }

  #firstOf(told: number): number {
    const { telling } = this.columns.all
    const articles = articlesOf(this.stories, told)
    return articles.find((at) => telling[at] === tellingFirst) ?? articles.at(-1) ?? 0
  }
}
