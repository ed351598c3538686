import type { ArticleId } from '../domain/article.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import { correctionsInForce } from './corrections.ts'
import type { ArticleRow, LibraryDatabase, PackedBody } from './database.ts'
import type { ComparedPair } from './messages.ts'
import { unpack } from './packing.ts'
import { shownProvenance, type Heard } from './shown-provenance.ts'

const nameLength = 48

/** What comparing needs of an article: its row, its text, and what is known of it from elsewhere. */
export function comparable(
  row: Pick<ArticleRow, 'id' | 'headline' | 'language' | 'paths'>,
  text: PackedBody,
  heard: Heard,
): Comparable {
  const provenance = shownProvenance(text.provenance, heard)
  return {
    id: row.id,
    name: provenance.outlet[0]?.value || standIn(row),
    headline: row.headline,
    language: row.language,
    body: text.body,
    provenance,
  }
}

/** The articles asked for, ready to be compared; ones the library does not hold are left out. */
async function comparables(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, Comparable>> {
  const keys = [...ids]
  const [rows, texts, learnt] = await Promise.all([
    db.articles.bulkGet(keys),
    db.bodies.bulkGet(keys),
    db.learnt.bulkGet(keys),
  ])
  const inForce = await correctionsInForce(
    db,
    rows.flatMap((row) => row ?? []),
  )
  const found = new Map<ArticleId, Comparable>()
  keys.forEach((id, at) => {
    const row = rows[at]
    const text = texts[at]
    if (!row || !text) return
    const heard = { learnt: learnt[at]?.provenance ?? {}, corrections: inForce.get(id) ?? [] }
    found.set(id, comparable(row, unpack(text.packed), heard))
  })
  return found
}

/**
 * Compares two articles of the library; a name both would have is told apart by their headlines.
 *
 * @throws in plain words when the library holds one of them no more
 */
export async function comparePair(
  db: LibraryDatabase,
  ids: { readonly a: ArticleId; readonly b: ArticleId },
  compare: (a: Comparable, b: Comparable) => Comparison,
): Promise<ComparedPair> {
  const found = await comparables(db, [ids.a, ids.b])
  const a = found.get(ids.a)
  const b = found.get(ids.b)
  if (!a || !b) throw new Error('One of the two articles is not in the library any more.')
  const pair = toldApart(a, b)
  const begun = performance.now()
  const comparison = compare(pair.a, pair.b)
  return { ...pair, comparison, milliseconds: performance.now() - begun }
}

/** The two with names that differ: `the Post` twice becomes the Post with the start of a headline. */
export function toldApart(a: Comparable, b: Comparable): { a: Comparable; b: Comparable } {
  if (a.name !== b.name) return { a, b }
  const longer = (one: Comparable) => `${one.name}, ${quoted(one.headline)}`
  if (a.headline !== b.headline) {
    return { a: { ...a, name: longer(a) }, b: { ...b, name: longer(b) } }
  }
  return { a: { ...a, name: `${a.name} (A)` }, b: { ...b, name: `${b.name} (B)` } }
}

/** How an article is called whose outlet nobody states. */
function standIn(row: Pick<ArticleRow, 'headline' | 'paths'>): string {
  if (row.headline) return quoted(row.headline)
  return row.paths[0]?.split('/').at(-1) ?? 'the article without a headline'
}

function quoted(headline: string): string {
  if (headline.length <= nameLength) return `“${headline}”`
  const cut = headline.slice(0, nameLength)
  const space = cut.lastIndexOf(' ')
  return `“${cut.slice(0, space > nameLength / 2 ? space : cut.length).trimEnd()}…”`
}
