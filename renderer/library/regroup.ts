import type { ArticleId, StoryId } from '../domain/article.ts'
import { fullName } from '../domain/attribute/known-outlets.ts'
import type { Boilerplate } from '../domain/group/boilerplate.ts'
import type { ArticleRow, LibraryDatabase } from './database.ts'
import { Judge } from './judge.ts'
import { libraryLessons, retoldRow } from './learnt-rows.ts'
import type { Newsroom, StoryIndex } from './newsroom.ts'
import { outletTables } from './outlets.ts'
import { noStory } from './rows.ts'
import { storeArticles, type RowChange } from './tally.ts'
import { storyId, tellStory, type ToldStory } from './tell-story.ts'

/** Articles that became current, articles that are so no more, and current ones that changed. */
export interface Turnover {
  readonly joined: readonly ArticleId[]
  readonly left: readonly ArticleId[]
  /** Read anew, or shown under another headline, outlet or date. */
  readonly changed: readonly ArticleId[]
}

const rowsAtOnce = 200

/**
 * Keeps stories right: a story is a function of the current articles and of nothing else, so the
 * order in which files came does not show.
 */
export class Regrouper {
  readonly #index: StoryIndex
  readonly #judge: Judge
  #rebuilt: Promise<void> | undefined

  constructor(
    private readonly db: LibraryDatabase,
    newsroom: Newsroom,
  ) {
    this.#index = newsroom.newIndex()
    this.#judge = new Judge(newsroom, this.#index)
  }

