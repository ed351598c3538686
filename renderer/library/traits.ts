// What grouping needs of articles, as stored: looked up often, so what was looked up last stays at hand.
import type { ArticleId } from '../domain/article.ts'
import { noTraits, type Traits } from '../domain/group/traits.ts'
import type { ArticleRow, FingerprintRow, LibraryDatabase, PackedBody } from './database.ts'
import type { Newsroom } from './newsroom.ts'
import { unpack } from './packing.ts'
import { remember } from './remember.ts'
import { isoDay } from './row-facts.ts'

/** So many are kept at hand: some megabytes. */
const atHand = 4000

/** The traits of stored articles. */
export class TraitsBook {
  readonly #known = new Map<string, Traits>()

  constructor(private readonly db: LibraryDatabase) {}

  /** The traits of these articles; articles without a fingerprint are left out. */
  async of(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, Traits>> {
    const found = new Map<ArticleId, Traits>()
    const asked: ArticleId[] = []
    for (const id of ids) {
      const known = this.#known.get(id)
      if (known) found.set(id, known)
      else asked.push(id)
    }
    if (asked.length === 0) return found
    for (const row of await this.db.fingerprints.bulkGet(asked)) {
      if (!row) continue
      const traits = traitsOf(row)
      found.set(row.id, traits)
      remember(this.#known, [row.id, traits], atHand)
    }
    return found
  }

  /** These articles were filed just now: their stories will be asked for. */
  know(filed: readonly Required<FingerprintRow>[]): void {
    for (const row of filed) remember(this.#known, [row.id, traitsOf(row)], atHand)
  }

  /** Of these articles' texts other traits were stored. */
  forget(ids: readonly ArticleId[]): void {
    for (const id of ids) this.#known.delete(id)
  }
}

/** The traits in a row; an older program stored no subject. */
export function traitsOf({ prints, subject }: FingerprintRow): Traits {
  return { prints, subject: subject ?? noTraits.subject }
}

/** What an article is about, from what is stored of it: all of it as its file states it. */
export function subjectFrom(
  row: Pick<ArticleRow, 'headline' | 'readHeadline' | 'language'>,
  { body, provenance }: Pick<PackedBody, 'body' | 'provenance'>,
  newsroom: Pick<Newsroom, 'subject'>,
) {
  return newsroom.subject({
    headline: row.readHeadline ?? row.headline,
    body,
    published: isoDay(provenance.published),
    language: row.language,
    outlet: provenance.outlet[0]?.value ?? '',
  })
}

/** Works out the subjects that an older program did not store, and stores them; gives whose they were. */
export async function addSubjects(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
  newsroom: Pick<Newsroom, 'subject'>,
): Promise<readonly ArticleId[]> {
  return db.transaction('rw', [db.fingerprints, db.articles, db.bodies], async () => {
    const keys = [...ids]
    const [rows, articles, bodies] = await Promise.all([
      db.fingerprints.bulkGet(keys),
      db.articles.bulkGet(keys),
      db.bodies.bulkGet(keys),
    ])
    const mended = keys.flatMap((_, at): readonly FingerprintRow[] => {
      const [row, article, body] = [rows[at], articles[at], bodies[at]]
      if (!row || !article || !body || row.subject) return []
      return [{ ...row, subject: subjectFrom(article, unpack(body.packed), newsroom) }]
    })
    await db.fingerprints.bulkPut(mended)
    return mended.map(({ id }) => id)
  })
}
