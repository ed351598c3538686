// What views ask of the reader's tags.
import type { ArticleId } from '../domain/article.ts'
import type { LibraryDatabase } from './database.ts'
import type { TagId, TaggedRow, TagRow } from './reader-rows.ts'
import { foldedTagName } from './tag-name.ts'

/** A tag, and how many current articles carry it. */
export interface CountedTag extends TagRow {
  readonly articles: number
}

/** Up to so many rows are read one by one; for more it is quicker to know all that are current. */
const fewRows = 2000

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

/** All tags in the order of their names, each with the number of current articles that carry it. */
export async function allTags(db: LibraryDatabase): Promise<readonly CountedTag[]> {
  const [tags, pairs] = await Promise.all([db.tags.toArray(), taggedPairs(db)])
  const current = await currentAmong(db, new Set(pairs.map(({ article }) => article)))
  const sums = new Map<TagId, number>()
  for (const { tag, article } of pairs) {
    if (current.has(article)) sums.set(tag, (sums.get(tag) ?? 0) + 1)
  }
  return inOrder(tags).map((tag) => ({ ...tag, articles: sums.get(tag.id) ?? 0 }))
}

/** One tag; `undefined` when the reader removed it. */
export function tagWith(db: LibraryDatabase, id: string): Promise<TagRow | undefined> {
  return db.tags.get(id as TagId)
}

/** The tag of that name, whatever its case; `undefined` when there is none. */
export async function tagNamed(db: LibraryDatabase, name: string): Promise<TagRow | undefined> {
  const folded = foldedTagName(name)
  return (await db.tags.toArray()).find((tag) => foldedTagName(tag.name) === folded)
}

/**
 * Every article that carries a tag, in no order: also ones that are not in the folder at present, or
 * that a later version has taken the place of.
 */
export async function taggedWith(db: LibraryDatabase, tag: string): Promise<readonly ArticleId[]> {
  const keys = await db.tagged
    .where('[tag+article]')
    .between([tag, ''], [tag, '\uffff'])
    .primaryKeys()
  return keys.map(([, article]) => article)
}

/** The tags of each of these articles, in the order of their names; articles without any are left out. */
export async function tagsOf(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly TagRow[]>> {
  const tags = await db.tags.toArray()
  if (tags.length === 0 || ids.length === 0) return new Map()
  const pairs = await db.tagged.where('article').anyOf(ids).primaryKeys()
  const carried = new Map<ArticleId, Set<TagId>>()
  for (const [tag, article] of pairs) {
    carried.set(article, (carried.get(article) ?? new Set()).add(tag))
  }
  const known = inOrder(tags)
  const all = [...carried].map(
    ([article, own]) => [article, known.filter(({ id }) => own.has(id))] as const,
  )
  return new Map(all.filter(([, own]) => own.length > 0))
}

/** A tag, and how many of some articles carry it. */
export interface TagCover extends TagRow {
  readonly on: 'all' | 'some' | 'none'
}

/** All tags in the order of their names, and whether these articles carry them. */
export async function tagCover(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly TagCover[]> {
  const [tags, pairs] = await Promise.all([
    db.tags.toArray(),
    db.tagged.where('article').anyOf(ids).primaryKeys(),
  ])
  const sums = new Map<TagId, number>()
  for (const [tag] of pairs) sums.set(tag, (sums.get(tag) ?? 0) + 1)
  return inOrder(tags).map((tag) => {
    const carrying = sums.get(tag.id) ?? 0
    return { ...tag, on: carrying === 0 ? 'none' : carrying < ids.length ? 'some' : 'all' }
  })
}

async function taggedPairs(db: LibraryDatabase): Promise<readonly TaggedRow[]> {
  const keys = await db.tagged.toCollection().primaryKeys()
  return keys.map(([tag, article]) => ({ tag, article }))
}

async function currentAmong(
  db: LibraryDatabase,
  ids: ReadonlySet<ArticleId>,
): Promise<ReadonlySet<ArticleId>> {
  if (ids.size > fewRows) {
    const range = db.articles.where('[current+sortDate]').between([1, ''], [1, '\uffff'])
    return new Set(await range.primaryKeys())
  }
  const rows = await db.articles.bulkGet([...ids])
  return new Set(rows.flatMap((row) => (row?.current === 1 ? [row.id] : [])))
}

function inOrder(tags: readonly TagRow[]): readonly TagRow[] {
  return [...tags].sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}
