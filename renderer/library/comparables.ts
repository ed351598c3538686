import type { ArticleId } from '../domain/article.ts'
import type { CompareOptions } from '../domain/compare/compare.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import type { Boilerplate } from '../domain/group/boilerplate.ts'
import { filedTimes } from '../domain/compare/filed-times.ts'
import { correctionsInForce } from './corrections.ts'
import type { ArticleRow, LibraryDatabase, PackedBody } from './database.ts'
import type { ComparedPair } from './messages.ts'
import { unpack } from './packing.ts'
import { versionsAmong, type AmongVersions } from './queries-versions.ts'
import { shownProvenance, type Heard } from './shown-provenance.ts'

const nameLength = 48

/** What comparing needs of an article: its row, its text, and what is known of it from elsewhere. */
export function comparable(
  row: Pick<ArticleRow, 'id' | 'headline' | 'language' | 'paths' | 'outlet' | 'outletStatus'>,
  text: PackedBody,
  heard: Heard,
): Comparable {
  const provenance = shownProvenance(text.provenance, heard)
  return {
    id: row.id,
    name: ownName(row) || provenance.outlet[0]?.value || standIn(row),
    headline: row.headline,
    language: row.language,
    body: text.body,
    provenance,
  }
}

/** The outlet's full name, where the reader's table has one: the file may print another form of it. */
function ownName({ outlet, outletStatus }: Pick<ArticleRow, 'outlet' | 'outletStatus'>): string {
  return outletStatus === 'stated' || outletStatus === 'corrected' ? outlet : ''
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
  const [a, b] = await comparablesOf(db, [ids.a, ids.b])
  if (!a || !b) throw new Error(goneWords)
  const pair = { a, b }
  const begun = performance.now()
  const comparison = compare(pair.a, pair.b)
  return { ...pair, comparison, milliseconds: performance.now() - begun }
}

/**
 * The articles asked for, in that order, each with a name that no other of them has.
 *
 * @throws in plain words when the library holds one of them no more
 */
export async function comparablesOf(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly Comparable[]> {
  const [found, versions] = await Promise.all([comparables(db, ids), versionsAmong(db, ids)])
  const asked = ids.map((id) => {
    const one = found.get(id)
    if (!one) throw new Error(goneWords)
    return one
  })
  return toldApart(withVersions(asked, versions))
}

/** Versions of one file are named by when they were filed: `The Post, filed 12 Nov, 14:02`. */
function withVersions(
  articles: readonly Comparable[],
  versions: ReadonlyMap<ArticleId, AmongVersions>,
): readonly Comparable[] {
  const ids = [...versions.keys()]
  const times = filedTimes(
    [...versions.values()].map(({ filed }) => filed),
    Date.now(),
  )
  return articles.map((one) => {
    const version = versions.get(one.id)
    if (!version) return one
    const filed = times[ids.indexOf(one.id)] ?? ''
    return { ...one, name: `${one.name}, filed ${filed}`, version: { filed, after: version.after } }
  })
}

/** How the articles asked for are called where they are compared; none where one is gone. */
export async function comparedNames(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<readonly string[]> {
  const found = await comparablesOf(db, ids).catch(() => [])
  return found.map(({ name }) => name)
}

/** What comparing is to know of the library. */
export function optionsWith(boilerplate: Boilerplate | undefined): CompareOptions {
  return boilerplate ? { isBoilerplate: boilerplate.holds } : {}
}

const goneWords = 'One of these articles is not in the library any more.'

/**
 * Articles with names that differ: `the Post` twice becomes the Post with the start of each headline,
 * and where these are the same too, a letter for each.
 */
export function toldApart(articles: readonly Comparable[]): readonly Comparable[] {
  const longer = renamed(articles, (one) => `${one.name}, ${quoted(one.headline)}`)
  return renamed(longer, (one, at) => `${articles[at]?.name ?? one.name} (${letter(at)})`)
}

function renamed(
  articles: readonly Comparable[],
  nameOf: (one: Comparable, at: number) => string,
): readonly Comparable[] {
  return articles.map((one, at) =>
    articles.some((other) => other !== one && other.name === one.name)
      ? { ...one, name: nameOf(one, at) }
      : one,
  )
}

function letter(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at)
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
