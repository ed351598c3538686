import type { ArticleRow, LibraryDatabase } from '../database.ts'
import type { ListAnswers, ListQuestion } from '../list-questions.ts'
import { lastMarks } from '../marks.ts'
import { taggedWith } from '../queries-tags.ts'
import { lastEdition } from '../tally.ts'
import { Columns } from './columns.ts'
import { countColumns } from './count.ts'
import { cover, coveredDays } from './cover.ts'
import { listArticles, listStories } from './orders.ts'
import { packColumns } from './pack-columns.ts'
import { packedForm } from './packed-columns.ts'
import { printedBy } from './printed.ts'

/** So many rows are read at once, and so many changes of rows. */
const rowsAtOnce = 2000
const editionsAtOnce = 20

/** Up to which change of article rows and of marks the columns are right. */
interface Known {
  readonly edition: number
  readonly marks: number
}

/** Answers what lists and counters ask, from columns that follow the rows. */
export class Lister {
  #columns: Columns | undefined
  #known: Known = { edition: 0, marks: 0 }
  #turn: Promise<unknown> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  /**
   * `rest`: after so many milliseconds without a change the columns are kept in the database; `null`
   * for one that only reads.
   */
  constructor(
    private readonly db: LibraryDatabase,
    private readonly rest: number | null = 3000,
  ) {}

  /** Whether columns were kept not long ago: else the first answer takes a look at very many rows. */
  static async isQuick(db: LibraryDatabase): Promise<boolean> {
    const [kept, edition] = await Promise.all([db.state.get('packed'), lastEdition(db)])
    return typeof kept?.value === 'number' && edition - kept.value <= editionsAtOnce
  }

  /** The answer, as of all that was stored when it was asked. */
  answer<Kind extends ListQuestion['kind']>(
    question: Extract<ListQuestion, { kind: Kind }>,
  ): Promise<ListAnswers[Kind]>
  answer(question: ListQuestion): Promise<ListAnswers[ListQuestion['kind']]> {
    return this.#inTurn(async () => {
      const columns = await this.#upToDate()
      switch (question.kind) {
        case 'listed':
          return this.#listed(columns, question)
        case 'stories-listed':
          return listStories(columns, question.sort)
        case 'counted':
          return countColumns(columns)
        case 'covered-days':
          return coveredDays(columns, question.before)
        case 'covered':
          return cover(columns, question.span)
        case 'printed':
          return printedBy(columns, question.outlet)
      }
    })
  }

  /** Resolves when the columns lie in the database as they are now. */
  keep(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#isClosed) return
      const columns = await this.#upToDate()
      clearTimeout(this.#timer)
      const row = { key: 'articles', form: packedForm, ...this.#known } as const
      const packed = { ...row, columns: packColumns(columns) }
      const { db } = this
      await db.transaction('rw', [db.packed, db.state], async () => {
        await db.packed.put(packed)
        await db.state.put({ key: 'packed', value: packed.edition })
      })
    })
  }

  /** Keeps nothing more. */
  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  async #listed(columns: Columns, question: Extract<ListQuestion, { kind: 'listed' }>) {
    const { filter, sort, kept } = question
    const ids = filter.kind === 'tag' ? await taggedWith(this.db, filter.tag) : []
    const numbers = (of: readonly string[]) => new Set(of.map((id) => columns.ids.numberOf(id)))
    return listArticles(columns, { filter, sort, kept: numbers(kept), tagged: numbers(ids) })
  }

  #inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = this.#turn.then(work)
    this.#turn = outcome.catch(() => undefined)
    return outcome
  }

  async #upToDate(): Promise<Columns> {
    this.#columns ??= await this.#load()
    const columns = this.#columns
    const [edition, marks] = await Promise.all([lastEdition(this.db), lastMarks(this.db)])
    if (edition !== this.#known.edition) await this.#follow(columns, edition)
    if (marks !== this.#known.marks) await this.#followMarks(columns, marks)
    return columns
  }

  /** From the row of an earlier moment; without one, from every row there is. */
  async #load(): Promise<Columns> {
    const kept = await this.db.packed.get('articles')
    if (kept?.key === 'articles' && kept.form === packedForm) {
      this.#known = { edition: kept.edition, marks: kept.marks }
      return new Columns(kept.columns)
    }
    const columns = new Columns()
    const [edition, marks] = await Promise.all([lastEdition(this.db), lastMarks(this.db)])
    let after = ''
    for (;;) {
      const rows = await this.db.articles.where(':id').above(after).limit(rowsAtOnce).toArray()
      columns.take(rows)
      await this.#hearStories(columns, rows)
      after = rows.at(-1)?.id ?? ''
      if (rows.length < rowsAtOnce) break
    }
    columns.mark(await this.db.marks.toArray())
    this.#known = { edition, marks }
    this.#keepLater()
    return columns
  }

  /** Rows that change meanwhile have a higher edition: they are read now, and again next time. */
  async #follow(columns: Columns, edition: number): Promise<void> {
    for (let from = this.#known.edition; from < edition; from += editionsAtOnce) {
      const to = Math.min(edition, from + editionsAtOnce)
      const rows = await this.db.articles.where('edition').between(from, to, false, true).toArray()
      const unknown = columns.take(rows)
      await this.#hearStories(columns, rows)
      const marks = await this.db.marks.bulkGet([...unknown])
      columns.mark(marks.filter((mark) => mark !== undefined))
      this.#known = { ...this.#known, edition: to }
    }
    this.#keepLater()
  }

  /** Rows that do not note how they stand to their story's first yet: the stories say it. */
  async #hearStories(columns: Columns, rows: readonly ArticleRow[]): Promise<void> {
    const untold = rows.filter(
      ({ current, story, relation }) => current === 1 && story !== '' && relation === undefined,
    )
    if (untold.length === 0) return
    const stories = await this.db.stories.bulkGet([...new Set(untold.map(({ story }) => story))])
    for (const story of stories) if (story) columns.tell(story)
  }

  async #followMarks(columns: Columns, marks: number): Promise<void> {
    const after = this.#known.marks
    columns.mark(await this.db.marks.where('edition').above(after).toArray())
    this.#known = { ...this.#known, marks }
    this.#keepLater()
  }

  #keepLater(): void {
    clearTimeout(this.#timer)
    if (this.#isClosed || this.rest === null) return
    this.#timer = setTimeout(() => {
      // What cannot be kept is read anew at the next start.
      this.keep().catch(() => undefined)
    }, this.rest)
  }
}
