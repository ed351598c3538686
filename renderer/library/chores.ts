// What is done in the background: rows are made to agree with corrections, outlets and lessons, a
// portion at a time, so that a file that arrives meanwhile waits for one portion at most.
import type { ArticleId } from '../domain/article.ts'
import { agree } from './agree.ts'
import { withLaterVersions } from './corrections.ts'
import type { LibraryDatabase } from './database.ts'
import { outletsAgreed, outletsNow, putOutletsAgreed } from './outlets.ts'
import { putStateList, stateList } from './state-lists.ts'
import { learnersBy, teachersBy } from './teachers.ts'

/** What the chores work with. */
export interface ChoresParts {
  readonly db: LibraryDatabase
  /** Does something when its turn comes among the steps of filing, and again until it works. */
  readonly inTurn: <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome>
  /** These articles show another headline, outlet or date. Called inside a turn. */
  readonly shownAnew: (articles: readonly ArticleId[]) => Promise<void>
  /** Resolves when stories can be told without a wait; not called inside a turn. */
  readonly prepare: () => Promise<void>
  /** Reads some articles of an older library for their stories; false when none are left. In a turn. */
  readonly readAgain: () => Promise<boolean>
}

/** So many rows are looked at in one turn. */
const atOnce = 200

/** Keeps rows in agreement with what is known from elsewhere. */
export class Chores {
  #teaching: Promise<void> | undefined
  #walk = 0

  constructor(private readonly parts: ChoresParts) {}

  /** Mends what an earlier run left half done. */
  async begin(): Promise<void> {
    const { db, inTurn } = this.parts
    const known = await inTurn(async () => {
      const made = await db.corrections.toArray()
      const shown = await stateList(db, 'corrected')
      return { ids: [...made.map((row) => row.article), ...shown], outlets: await isOutdated(db) }
    })
    await this.corrected([...new Set(known.ids)] as ArticleId[])
    if (known.outlets) await this.outletsChanged()
    await this.teachLearners()
    await this.parts.prepare()
    while (await inTurn(this.parts.readAgain)) continue
  }

  /** Corrections of these articles were made or taken back; later versions follow. */
  async corrected(articles: readonly ArticleId[]): Promise<void> {
    if (articles.length === 0) return
    const { db, inTurn } = this.parts
    await this.#agree(await inTurn(() => withLaterVersions(db, articles)))
    await this.teachLearners()
  }

  /** The reader's outlets changed. A change during this one begins it anew. */
  async outletsChanged(): Promise<void> {
    const { db, inTurn } = this.parts
    const walk = (this.#walk += 1)
    const [outlets, all] = await inTurn(async () => [
      await outletsNow(db),
      await db.articles.where('[current+sortDate]').between([1, ''], [1, '\uffff']).primaryKeys(),
    ])
    await this.#agree(all, () => walk !== this.#walk)
    if (walk === this.#walk) await inTurn(() => putOutletsAgreed(db, outlets))
    await this.teachLearners()
  }

  /** The reader tied, parted or named stories of these articles. */
  async storiesWished(articles: readonly ArticleId[]): Promise<void> {
    await this.parts.inTurn(() => this.parts.shownAnew(articles))
  }

  /** Tells the learners by every clue whose teachers changed. */
  async teachLearners(): Promise<void> {
    this.#teaching ??= this.#teachAll().finally(() => (this.#teaching = undefined))
    return this.#teaching
  }

  async #teachAll(): Promise<void> {
    const { db, inTurn } = this.parts
    for (;;) {
      const keys = (await inTurn(() => stateList(db, 'relearn'))).slice(0, atOnce)
      if (keys.length === 0) return
      const lessons = await inTurn(() => lessonsBy(db, keys))
      const learners = await inTurn(() => Promise.all(keys.map((key) => learnersBy(db, key))))
      await this.#agree([...new Set(learners.flat())])
      await inTurn(() => this.#teachNoMore(keys, lessons))
    }
  }

  /** A clue is done with only if nothing changed while its learners were taught. */
  async #teachNoMore(keys: readonly string[], lessons: readonly string[]): Promise<void> {
    const { db } = this.parts
    const now = await lessonsBy(db, keys)
    const done = new Set(keys.filter((_, at) => lessons[at] === now[at]))
    const left = await stateList(db, 'relearn')
    await putStateList(
      db,
      'relearn',
      left.filter((key) => !done.has(key)),
    )
  }

  async #agree(ids: readonly ArticleId[], isOver = () => false): Promise<void> {
    const { db, inTurn, shownAnew } = this.parts
    for (let at = 0; at < ids.length && !isOver(); at += atOnce) {
      await inTurn(async () => {
        const anew = await agree(db, ids.slice(at, at + atOnce))
        if (anew.length > 0) await shownAnew(anew)
      })
    }
  }
}

/** What each clue teaches, as one text: another text, another lesson. */
async function lessonsBy(db: LibraryDatabase, keys: readonly string[]): Promise<readonly string[]> {
  const teachers = await Promise.all(keys.map((key) => teachersBy(db, key)))
  return teachers.map((rows) => JSON.stringify(rows))
}

async function isOutdated(db: LibraryDatabase): Promise<boolean> {
  return (await outletsAgreed(db)) !== (await outletsNow(db))
}
