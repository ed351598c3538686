import type { Places, Plan } from './plan.ts'
import type { SearchIndex } from './search-index.ts'
import type { PreparedStatement } from './sqlite.ts'

/** How many rows are looked at before the clock is. */
const stride = 64
/**
 * How many row ids are looked through in one go: words that rarely meet are found by reading through all of
 * their places, which nothing can interrupt. So it is done in stretches: this part of the library at first,
 * and never less than that one, as each begins with a search for its place; but a day (4096 ids) at least.
 */
const firstPart = 1 / 64
const smallestPart = 1 / 256
const day = 4096
/** A stretch that took longer is halved, one that took less is made longer: the more, the quicker it was. */
const longestStretch = 6
const shortestStretch = 1.5
const fastest = 0.4
/** Counting begins with so many times the stretch. */
const countedFirst = 4

/**
 * One search through the index, in the order of dates: it goes on where it stopped, so a further page
 * costs no more than the first. It is of no use once the index has changed.
 */
export class Hunt {
  /** The rows found so far. */
  readonly found: number[] = []
  #isDone = false
  /** Where it has yet to look. */
  #first: number
  #last: number
  #stretch: number
  readonly #smallest: number
  #rest: Rest | undefined
  readonly #source: Source
  #statement: PreparedStatement | undefined
  #open: Stretch | null = null

  constructor(
    private readonly index: SearchIndex,
    private readonly plan: Plan,
    private readonly order: 'newest' | 'oldest',
  ) {
    this.#source = sourceOf(plan)
    const [first, last] = index.ends() ?? [1, 0]
    this.#smallest = Math.max(day, Math.ceil((last - first) * smallestPart))
    this.#stretch = Math.max(day, Math.ceil((last - first) * firstPart))
    this.#first = Math.max(plan.first, first)
    this.#last = Math.min(plan.last, last)
    this.#isDone = this.#first > this.#last
  }

  /** Whether `found` is all there is. */
  get isDone(): boolean {
    return this.#isDone
  }