  /** Reads the fingerprints of an earlier run, and mends what a crash left half done. */
  async rebuild(): Promise<void> {
    this.#rebuilt ??= this.#rebuild().catch((failure: unknown) => {
      this.#rebuilt = undefined
      throw failure
    })
    return this.#rebuilt
  }

  /** What many articles of other stories print like these; known when the library is `rebuild`. */
  boilerplateOf(ids: readonly ArticleId[]): Boilerplate | undefined {
    return this.#index.boilerplateOf(ids)
  }

  /** Finds or founds the stories of articles that joined, and mends those that articles left. */
  async regroup({ joined, left, changed }: Turnover): Promise<void> {
    await this.rebuild()
    this.#judge.forget(changed)
    const shaken = [...left, ...changed].flatMap((id) => this.#index.remove(id))
    shaken.push(...(await this.#add([...joined, ...changed])))
    const gone = new Set(left)
    const seeds = [...joined, ...changed, ...shaken].filter((id) => !gone.has(id))
    const { groups, stale } = await this.#touched(seeds, left)
    await this.#tell(groups, stale, left)
  }

  async #rebuild(): Promise<void> {
    const ids = await this.db.articles
      .where('[current+sortDate]')
      .between([1, ''], [1, '\uffff'])
      .primaryKeys()
    await this.#add(ids)
    const groups = this.#groupsOf(ids)
    const stories = await this.db.stories.toArray()
    const stale = new Set<StoryId>()
    for (const story of stories) {
      const members = groups.get(story.id)
      const told = story.members.map((member) => member.article)
      if (members && sameIds(members, told)) groups.delete(story.id)
      else stale.add(story.id)
    }
    await this.#tell(groups, stale, [])
  }

  /** Puts articles into the index; gives others whose stories may have changed by it. */
  async #add(ids: readonly ArticleId[]): Promise<readonly ArticleId[]> {
    const shaken = new Set<ArticleId>()
    for (const some of portions(ids)) {
      const rows = await this.db.fingerprints.bulkGet([...some])
      some.forEach((id, at) => {
        const prints = rows[at]?.prints ?? new Uint32Array()
        for (const other of this.#index.add(id, prints)) shaken.add(other)
      })
    }
    return [...shaken]
  }

  #groupsOf(ids: readonly ArticleId[]): Map<StoryId, readonly ArticleId[]> {
    const groups = new Map<StoryId, readonly ArticleId[]>()
    const seen = new Set<ArticleId>()
    for (const id of ids) {
      if (seen.has(id)) continue
      const group = this.#index.storyOf(id)
      for (const member of group) seen.add(member)
      groups.set(storyId(group), group)
    }
    return groups
  }

  /** The groups that changes reach, and the stories they were told in before. */
  async #touched(first: readonly ArticleId[], left: readonly ArticleId[]) {
    const gone = new Set(left)
    const stale = new Set<StoryId>()
    const groups = new Map<StoryId, readonly ArticleId[]>()
    let seeds = first
    let asked: readonly ArticleId[] = left
    while (seeds.length + asked.length > 0) {
      const found = this.#groupsOf(seeds)
      for (const [id, group] of found) groups.set(id, group)
      const fresh = await this.#storiesOf([...asked, ...[...found.values()].flat()], stale)
      for (const story of fresh) stale.add(story.id)
      const reached = new Set([...groups.values()].flat())
      const members = fresh.flatMap((story) => story.members.map((member) => member.article))
      seeds = members.filter((id) => !gone.has(id) && !reached.has(id))
      asked = []
    }
    return { groups, stale }
  }

  async #storiesOf(articles: readonly ArticleId[], known: ReadonlySet<StoryId>) {
    const rows = await this.db.articles.bulkGet([...articles])
    const ids = new Set(rows.flatMap((row) => row?.story || []))
    const stories = await this.db.stories.bulkGet([...ids].filter((id) => !known.has(id)))
    return stories.filter((story) => story !== undefined)
  }

  async #tell(
    groups: ReadonlyMap<StoryId, readonly ArticleId[]>,
    stale: ReadonlySet<StoryId>,
    left: readonly ArticleId[],
  ): Promise<void> {
    const told: ToldStory[] = []
    for (const group of groups.values()) {
      const rows = await this.db.articles.bulkGet([...group])
      const members = rows.filter((row) => row !== undefined)
      if (members.length > 0) told.push(await tellStory(this.db, members, this.#judge))
    }
    const replaced = new Set(told.map(({ story }) => story.id))
    const dropped = [...stale].filter((id) => !replaced.has(id))
    await this.#store(told.slice(0, rowsAtOnce), dropped, left)
    for (const some of portions(told.slice(rowsAtOnce))) await this.#store(some, [], [])
  }

  async #store(
    told: readonly ToldStory[],
    dropped: readonly StoryId[],
    left: readonly ArticleId[],
  ): Promise<void> {
    if (told.length + dropped.length + left.length === 0) return
    const { db } = this
    const tables = [db.stories, db.articles, db.learnt, db.counts, db.outlets, db.state]
    await db.transaction('rw', tables, async () => {
      await db.stories.bulkDelete([...dropped])
      await db.stories.bulkPut(told.map(({ story }) => story))
      await storeArticles(db, await this.#rowChanges(told, left))
      await this.#storeLearnt(told)
      await db.learnt.bulkDelete([...left])
    })
  }

  async #storeLearnt(told: readonly ToldStory[]): Promise<void> {
    const { learnt } = this.db
    const lessons = told.flatMap((story) => [...story.learnt])
    const before = await learnt.bulkGet(lessons.map(([id]) => id))
    const rows = lessons.map(([id, lesson], at) => [id, retoldRow(id, before[at], lesson)] as const)
    await learnt.bulkPut(rows.flatMap(([, row]) => row ?? []))
    await learnt.bulkDelete(rows.flatMap(([id, row]) => (row ? [] : [id])))
  }

  async #rowChanges(
    told: readonly ToldStory[],
    left: readonly ArticleId[],
  ): Promise<readonly RowChange[]> {
    const wanted = new Map<ArticleId, Told>(left.map((id) => [id, { story: noStory, outlet: '' }]))
    for (const { story, learnt } of told) {
      for (const { article } of story.members) {
        const outlet = learnt.get(article)?.outlet?.[0]?.value ?? ''
        wanted.set(article, { story: story.id, outlet })
      }
    }
    const ids = [...wanted.keys()]
    const gone = new Set(left)
    const [rows, taught, { readers }] = await Promise.all([
      this.db.articles.bulkGet(ids),
      this.db.learnt.bulkGet(ids),
      outletTables(this.db),
    ])
    return rows.flatMap((before, at) => {
      const change = before && wanted.get(before.id)
      if (!change) return []
      const [known] = gone.has(before.id) ? [] : (libraryLessons(taught[at]).outlet ?? [])
      const outlet = fullName(change.outlet || (known?.value ?? ''), readers)
      return [{ before, after: withStory(before, { ...change, outlet }) }]
    })
  }
}

interface Told {
  readonly story: StoryId
  /** What it learnt its outlet to be; '' when nothing. */
  readonly outlet: string
}

/** A learnt outlet shows where none is stated, and goes when nobody teaches it any more. */
function withStory(row: ArticleRow, { story, outlet }: Told): ArticleRow {
  if (row.outletStatus === 'stated' || row.outletStatus === 'corrected') return { ...row, story }
  return { ...row, story, outlet, outletStatus: outlet ? 'learnt' : 'not-stated' }
}

function sameIds(a: readonly ArticleId[], b: readonly ArticleId[]): boolean {
  const known = new Set(a)
  return a.length === b.length && b.every((id) => known.has(id))
}

function portions<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const all: (readonly Item[])[] = []
  for (let at = 0; at < items.length; at += rowsAtOnce) all.push(items.slice(at, at + rowsAtOnce))
  return all
}
