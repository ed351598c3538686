import type { ArticleId, StoryId } from '../domain/article.ts'
import { fullName } from '../domain/attribute/known-outlets.ts'
import type { Boilerplate } from '../domain/group/boilerplate.ts'
import { noTraits } from '../domain/group/traits.ts'
import type { FingerprintRow, LibraryDatabase, StoryRow } from './database.ts'
import { Judge } from './judge.ts'
import { libraryLessons, retoldRow } from './learnt-rows.ts'
import type { Newsroom, StoryIndex } from './newsroom.ts'
import { outletTables } from './outlets.ts'
import { readerWishes, wishesChanged, wishLines, type ReaderWishes } from './reader-wishes.ts'
import { noStory } from './rows.ts'
import { putStateList, stateList, takeFromStateList } from './state-lists.ts'
import { storeArticles, type RowChange } from './tally.ts'
import { showsTheSame, withStory, type Told } from './story-in-row.ts'
import { relationInRow } from './telling.ts'
import { tellStories } from './tell-stories.ts'
import { storyId, type StoryDesk, type ToldStory } from './tell-story.ts'
import { addSubjects, TraitsBook, traitsOf } from './traits.ts'

/** Articles that became current, articles that are so no more, and current ones that changed. */
export interface Turnover {
  readonly joined: readonly ArticleId[]
  readonly left: readonly ArticleId[]
  /** Read anew, or shown under another headline, outlet or date. */
  readonly changed: readonly ArticleId[]
}

const rowsAtOnce = 200

/** So many articles are taken in at once when a library is opened; others have their turn in between. */
const loadedAtOnce = 500

/** So many articles of an older library are read for their stories in one turn. */
const readAgainAtOnce = 100

/**
 * Keeps stories right: a story is a function of the current articles and of what the reader says of
 * them, so the order in which files came does not show.
 */
export class Regrouper {
  readonly #index: StoryIndex
  readonly #judge: Judge
  readonly #traits: TraitsBook
  readonly #desk: StoryDesk
  #wishes: ReaderWishes = { ties: [], names: new Map() }
  /** What the stories agree with. */
  #wished: readonly string[] = []
  /** Articles of an older library of which it is not known yet what they are about. */
  #unread: ArticleId[] = []
  #rebuilt: Promise<void> | undefined

  constructor(
    private readonly db: LibraryDatabase,
    private readonly newsroom: Newsroom,
  ) {
    this.#traits = new TraitsBook(db)
    this.#index = newsroom.newIndex((ids) => this.#traits.of(ids))
    this.#judge = new Judge(newsroom)
    this.#desk = {
      ...{ db, newsroom, judge: this.#judge, traits: this.#traits, index: this.#index },
      wishes: () => this.#wishes,
    }
  }

