import type { ArticleRow, MarkRow, StoryRow } from '../database.ts'
import { relationInRow, tellingOf } from '../telling.ts'
import { dateNumber, undatedNumber } from './date-number.ts'
import { IdTable } from './id-table.ts'
import {
  columnsOf,
  emptyColumns,
  longer,
  type PackedColumns,
  type TypedColumns,
} from './packed-columns.ts'

/** What is noted of an article in one byte. */
export const noted = { current: 1, read: 2, starred: 4 } as const

/**
 * What lists and counters need of every current article, in typed arrays: about 65 bytes each. An
 * article is a number here, its place in the arrays.
 */
export class Columns {
  /** The numbers of articles and of stories. */
  readonly ids: IdTable
  readonly stories: IdTable
  /** The names that `outlet` of an article counts from. */
  readonly outlets: string[]
  readonly #outletAt: Map<string, number>
  #columns: TypedColumns
  /** Current articles, newest first; those of `#changed` may stand wrong in it. */
  #newest: Uint32Array
  readonly #changed = new Set<number>()

  /** Empty, or as they were packed. */
  constructor(packed?: PackedColumns) {
    this.ids = packed ? IdTable.from(packed.ids) : new IdTable()
    this.stories = packed ? IdTable.from(packed.stories, 's-') : new IdTable('s-')
    this.outlets = [...(packed?.outlets ?? [])]
    this.#outletAt = new Map(this.outlets.map((name, at) => [name, at]))
    this.#columns = packed ? columnsOf(packed) : emptyColumns(0)
    this.#newest = Uint32Array.from({ length: packed?.date.length ?? 0 }, (_, at) => at)
  }

  /** The arrays. They may be longer than there are articles. */
  get all(): TypedColumns {
    return this.#columns
  }

  /** Takes rows as they are now; gives those that were not known, whose marks are not known either. */
  take(rows: readonly ArticleRow[]): readonly ArticleRow['id'][] {
    const unknown: ArticleRow['id'][] = []
    for (const row of rows) {
      const isKnown = this.ids.numberOf(row.id) >= 0
      if (!isKnown && row.current === 0) continue
      if (!isKnown) unknown.push(row.id)
      this.#write(this.ids.add(row.id), row)
    }
    return unknown
  }

  /** Takes marks as they are now; those of articles that are not here are left out. */
  mark(rows: readonly MarkRow[]): void {
    const { bits } = this.#columns
    for (const { id, read, starred } of rows) {
      const at = this.ids.numberOf(id)
      if (at < 0) continue
      const current = (bits[at] ?? 0) & noted.current
      bits[at] = current | (read ? noted.read : 0) | (starred ? noted.starred : 0)
    }
  }

  /** Takes how articles stand to the first of their story, from stories whose articles do not say. */
  tell({ members }: Pick<StoryRow, 'members'>): void {
    const { telling } = this.#columns
    for (const { article, relation } of members) {
      const at = this.ids.numberOf(article)
      if (at >= 0) telling[at] = tellingOf(relationInRow(relation))
    }
  }

  /** Current articles, newest first; those that state no date come last. Not to be changed. */
  newest(): Uint32Array {
    if (this.#changed.size === 0) return this.#newest
    const { date, bits } = this.#columns
    const isBefore = (a: number, b: number) =>
      (date[b] ?? 0) - (date[a] ?? 0) || this.ids.compare(b, a)
    const stay = this.#newest.filter((at) => !this.#changed.has(at))
    const come = [...this.#changed].filter((at) => ((bits[at] ?? 0) & noted.current) !== 0)
    this.#newest = merged(stay, come.sort(isBefore), isBefore)
    this.#changed.clear()
    return this.#newest
  }

  #write(at: number, row: ArticleRow): void {
    if (at >= this.#columns.date.length) this.#columns = longer(this.#columns)
    const { date, filed, words, outlet, story, bits, telling, edition } = this.#columns
    const day = row.published === '' ? undatedNumber(row.sortDate) : dateNumber(row.sortDate)
    const marks = (bits[at] ?? 0) & ~noted.current
    const isMoved = date[at] !== day || ((bits[at] ?? 0) & noted.current) !== row.current
    date[at] = day
    filed[at] = row.filed
    words[at] = row.words
    outlet[at] = this.#outletNumber(row.outlet)
    story[at] = row.story === '' ? -1 : this.stories.add(row.story)
    bits[at] = marks | row.current
    telling[at] = tellingOf(row.relation ?? '')
    edition[at] = row.edition ?? 0
    if (isMoved) this.#changed.add(at)
  }

  #outletNumber(name: string): number {
    const known = this.#outletAt.get(name)
    if (known !== undefined) return known
    this.#outletAt.set(name, this.outlets.length)
    return this.outlets.push(name) - 1
  }
}

/** Two lists that are in order, as one. */
function merged(
  a: Uint32Array,
  b: readonly number[],
  order: (a: number, b: number) => number,
): Uint32Array {
  const all = new Uint32Array(a.length + b.length)
  let from = 0
  let at = 0
  for (const next of b) {
    while (from < a.length && order(a[from] ?? 0, next) <= 0) all[at++] = a[from++] ?? 0
    all[at++] = next
  }
  all.set(a.subarray(from), at)
  return all
}
