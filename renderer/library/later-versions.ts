// A file that changes becomes a new article. What the reader made of the version before goes along.
import type { ReaderAct } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'
import type { LibraryDatabase } from './database.ts'
import type { TagId } from './reader-rows.ts'

/** What has to go from one version to another, and what is then to be remembered as gone along. */
export interface GoingAlong {
  readonly acts: readonly ReaderAct[]
  /** Pairs of versions that have been seen to, as `from to`. */
  readonly done: readonly string[]
}

interface Step {
  readonly from: ArticleId
  readonly to: ArticleId
}

/**
 * Which stars and tags have yet to go along from a version of a file to the one that took its place; `null`
 * when none. Each pair is seen to once: what the reader takes off the newer version stays off. That it
 * was read does not go along: what changed is to be read again.
 */
export async function goingAlong(db: LibraryDatabase): Promise<GoingAlong | null> {
  const steps = await stepsOfFiles(db)
  const before = new Set(await doneBefore(db))
  const open = steps.filter((step) => !before.has(nameOf(step)))
  const from = open.map((step) => step.from)
  const [marks, tags] = await Promise.all([
    db.marks.bulkGet(from),
    db.tagged.where('article').anyOf(from).primaryKeys(),
  ])
  const starred = new Set(marks.flatMap((mark) => (mark?.starred ? [mark.id] : [])))
  const tagsOf = new Map<ArticleId, readonly TagId[]>()
  for (const [tag, article] of tags) tagsOf.set(article, [...(tagsOf.get(article) ?? []), tag])
  const moved = open.filter(({ from: old }) => starred.has(old) || tagsOf.has(old))
  if (moved.length === 0) return null
  const stars = moved.filter((step) => starred.has(step.from)).map((step) => step.to)
  const star: ReaderAct = { kind: 'marked', mark: 'starred', articles: stars, on: true }
  return {
    acts: [...(stars.length > 0 ? [star] : []), ...tagging(moved, tagsOf)],
    done: remembered(before, moved),
  }
}

/** Remembers what has gone along, once the acts are done. */
export async function wentAlong(db: LibraryDatabase, done: readonly string[]): Promise<void> {
  await db.state.put({ key: 'went-along', value: done })
}

/**
 * From each version to the one that took its place. Where a file went back to an older text that the
 * library knew, the other way round.
 */
async function stepsOfFiles(db: LibraryDatabase): Promise<readonly Step[]> {
  const replacing = db.articles.where('replaces').above('')
  const rows = await replacing.toArray()
  const olds = await db.articles.bulkGet([...new Set(rows.flatMap((row) => row.replaces || []))])
  const known = new Map(olds.flatMap((row) => (row ? [[row.id, row]] : [])))
  return rows.flatMap(({ id, replaces, current }) => {
    const old = replaces ? known.get(replaces) : undefined
    if (!old || (old.current === 1 && current === 1)) return []
    return old.current === 1 ? [{ from: id, to: old.id }] : [{ from: old.id, to: id }]
  })
}

async function doneBefore(db: LibraryDatabase): Promise<readonly string[]> {
  const value = (await db.state.get('went-along'))?.value
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function tagging(
  moved: readonly Step[],
  tagsOf: ReadonlyMap<ArticleId, readonly TagId[]>,
): readonly ReaderAct[] {
  const articles = new Map<TagId, ArticleId[]>()
  for (const { from, to } of moved) {
    for (const tag of tagsOf.get(from) ?? []) articles.set(tag, [...(articles.get(tag) ?? []), to])
  }
  return [...articles].map(([tag, ids]) => ({ kind: 'tagged', tag, articles: ids, on: true }))
}

/** A file may go to and fro: what was done one way is to be done again after the other. */
function remembered(before: ReadonlySet<string>, moved: readonly Step[]): readonly string[] {
  const back = new Set(moved.map(({ from, to }) => nameOf({ from: to, to: from })))
  return [...[...before].filter((one) => !back.has(one)), ...moved.map(nameOf)]
}

function nameOf({ from, to }: Step): string {
  return `${from} ${to}`
}