  /** Reads what articles of an earlier run are found by, and mends what a crash left half done. */
  async rebuild(): Promise<void> {
    this.#rebuilt ??= this.#rebuild().catch((failure: unknown) => {
      this.#rebuilt = undefined
      throw failure
    })
    return this.#rebuilt
  }

  /** Takes in what articles are found by that were filed just now. */
  know(filed: readonly Required<FingerprintRow>[]): void {
    this.#traits.know(filed)
  }

  /** What many articles of other stories print like these; known when the library is `rebuild`. */
  async boilerplateOf(a: ArticleId, b: ArticleId): Promise<Boilerplate | undefined> {
    return this.#index.boilerplateOf(a, b)
  }

  /**
   * Finds or founds the stories of articles that joined, mends those that articles left, and hears what
   * the reader says of stories.
   */
  async regroup(turnover: Turnover): Promise<void> {
    await this.rebuild()
    await this.#regroup(turnover)
  }

  /** Reads some articles of an older library for their stories; false when none are left. */
  async readAgain(): Promise<boolean> {
    await this.rebuild()
    const some = this.#unread.slice(0, readAgainAtOnce)
    if (some.length === 0) return false
    const changed = await addSubjects(this.db, some, this.newsroom)
    if (changed.length > 0) await this.#regroup({ joined: [], left: [], changed })
    this.#unread = this.#unread.slice(some.length)
    return true
  }

  async #rebuild(): Promise<void> {
    const pending = (await stateList(this.db, 'regroup')) as readonly ArticleId[]
    const current = await this.db.articles
      .where('[current+sortDate]')
      .between([1, ''], [1, '\uffff'])
      .primaryKeys()
    const isCurrent = new Set(current)
    const left = pending.filter((id) => !isCurrent.has(id))
    const joined = pending.filter((id) => isCurrent.has(id))
    const isPending = new Set(pending)
    await this.#load([...current.filter((id) => !isPending.has(id)), ...left])
    this.#wished = await stateList(this.db, 'wished')
    await this.#regroup({ joined, left, changed: [] })
  }

  async #load(ids: readonly ArticleId[]): Promise<void> {
    const unread: ArticleId[] = []
    for (const some of portions(ids, loadedAtOnce)) {
      const rows = await this.db.fingerprints.bulkGet([...some])
      const traits = some.map((id, at) => {
        const row = rows[at]
        if (row && !row.subject) unread.push(id)
        return [id, row ? traitsOf(row) : noTraits] as const
      })
      this.#index.load(new Map(traits))
    }
    this.#index.loaded()
    this.#unread = unread
  }

  async #regroup({ joined, left, changed }: Turnover): Promise<void> {
    const wished = await this.#hear()
    const shown = await this.db.articles.bulkGet([...changed])
    const again = shown.flatMap((row) => (row?.current === 1 ? [row.id] : []))
    this.#judge.forget(changed)
    this.#traits.forget(changed)
    const ids = [...new Set([...joined, ...again])]
    if (ids.length + left.length + wished.length > 0) {
      const known = await this.#traits.of(ids)
      const come = new Map(ids.map((id) => [id, known.get(id) ?? noTraits]))
      const seeds = await this.#index.turn({ come, gone: left, wished })
      const { groups, stale } = await this.#touched(seeds, left)
      await this.#tell({ groups, stale, left, anew: new Set(seeds) })
    }
    await this.#settle([...joined, ...left, ...changed])
  }

  /** Hears what the reader says of stories; gives the articles of which something else is said now. */
  async #hear(): Promise<readonly ArticleId[]> {
    this.#wishes = await readerWishes(this.db)
    this.#index.wish(this.#wishes.ties)
    return wishesChanged(this.#wished, wishLines(this.#wishes))
  }

  /** These articles' stories are told, and agree with the reader. */
  async #settle(ids: readonly ArticleId[]): Promise<void> {
    const { db } = this
    const wished = wishLines(this.#wishes)
    const isNew = wishesChanged(this.#wished, wished).length > 0
    await db.transaction('rw', db.state, async () => {
      await takeFromStateList(db, 'regroup', ids)
      if (isNew) await putStateList(db, 'wished', wished)
    })
    this.#wished = wished
  }

  /** The groups that changes reach, and the stories they were told in before. */
  async #touched(first: readonly ArticleId[], left: readonly ArticleId[]) {
    const gone = new Set(left)
    const stale = new Map<StoryId, StoryRow>()
    const groups = new Map<StoryId, readonly ArticleId[]>()
    const reached = new Set<ArticleId>()
    let seeds = first
    let asked: readonly ArticleId[] = left
    while (seeds.length + asked.length > 0) {
      const found = await this.#index.storiesOf(seeds)
      for (const group of found) {
        groups.set(storyId(group), group)
        for (const id of group) reached.add(id)
      }
      const fresh = await this.#storiesOf([...asked, ...found.flat()], stale)
      for (const story of fresh) stale.set(story.id, story)
      const members = fresh.flatMap((story) => story.members.map((member) => member.article))
      seeds = members.filter((id) => !gone.has(id) && !reached.has(id))
      asked = []
    }
    return { groups, stale }
  }

  async #storiesOf(articles: readonly ArticleId[], known: ReadonlyMap<StoryId, StoryRow>) {
    const rows = await this.db.articles.bulkGet([...articles])
    const ids = new Set(rows.flatMap((row) => row?.story || []))
    const stories = await this.db.stories.bulkGet([...ids].filter((id) => !known.has(id)))
    return stories.filter((story) => story !== undefined)
  }

  /** Tells the stories anew that have other members than before, or members that changed. */
  async #tell({ groups, stale, left, anew }: Touched): Promise<void> {
    const wanted: (readonly ArticleId[])[] = []
    const kept = new Set<StoryId>()
    for (const [id, group] of groups) {
      const before = stale.get(id)?.members.map((member) => member.article) ?? []
      if (sameIds(before, group) && !group.some((member) => anew.has(member))) kept.add(id)
      else wanted.push(group)
    }
    const told = await tellStories(this.#desk, wanted)
    for (const { story } of told) kept.add(story.id)
    const dropped = [...stale.keys()].filter((id) => !kept.has(id))
    await this.#store(told.slice(0, rowsAtOnce), dropped, left)
    for (const some of portions(told.slice(rowsAtOnce), rowsAtOnce)) await this.#store(some, [], [])
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
    await learnt.bulkDelete(rows.flatMap(([id, row], at) => (row || !before[at] ? [] : [id])))
  }

  async #rowChanges(
    told: readonly ToldStory[],
    left: readonly ArticleId[],
  ): Promise<readonly RowChange[]> {
    const wanted = new Map<ArticleId, Told>(
      left.map((id) => [id, { story: noStory, outlet: '', relation: '' }]),
    )
    for (const { story, learnt } of told) {
      for (const { article, relation } of story.members) {
        const outlet = learnt.get(article)?.outlet?.[0]?.value ?? ''
        wanted.set(article, { story: story.id, outlet, relation: relationInRow(relation) })
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
      const after = withStory(before, { ...change, outlet })
      return showsTheSame(before, after) ? [] : [{ before, after }]
    })
  }
}

/** What a change reached. */
interface Touched {
  readonly groups: ReadonlyMap<StoryId, readonly ArticleId[]>
  /** As they were told before. */
  readonly stale: ReadonlyMap<StoryId, StoryRow>
  readonly left: readonly ArticleId[]
  /** Articles whose stories are told anew, whatever they were. */
  readonly anew: ReadonlySet<ArticleId>
}

function sameIds(a: readonly ArticleId[], b: readonly ArticleId[]): boolean {
  const known = new Set(a)
  return a.length === b.length && b.every((id) => known.has(id))
}

function portions<Item>(items: readonly Item[], atOnce: number): readonly (readonly Item[])[] {
  const all: (readonly Item[])[] = []
  for (let at = 0; at < items.length; at += atOnce) all.push(items.slice(at, at + atOnce))
  return all
}
