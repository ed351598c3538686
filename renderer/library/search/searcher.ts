import type { ArticleId, StoryId } from '../../domain/article.ts'
import { hitsIn } from '../../domain/search/hits.ts'
import { parseQuery } from '../../domain/search/parse-query.ts'
import { few, type Query } from '../../domain/search/query.ts'
import { passageOf } from '../../domain/search/snippet.ts'
import type { LibraryDatabase } from '../database.ts'
import { unpack } from '../packing.ts'
import type {
  FoundStory,
  SearchFound,
  SearchOrder,
  SearchQuestion,
  Snippet,
} from '../search-messages.ts'
import { nextTurn } from './gate.ts'
import { Hunt } from './hunt.ts'
import { planOf, planOfNames } from './plan.ts'
import { byRelevance } from './ranking.ts'
import type { ReaderMarks } from './reader-marks.ts'
import type { KeptRow, Place, SearchIndex } from './search-index.ts'

/** How long after a search began its count may go on, in milliseconds: what is left of a frame. */
const patience = 8
/** The same for what an answer in a hurry left to find. */
const morePatience = 4
/** How long a search that is in a hurry looks for the page asked for, in milliseconds: half a frame. */
const hurry = 8
/** How long a search works before it looks whether somebody asked something newer. */
const slice = 8
/** So many of the articles found, the first in their order, tell the stories. */
const tellers = 200
const mostStories = 20

type Asked = Extract<SearchQuestion, { kind: 'search' }>

/** The last search: its further pages, stories and count go on where it stopped. */
interface Last {
  readonly key: string
  readonly query: Query
  readonly hunt: Hunt
  /** The most relevant first; only when few are found and relevance was asked for. */
  readonly ranked: readonly KeptRow[] | null
}

/** Answers what the page asks of the index. `null` stands for an answer that nobody wants any more. */
export class Searcher {
  #last: Last | undefined

  constructor(
    private readonly db: LibraryDatabase,
    private readonly index: SearchIndex,
    private readonly marks: ReaderMarks,
  ) {}

  /** What a search finds; how the index stands is for the caller to add. */
  async search(asked: Asked, isWanted: () => boolean): Promise<Found | null> {
    const start = performance.now()
    const { text, order, from, most } = asked
    const last = await this.#begin(text, order)
    const { hunt, query } = last
    const isByDate = order !== 'best' || !isRanked(query)
    const enough = Math.max(from + most, isByDate ? 0 : few + 1)
    try {
      if (asked.hurried) hunt.goOn(enough, start + hurry)
      else if (!(await this.#goOn(hunt, enough, isWanted))) return null
      const isFound = hunt.isDone || hunt.found.length >= enough
      if (isFound) hunt.countOn(start + (asked.hurried ? patience : morePatience))
    } finally {
      hunt.rest()
    }
    const ranked = this.#ranked(last, isByDate)
    this.#last = { ...last, ranked }
    const places =
      ranked ?? this.index.placesIn(hunt.found.slice(0, Math.max(from + most, tellers)))
    return {
      articles: places.slice(from, from + most).map(({ id }) => id),
      count: hunt.count,
      counted: hunt.isCounted,
      looked: hunt.isDone || hunt.found.length >= enough,
      stories: from === 0 ? storiesOf(ranked ?? places.slice(0, tellers)) : [],
      order: ranked ? 'relevance' : order === 'oldest' ? 'oldest' : 'newest',
      remarks: query.remarks,
      milliseconds: performance.now() - start,
    }
  }

  /** The newest articles that names typed are in; `null` when nobody wants to know any more. */
  async find(
    text: string,
    most: number,
    isWanted: () => boolean,
  ): Promise<readonly ArticleId[] | null> {
    const hunt = new Hunt(this.index, planOfNames(text), 'newest')
    try {
      if (!(await this.#goOn(hunt, most, isWanted))) return null
    } finally {
      hunt.rest()
    }
    return this.index.placesIn(hunt.found).map(({ id }) => id)
  }

  /** How many articles are found, however long it takes; `null` when nobody wants to know any more. */
  async count(text: string, isWanted: () => boolean): Promise<number | null> {
    const { hunt } = await this.#begin(text, 'best')
    try {
      while (!hunt.isCounted) {
        hunt.countOn(performance.now() + slice)
        await nextTurn()
        if (!isWanted()) return null
      }
      return hunt.count
    } finally {
      hunt.rest()
    }
  }

  /** Where what was typed stands in these articles; those that are gone are left out. */
  async snippets(text: string, articles: readonly ArticleId[]): Promise<readonly Snippet[]> {
    const query = parseQuery(text)
    const [rows, bodies] = await Promise.all([
      this.db.articles.bulkGet([...articles]),
      this.db.bodies.bulkGet([...articles]),
    ])
    return rows.flatMap((row, at) => {
      const packed = bodies[at]?.packed
      if (!row || !packed) return []
      const texts = unpack(packed).body.blocks.map((block) => block.text)
      const passage = passageOf(texts, query)
      const headline = hitsIn(row.headline, query)
      return [{ article: row.id, headline, passage: passage.text, hits: passage.hits }]
    })
  }

  async #begin(text: string, order: SearchOrder): Promise<Last> {
    const way = order === 'oldest' ? 'oldest' : 'newest'
    const query = parseQuery(text)
    const rowsOf = await this.marks.prepare(query)
    const key = `${way} ${String(this.index.changes)} ${String(this.marks.changes)} ${text}`
    if (this.#last?.key === key) return this.#last
    const plan = planOf(query, this.index, rowsOf)
    const hunt = new Hunt(this.index, plan, way)
    this.#last = { key, query, hunt, ranked: null }
    return this.#last
  }

  async #goOn(hunt: Hunt, enough: number, isWanted: () => boolean): Promise<boolean> {
    const { changes } = this.index
    for (;;) {
      hunt.goOn(enough, performance.now() + slice)
      if (hunt.isDone || hunt.found.length >= enough) return true
      await nextTurn() // a newer question may be waiting
      if (!isWanted()) return false
      // The index is filled while others search; what was found so far stays right for its moment.
      if (changes !== this.index.changes) this.#last = undefined
    }
  }

  #ranked({ hunt, query, ranked }: Last, isByDate: boolean): readonly KeptRow[] | null {
    if (isByDate || !hunt.isDone || hunt.found.length > few) return null
    return ranked ?? byRelevance(this.index, query, hunt.found)
  }
}

/** What was found, but for how the index stands. */
export type Found = Omit<SearchFound, 'indexed' | 'of'>

/** Filters alone are no words that could be more or less relevant. */
function isRanked(query: Query): boolean {
  return query.all.some((group) => group.some(({ kind }) => kind === 'words'))
}

/** The stories with several of these articles; each article counts the more, the earlier it stands. */
function storiesOf(places: readonly Place[]): readonly FoundStory[] {
  const stories = new Map<StoryId, { found: number; worth: number }>()
  for (const [rank, { story }] of places.entries()) {
    if (story === '') continue
    const { found, worth } = stories.get(story) ?? { found: 0, worth: 0 }
    stories.set(story, { found: found + 1, worth: worth + 1 / (rank + 10) })
  }
  return [...stories]
    .filter(([, { found }]) => found > 1)
    .sort(([, a], [, b]) => b.worth - a.worth)
    .slice(0, mostStories)
    .map(([story, { found }]) => ({ story, found }))
}
