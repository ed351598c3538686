import type { ArticleId, StoryId } from '../../domain/article.ts'
import { findable } from '../../domain/search/findable.ts'
import { frequentWords } from '../../domain/search/pairs.ts'
import type { ArticleRow, BodyRow, LibraryDatabase } from '../database.ts'
import { unpack } from '../packing.ts'
import { lastEdition } from '../tally.ts'
import { inTurns, type Gate } from './gate.ts'
import { lookThrough } from './look-through.ts'
import type { Kept, SearchIndex } from './search-index.ts'

/** How many articles are read at once. */
const portion = 50
/** How many go in with one change: each change becomes a part of the index that is merged with others later. */
const ofChange = 250
/** How many rows are looked through at once for what changed. */
const lookedThrough = 500
/** From so many articles the frequent words are learnt. */
const sample = 800
/** Relations to a story's first article that make an article a copy. */
const copying = new Set(['reprint', 'excerpt'])

/** What the filler needs to know and to say. */
export interface FillerWorld {
  readonly gate: Gate
  /** Whether files are being filed: then filling takes no more than half of the time. */
  readonly isFiling: () => Promise<boolean>
  /** Called after every portion. */
  readonly filled: () => void
  /** A library of so many articles learns its frequent words. */
  readonly large: number
}

/**
 * Keeps the index equal to the library: all current articles first, the newest before the others, then
 * whatever changed, known by its edition. It only reads the library. Stopped anywhere, it goes on.
 */
export class Filler {
  #isChecked = false
  #isStopped = false
  #isLookedThrough = false

  constructor(
    private readonly db: LibraryDatabase,
    private readonly index: SearchIndex,
    private readonly world: FillerWorld,
  ) {}

  /** Ends it at the next portion. */
  stop(): void {
    this.#isStopped = true
  }

  /** Brings the index up to the library as it is now. */
  async fill(): Promise<void> {
    if (!this.index.isSound && !this.#isLookedThrough)
      await lookThrough(this.index, this.world.gate)
    this.#isLookedThrough = true
    const last = await lastEdition(this.db)
    // Editions only grow: with a smaller one the library was read anew, and nothing known counts.
    const isAnother = this.index.recall('edition') > last
    await this.#learn()
    if (isAnother || this.index.recall('whole') === 0) await this.#fillWhole(last)
    await this.#fillChanges()
    if (this.#isChecked || this.#isStopped) return
    this.#isChecked = true
    if ((await currentArticles(this.db)) !== this.index.count) await this.#fillWhole(last)
  }

  /** Learns the frequent words of a library that has grown large; then all of it is looked through. */
  async #learn(): Promise<void> {
    if (this.index.recall('learnt') === 1) return
    if ((await currentArticles(this.db)) < this.world.large) return
    const ids = await current(this.db).primaryKeys()
    const step = ids.length / sample
    const some = Array.from({ length: sample }, (_, at) => ids[Math.floor(at * step)] ?? '')
    const texts: string[][] = []
    for (let at = 0; at < some.length && !this.#isStopped; at += portion) {
      const bodies = await this.db.bodies.bulkGet(some.slice(at, at + portion) as ArticleId[])
      await inTurns(this.world.gate, bodies, (body) => {
        if (body) texts.push(unpack(body.packed).body.blocks.map(({ text }) => text))
      })
    }
    if (this.#isStopped || texts.length === 0) return
    await this.#change(['learnt'], () => {
      this.index.learn(frequentWords(texts))
      this.index.remember('whole', 0)
    })
  }

  /** All current articles, the newest first; what is in already as it should be costs little. */
  async #fillWhole(edition: number): Promise<void> {
    this.index.remember('whole', 0)
    const ids = [...(await current(this.db).primaryKeys())].reverse()
    for (let at = 0; at < ids.length && !this.#isStopped; at += lookedThrough) {
      const rows = await this.db.articles.bulkGet(ids.slice(at, at + lookedThrough))
      await this.#take(rows.filter((row) => row !== undefined))
    }
    if (this.#isStopped) return
    await this.#dropAllBut(new Set(ids))
    if (this.index.frequent.size > 0) this.index.remember('paired', 1)
    this.index.remember('edition', edition)
    this.index.remember('whole', 1)
  }

