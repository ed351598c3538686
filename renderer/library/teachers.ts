// What articles of a library teach each other by an address or a masthead line they share. A key may
// be shared by thousands of articles, so never more than a few of them are read.
import Dexie from 'dexie'
import type { ArticleId } from '../domain/article.ts'
import type { ClueRow, LibraryDatabase } from './database.ts'

/** Of one outlet no more teachers are heard: more add nothing. */
const ofOneOutlet = 3
/** A clue that so many outlets share is nobody's: a platform, or a phrase everybody prints. */
const mostOutlets = 12

/**
 * The articles that teach by this clue: of every outlet the three with the smallest ids, so that it
 * does not rest on who came first. Nobody where too many outlets share it.
 */
export async function teachersBy(db: LibraryDatabase, key: string): Promise<readonly ClueRow[]> {
  const all: ClueRow[] = []
  let after: Bound = [key, '', Dexie.maxKey]
  for (let outlets = 0; outlets <= mostOutlets; outlets += 1) {
    const rows = await teachersAfter(db, after, ofOneOutlet + 1)
    const [next] = rows
    if (!next) return all
    all.push(...rows.filter(({ outlet }) => outlet === next.outlet).slice(0, ofOneOutlet))
    const isLast = rows.length <= ofOneOutlet && rows.every(({ outlet }) => outlet === next.outlet)
    if (isLast && outlets < mostOutlets) return all
    after = [key, next.outlet, Dexie.maxKey]
  }
  return []
}

/**
 * As `teachersBy` gives them once these clues are stored too, none of which was; `undefined` where only
 * the database can tell.
 */
export function withMoreTeachers(
  before: readonly ClueRow[],
  more: readonly ClueRow[],
): readonly ClueRow[] | undefined {
  if (before.length === 0) return undefined // nobody, or too many
  const outlets = [...new Set([...before, ...more].map((row) => row.outlet))].sort()
  if (outlets.length > mostOutlets) return undefined
  return outlets.flatMap((outlet) =>
    [...before, ...more]
      .filter((row) => row.outlet === outlet)
      .sort((x, y) => (x.article < y.article ? -1 : 1))
      .slice(0, ofOneOutlet),
  )
}

/** The articles that would learn by this clue, as they state no outlet: `most` of them at most. */
export async function learnersBy(
  db: LibraryDatabase,
  key: string,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly ArticleId[]> {
  const rows = by(db).between([key, '', Dexie.minKey], [key, '', Dexie.maxKey])
  const keys = await (Number.isFinite(most) ? rows.limit(most) : rows).primaryKeys()
  return keys.map(([, article]) => article)
}

type Bound = readonly [string, string, unknown]

function teachersAfter(db: LibraryDatabase, after: Bound, most: number): Promise<ClueRow[]> {
  const end = [after[0], Dexie.maxKey]
  return db.clues.where('[key+outlet+article]').between(after, end, false).limit(most).toArray()
}

function by(db: LibraryDatabase) {
  return db.clues.where('[key+outlet+article]')
}

/** Asks for teachers, each clue once for all that is done in one transaction. */
export class Teachers {
  readonly #known = new Map<string, Promise<readonly ClueRow[]>>()

  constructor(private readonly db: LibraryDatabase) {}

  /** Takes note of who teaches by a clue. */
  know(key: string, teachers: readonly ClueRow[]): void {
    this.#known.set(key, Promise.resolve(teachers))
  }

  /** As `teachersBy`. */
  by(key: string): Promise<readonly ClueRow[]> {
    const known = this.#known.get(key) ?? teachersBy(this.db, key)
    this.#known.set(key, known)
    return known
  }

  /** The teachers by each of these clues. */
  each(keys: readonly string[]): Promise<readonly (readonly ClueRow[])[]> {
    return Promise.all(keys.map((key) => this.by(key)))
  }

  /** All that several clues teach. */
  async byAll(keys: readonly string[]): Promise<readonly ClueRow[]> {
    return (await this.each(keys)).flat()
  }
}