  /**
   * Goes on until `enough` are found, all are, or the clock (`performance.now`) says `until`. Whoever
   * called it calls `rest` before the index may change.
   */
  goOn(enough: number, until: number): void {
    while (!this.#isDone && this.found.length < enough) {
      this.#open ??= this.#begin()
      if (this.#step(this.#open, enough, until)) this.#finish(this.#open)
      if (performance.now() >= until) return
    }
  }

  /** How many rows there are as far as is known; all of them when `isCounted`. */
  get count(): number {
    return Math.max(this.found.length, this.#rest?.count ?? 0)
  }

  get isCounted(): boolean {
    return this.#isDone || this.#rest?.isDone === true
  }

  /**
   * Counts what `goOn` has not come to, until the clock says `until`: a fraction of the time it takes to
   * find it. What only the reader's own tables know has to be found, and what was gathered is at hand.
   */
  countOn(until: number): void {
    if (this.plan.tests.length > 0 || this.plan.gathers) return this.goOn(Infinity, until)
    if (this.#isDone) return
    this.#rest ??= {
      ...this.#ahead(),
      count: this.found.length,
      stretch: this.#stretch * countedFirst,
      isDone: false,
    }
    const statement = this.index.statements.reader(`SELECT count(*) FROM (${this.#source.sql})`)
    while (!this.#rest.isDone && performance.now() < until)
      this.#countStretch(this.#rest, statement)
    this.index.statements.letGo(statement)
  }

  #countStretch(rest: Rest, statement: PreparedStatement): void {
    const began = performance.now()
    const end = Math.min(rest.last, rest.first + rest.stretch - 1)
    statement.bind([...this.#source.values(rest.first, end)])
    rest.count += statement.step() ? (statement.getInt(0) ?? 0) : 0
    statement.reset()
    rest.first = end + 1
    rest.isDone = rest.first > rest.last
    rest.stretch = this.#nextStretch(rest.stretch, performance.now() - began)
  }

  #ahead(): Pick<Rest, 'first' | 'last'> {
    return { first: this.#first, last: this.#last }
  }

  /** Lets go of the index: an open reader would stand in the way of filling. */
  rest(): void {
    if (this.#statement) this.index.statements.letGo(this.#statement)
    this.#statement = undefined
    this.#open = null
  }

  /** Whether the stretch was looked through to its end. */
  #step({ statement }: Stretch, enough: number, until: number): boolean {
    for (let seen = 1; statement.step(); seen += 1) {
      const row = statement.getInt(0) ?? 0
      if (this.order === 'newest') this.#last = row - 1
      else this.#first = row + 1
      if (this.plan.tests.every((test) => test(row))) this.found.push(row)
      if (this.found.length >= enough) return false
      if (seen % stride === 0 && performance.now() >= until) return false
    }
    return true
  }

  #finish({ statement, end, began }: Stretch): void {
    statement.reset()
    this.#open = null
    if (this.order === 'newest') this.#last = end - 1
    else this.#first = end + 1
    this.#isDone = this.#first > this.#last
    this.#stretch = this.#nextStretch(this.#stretch, performance.now() - began)
  }

  #begin(): Stretch {
    const began = performance.now()
    const end = this.#endOfStretch()
    const [first, last] = this.order === 'newest' ? [end, this.#last] : [this.#first, end]
    const way = this.order === 'newest' ? 'DESC' : 'ASC'
    this.#statement ??= this.index.statements.reader(`${this.#source.sql} ORDER BY 1 ${way}`)
    const values = this.#source.values(first, last)
    return { statement: this.#statement.bind([...values]), end, began }
  }

  /** The last row of the next stretch, in the order of the hunt. */
  #endOfStretch(): number {
    const isNewest = this.order === 'newest'
    if (this.plan.isWhole) return isNewest ? this.#first : this.#last
    return isNewest
      ? Math.max(this.#first, this.#last - this.#stretch + 1)
      : Math.min(this.#last, this.#first + this.#stretch - 1)
  }

  #nextStretch(stretch: number, took: number): number {
    if (took > longestStretch) return Math.max(this.#smallest, Math.ceil(stretch / 2))
    return took < shortestStretch ? stretch * (took < fastest ? 16 : 4) : stretch
  }
}

/** Rows that are counted, not found. */
interface Rest {
  first: number
  readonly last: number
  /** Those found before, and those counted since. */
  count: number
  stretch: number
  isDone: boolean
}

/** The slimmest table with a row for each article; SQLite keeps it beside `words`. */
const everyRow = 'words_docsize'
/** Which table leads where several must hold a row: the one with most. The rows of the others are gathered. */
const leaders = ['pairs', 'starts', 'words'] as const

/** Where rows come from: SQL, and its values for a range of rows. */
interface Source {
  readonly sql: string
  readonly values: (first: number, last: number) => readonly (string | number)[]
}

/**
 * Where the rows of a plan come from: a plus keeps the engine from looking for one row after the other in
 * the list of the others.
 */
function sourceOf({ parts, none }: Plan): Source {
  const alone = parts.filter(({ length }) => length === 1)
  const leading = leaders.flatMap((table) => alone.filter(([one]) => one?.table === table))[0]
  const others = parts.filter((part) => part !== leading)
  const from = leading
    ? rowsOf(leading)
    : `SELECT rowid FROM ${everyRow} WHERE rowid BETWEEN ? AND ?`
  const places = [...(leading ?? []), ...others.flat(), ...none]
  return {
    sql: [
      from,
      ...others.map((part) => `+rowid IN (${rowsOf(part)})`),
      ...(none.length > 0 ? [`+rowid NOT IN (${rowsOf(none)})`] : []),
    ].join(' AND '),
    values: (first, last) => {
      const ranges = places.flatMap(({ match }) => [match, first, last])
      return leading ? ranges : [first, last, ...ranges]
    },
  }
}

function rowsOf(places: readonly Places[]): string {
  return places
    .map(
      ({ table }) => `SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rowid BETWEEN ? AND ?`,
    )
    .join(' UNION ALL ')
}

/** A part of the rows that is being looked through. */
interface Stretch {
  readonly statement: PreparedStatement
  /** Its last row, in the order of the hunt. */
  readonly end: number
  /** On the clock of `performance.now`. */
  readonly began: number
}