  async #dropAllBut(wanted: ReadonlySet<string>): Promise<void> {
    const known = this.index.db.selectValues('SELECT article FROM docs').map(String)
    const gone = known.filter((id) => !wanted.has(id))
    if (gone.length > 0) {
      await this.#change(gone, (id) => this.index.remove(id as ArticleId))
      this.world.filled()
    }
  }

  async #fillChanges(): Promise<void> {
    while (!this.#isStopped) {
      const { rows, edition } = await this.#changedRows(this.index.recall('edition'))
      if (rows.length === 0) return
      await this.#take(rows)
      if (!this.#isStopped) this.index.remember('edition', edition)
    }
  }

  /** Rows changed after an edition, the oldest change first, and the edition they bring it up to. */
  async #changedRows(known: number) {
    const above = this.db.articles.where('edition').above(known)
    const rows = await above.limit(lookedThrough).toArray()
    const last = rows.at(-1)?.edition ?? known
    if (rows.length < lookedThrough) return { rows, edition: last }
    // The last edition may go on behind the limit: it is taken with all of its rows the next time.
    const whole = rows.filter(({ edition }) => edition !== last)
    if (whole.length > 0) return { rows: whole, edition: last - 1 }
    const all = await this.db.articles.where('edition').equals(last).toArray()
    return { rows: all, edition: last }
  }

  async #take(rows: readonly ArticleRow[]): Promise<void> {
    const old: ArticleRow[] = []
    for (const row of rows) if (!this.#isKept(row)) old.push(row)
    for (let at = 0; at < old.length && !this.#isStopped; at += ofChange) {
      await this.#putAll(inOrderOfRows(old.slice(at, at + ofChange)))
    }
    if (!this.#isStopped) await this.#noteStories(rows)
  }

  /** In one change, with rests in between; what is in already is found before it ends. */
  async #putAll(rows: readonly ArticleRow[]): Promise<void> {
    this.index.isSound = false
    await this.index.change(async () => {
      for (let at = 0; at < rows.length && !this.#isStopped; at += portion) {
        const began = performance.now()
        await this.#put(rows.slice(at, at + portion))
        this.world.filled()
        await this.#rest(performance.now() - began)
      }
    })
  }

  /** Whether the index has the words of a row already; what else changed of it is noted at once. */
  #isKept(row: ArticleRow): boolean {
    const kept = this.index.keptOf(row.id)
    if (row.current === 0) return kept === null
    if (!kept || !hasSameWords(kept, row) || !this.#hasPairs(kept)) return false
    const { story, paths } = row
    if (kept.story !== story || kept.files !== paths.length) {
      this.index.move(row.id, { story, files: paths.length })
    }
    return true
  }

  #hasPairs({ isPaired }: Kept): boolean {
    return isPaired || this.index.frequent.size === 0
  }

  async #put(rows: readonly ArticleRow[]): Promise<void> {
    const bodies = await this.db.bodies.bulkGet(rows.map(({ id }) => id))
    const both = rows.map((row, at) => ({ row, body: bodies[at] }))
    await inTurns(this.world.gate, both, ({ row, body }) => {
      if (row.current === 1 && body) this.#putOne(row, body)
      else this.index.remove(row.id)
    })
  }

  #putOne(row: ArticleRow, { packed }: BodyRow): void {
    const { body, provenance } = unpack(packed)
    const { id, headline, outlet, byline = '', language, sortDate } = row
    const isCorrected = provenance.correction.length > 0
    const shown = { id, headline, outlet, byline, language, sortDate, isCorrected }
    const { story, reading = 1, paths } = row
    this.index.put(findable(shown, body), { story, reading, files: paths.length })
  }

  async #change<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
    this.index.isSound = false
    await this.index.change(() => inTurns(this.world.gate, items, work))
  }

  /** Which articles of these rows' stories are copies. A story's other rows need not have changed. */
  async #noteStories(rows: readonly ArticleRow[]): Promise<void> {
    const ids = [...new Set(rows.map(({ story }) => story))].filter((id) => id !== ('' as StoryId))
    const stories = (await this.db.stories.bulkGet(ids)).filter((story) => story !== undefined)
    const several = stories.filter(({ members }) => members.length > 1)
    if (several.length === 0) return
    await this.#change(several, ({ id, members }) => {
      const copies = members.filter(({ relation }) => copying.has(relation))
      this.index.copiesOf(
        id,
        copies.map(({ article }) => article),
      )
    })
  }

  /** Filing goes first: while it runs, as long a rest as the work took. */
  async #rest(worked: number): Promise<void> {
    if (!(await this.world.isFiling())) return
    await new Promise((resolve) => setTimeout(resolve, worked))
  }
}

/** How many articles an index of the whole library has: counted, so that none is waited for in vain. */
export function currentArticles(db: LibraryDatabase): Promise<number> {
  return current(db).count()
}

function current(db: LibraryDatabase) {
  return db.articles.where('[current+sortDate]').between([1, ''], [1, '\uffff'])
}

/** The index writes what it has gathered whenever a row comes that stands before the last one. */
function inOrderOfRows(rows: readonly ArticleRow[]): readonly ArticleRow[] {
  return [...rows].sort((a, b) => (a.sortDate < b.sortDate ? -1 : Number(a.sortDate > b.sortDate)))
}

function hasSameWords(kept: Kept, row: ArticleRow): boolean {
  return (
    kept.headline === row.headline &&
    kept.outlet === row.outlet &&
    kept.byline === (row.byline ?? '') &&
    kept.sortDate === row.sortDate &&
    kept.language === row.language &&
    kept.reading === (row.reading ?? 1)
  )
}
