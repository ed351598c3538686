import type { ArticleId, StoryId } from '../../renderer/domain/article.ts'
import type { Findable } from '../../renderer/domain/search/findable.ts'
import { matches } from '../../renderer/domain/search/matches.ts'
import { parseQuery } from '../../renderer/domain/search/parse-query.ts'
import { states, type Condition, type State } from '../../renderer/domain/search/query.ts'
import { Hunt } from '../../renderer/library/search/hunt.ts'
import { planOf } from '../../renderer/library/search/plan.ts'
import { makeReady } from '../../renderer/library/search/schema.ts'
import { SearchIndex } from '../../renderer/library/search/search-index.ts'
import { databaseInMemory } from '../../renderer/library/search/sqlite.ts'

/** An article as a test tells it, with what the reader did with it. */
export interface ToldArticle extends Partial<Omit<Findable, 'id'>> {
  readonly states?: readonly State[]
  readonly tags?: readonly string[]
}

/** The article with everything that was not told left empty. */
export function aFindable(id: string, told: ToldArticle = {}) {
  const plain = { headline: '', outlet: '', byline: '', texts: [], speakers: [], holdings: [] }
  const rest = { language: 'und', sortDate: '2024-01-01', states: [], tags: [] }
  return { ...plain, ...rest, ...told, id: id as ArticleId }
}

/** Articles in a real index in memory, numbered from `a0` as they are told; with the frequent words it knows. */
export async function anIndexOf(told: readonly ToldArticle[], frequent: readonly string[] = []) {
  const db = await databaseInMemory()
  makeReady(db, 'a library')
  const index = new SearchIndex(db)
  index.learn(frequent)
  const articles = told.map((one, at) => aFindable(`a${String(at)}`, one))
  const filed = { story: '' as StoryId, reading: 1, files: 1 }
  await index.change(() => {
    for (const article of articles) index.put(article, filed)
    return Promise.resolve()
  })
  return { index, articles, found: (typed: string) => foundIn(index, articles, typed) }
}

type Told = ReturnType<typeof aFindable>

/** Ids of the articles that the index finds, the newest first. */
function foundIn(index: SearchIndex, articles: readonly Told[], typed: string): readonly string[] {
  const plan = planOf(parseQuery(typed), index, (condition) => rowsOf(index, articles, condition))
  const hunt = new Hunt(index, plan, 'newest')
  hunt.goOn(Infinity, Infinity)
  return index.keptIn(hunt.found).map(({ id }) => id)
}

/** What the reader's tables would say. */
function rowsOf(index: SearchIndex, articles: readonly Told[], condition: Condition) {
  const query = { all: [[condition]], none: [], remarks: [] }
  const rows = articles
    .filter((article) => matches(article, query))
    .map(({ id }) => index.rowOf(id))
  return new Set(rows.filter((row) => row !== null))
}

/** Every state that `is:` knows. */
export const everyState = states
