import type { ReportedCell } from './reported.ts'

/** The cells of one row, before the reader's order of the columns. */
export type Row = readonly ReportedCell[]

/**
 * Rows in the order of the article that has the most of the story. Those it lacks stand behind the row
 * that holds the sentence before theirs, the articles with more of the story first; those of an article
 * that shares nothing stand last.
 */
export function inStoryOrder(rows: readonly Row[]): readonly Row[] {
  const [first, ...others] = byShareOfStory(rows)
  const line = new Line(rows)
  if (first !== undefined) for (const row of line.rowsOf(first)) line.append(row)
  for (const article of others) line.merge(article)
  return line.rows
}

/** The articles, the one that has most of what several report first; then the one with the most rows. */
function byShareOfStory(rows: readonly Row[]): readonly number[] {
  const articles = [...new Set(rows.flat().map(({ article }) => article))].sort((x, y) => x - y)
  const has = (article: number) => (row: Row) => row.some((cell) => cell.article === article)
  const counts = new Map(
    articles.map((article) => {
      const own = rows.filter(has(article))
      const shared = own.filter((row) => row.length > 1)
      return [article, { shared: shared.length, all: own.length }] as const
    }),
  )
  const of = (article: number) => counts.get(article) ?? { shared: 0, all: 0 }
  return articles.sort((x, y) => of(y).shared - of(x).shared || of(y).all - of(x).all || x - y)
}

/** Rows as they are put in line. */
class Line {
  #placed: Row[] = []
  readonly #known = new Set<Row>()
  /** The row behind which another was put. */
  readonly #behind = new Map<Row, Row | null>()

  constructor(private readonly all: readonly Row[]) {}

  get rows(): readonly Row[] {
    return this.#placed
  }

  /** The rows that hold an article's sentences, in its order. */
  rowsOf(article: number): readonly Row[] {
    const first = (row: Row) => row.find((cell) => cell.article === article)?.sentences[0]
    return this.all
      .filter((row) => first(row) !== undefined)
      .sort((x, y) => (first(x) ?? 0) - (first(y) ?? 0))
  }

  append(row: Row): void {
    this.#placed.push(row)
    this.#known.add(row)
  }

  /** Puts in the rows of an article that are not there yet, each where it stands in that article. */
  merge(article: number): void {
    const rows = this.rowsOf(article)
    if (!rows.some((row) => this.#known.has(row))) {
      for (const row of rows) this.append(row)
      return
    }
    let before: Row | null = null
    for (const row of rows) {
      if (!this.#known.has(row)) this.#insert(row, before ?? this.#headOf(rows))
      before = row
    }
  }

  /** Where rows go that open their article: before its first row that is in line already. */
  #headOf(rows: readonly Row[]): Row | null {
    const next = rows.find((row) => this.#known.has(row))
    const at = next ? this.#placed.indexOf(next) : 0
    return this.#placed[at - 1] ?? null
  }

  #insert(row: Row, behind: Row | null): void {
    let at = behind ? this.#placed.indexOf(behind) + 1 : 0
    // What others put there before stays together.
    while (at < this.#placed.length && this.#isBehind(this.#placed[at], behind)) at += 1
    this.#placed.splice(at, 0, row)
    this.#known.add(row)
    this.#behind.set(row, behind)
  }

  /** Whether a row was put behind this one, or behind one that was. */
  #isBehind(row: Row | undefined, anchor: Row | null): boolean {
    let at: Row | null | undefined = row
    while (at && this.#behind.has(at)) {
      const behind: Row | null | undefined = this.#behind.get(at)
      if (behind === anchor) return true
      at = behind
    }
    return false
  }
}
