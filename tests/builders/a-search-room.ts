import 'fake-indexeddb/auto'
import { onTestFinished } from 'vitest'
import type { ArticleId, StoryId } from '../../renderer/domain/article.ts'
import { LibraryDatabase, type ArticleRow } from '../../renderer/library/database.ts'
import { pack } from '../../renderer/library/packing.ts'
import type { OpenIndex } from '../../renderer/library/search/open-index.ts'
import { makeReady } from '../../renderer/library/search/schema.ts'
import { SearchIndex } from '../../renderer/library/search/search-index.ts'
import { SearchRoom, type RoomWorld } from '../../renderer/library/search/search-room.ts'
import { databaseInMemory, type Database } from '../../renderer/library/search/sqlite.ts'
import type {
  SearchFound,
  SearchOrder,
  SearchState,
} from '../../renderer/library/search-messages.ts'
import { storeArticles } from '../../renderer/library/tally.ts'
import { anArticle } from './an-article.ts'

/** An article as a test files it; the rest is plain. */
export interface FiledArticle extends Partial<Omit<ArticleRow, 'id'>> {
  text?: string
}

let made = 0
let rows = 0

/** An index in memory that can be made anew as often as it is damaged. */
async function indexInMemory(db?: Database): Promise<OpenIndex> {
  const database = db ?? (await databaseInMemory())
  makeReady(database, 'a library')
  return { index: new SearchIndex(database), anew: () => indexInMemory() }
}

/** A library, and a search room over it that follows it. */
export async function aSearchRoom(
  articles: Readonly<Record<string, FiledArticle>> = {},
  world: Partial<Pick<RoomWorld, 'large' | 'staysFor'>> = {},
) {
  const db = new LibraryDatabase(`searched-${String(++made)}`)
  await db.open()
  await file(db, articles)
  const open = await indexInMemory()
  const states: SearchState[] = []
  let left = 0
  const tell = (state: SearchState) => states.push(state)
  const room = new SearchRoom(open, {
    staysFor: 60_000,
    ...world,
    db,
    tell,
    leave: () => (left += 1),
  })
  onTestFinished(() => db.close())
  room.follow()
  return {
    db,
    open,
    states,
    /** How often it left its thread. */
    left: () => left,
    file: (more: Readonly<Record<string, FiledArticle>>) => file(db, more),
    ask: (text: string, order: SearchOrder = 'best') => asked(room, text, order),
    room,
  }
}

async function asked(room: SearchRoom, text: string, order: SearchOrder): Promise<SearchFound> {
  const found = await room.answer({ kind: 'search', text, order, from: 0, most: 50 })
  if (found === null || typeof found !== 'object' || !('articles' in found)) {
    throw new Error('no answer to a search')
  }
  return found
}

/** Writes rows and bodies as the library worker does: rows under a new edition. */
async function file(
  db: LibraryDatabase,
  articles: Readonly<Record<string, FiledArticle>>,
): Promise<void> {
  const filed = Object.entries(articles)
  await db.transaction('rw', db.articles, db.bodies, db.counts, db.state, async () => {
    for (const [id, { text = 'Plain words.' }] of filed) {
      const { body, provenance, remarks } = anArticle({ paragraphs: text.split('\n') })
      await db.bodies.put({ id: id as ArticleId, packed: pack({ body, provenance, remarks }) })
    }
    const before = await db.articles.bulkGet(filed.map(([id]) => id as ArticleId))
    const changes = filed.map(([id, article], at) => {
      return { before: before[at], after: rowOf(id, before[at], article) }
    })
    await storeArticles(db, changes)
  })
}

function rowOf(id: string, before: ArticleRow | undefined, told: FiledArticle): ArticleRow {
  const row: FiledArticle = { ...told }
  delete row.text
  const plain: ArticleRow = {
    id: id as ArticleId,
    headline: '',
    outlet: '',
    outletStatus: 'not-stated',
    published: '',
    filed: 0,
    sortDate: new Date(Date.UTC(2024, 0, 1) + ++rows * 360_000).toISOString(), // the later the newer
    format: 'txt',
    language: 'en',
    direction: 'ltr',
    opening: '',
    words: 2,
    paragraphs: 1,
    story: '' as StoryId,
    paths: [`${id}.txt`],
    current: 1,
    replaces: '',
  }
  return { ...plain, ...before, ...row }
}
