import type { ArticleId, Provenance, StoryId } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import { comparable, toldApart } from './comparables.ts'
import { correctionsInForce } from './corrections.ts'
import type { ArticleRow, LibraryDatabase, StoryRow } from './database.ts'
import { gathered, pairsToJudge, type Judge, type Judgement } from './judge.ts'
import { libraryLessons } from './learnt-rows.ts'
import { unpack } from './packing.ts'
import { byTimeAndLength, membersOf, orderTellers, type Verdict } from './story-order.ts'

/** A story worked out anew, with what its articles teach about each other. */
export interface ToldStory {
  readonly story: StoryRow
  /** One entry for every member; empty where the others teach nothing. */
  readonly learnt: ReadonlyMap<ArticleId, Partial<Provenance>>
}

/** Up to so many articles every pair of a story is compared; beyond, each with one of them. */
const everyPairUpTo = 8

/** A story's id: made from the smallest id of its members, so it does not rest on their order. */
export function storyId(members: readonly ArticleId[]): StoryId {
  const [smallest = ''] = [...members].sort()
  return `s-${smallest}` as StoryId
}

/**
 * Works a story out from its articles alone: the same articles give the same story.
 *
 * Two rounds. The first takes the texts as they are and learns outlets from it; the second judges
 * with what was learnt, so that reasons name the outlets and not stand-ins.
 */
export async function tellStory(
  db: LibraryDatabase,
  rows: readonly ArticleRow[],
  judge: Judge,
): Promise<ToldStory> {
  const members = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (members.length < 2) return { story: storyOf(members, new Map()), learnt: nothing(members) }
  const tellers = await tellersOf(db, members)
  const pairs = pairsOf(members)
  const asStated = judgePairs(pairs, ({ id }) => tellers.get(id)?.as({}), judge)
  const learnt = lessonsFor(members, asStated)
  const asLearnt = judgePairs(
    pairs,
    ({ id }) => {
      const teller = tellers.get(id)
      return teller?.as({ ...teller.library, ...learnt.get(id) })
    },
    judge,
  )
  const verdicts = new Map([...asLearnt].map(([key, { verdict }]) => [key, verdict]))
  return { story: storyOf(members, verdicts), learnt }
}

type Pair = readonly [ArticleRow, ArticleRow]

function pairsOf(members: readonly ArticleRow[]): readonly Pair[] {
  const byId = new Map(members.map((row) => [row.id, row]))
  const [hub] = [...members].sort(byTimeAndLength)
  const ids = members.map((row) => row.id)
  return pairsToJudge(ids, hub?.id ?? ids[0] ?? ('' as ArticleId), everyPairUpTo).flatMap(
    ([x, y]) => {
      const rowX = byId.get(x)
      const rowY = byId.get(y)
      return rowX && rowY ? [[rowX, rowY] as const] : []
    },
  )
}

function judgePairs(
  pairs: readonly Pair[],
  of: (row: ArticleRow) => Comparable | undefined,
  judge: Judge,
): ReadonlyMap<string, Judgement> {
  const judged = new Map<string, Judgement>()
  const tellers = new Set(pairs.flatMap(([x, y]) => [x.id, y.id]))
  for (const [x, y] of pairs) {
    const [a, b] = x.id < y.id ? [of(x), of(y)] : [of(y), of(x)]
    if (!a || !b) continue
    const [first = a, second = b] = toldApart([a, b])
    judged.set(keyOf(a.id, b.id), judge.on(first, second, tellers))
  }
  return judged
}

function keyOf(a: ArticleId, b: ArticleId): string {
  return `${a} ${b}`
}

function lessonsFor(
  members: readonly ArticleRow[],
  judged: ReadonlyMap<string, Judgement>,
): ReadonlyMap<ArticleId, Partial<Provenance>> {
  return new Map(
    members.map(({ id }) => {
      const lessons = members.flatMap((other) => {
        const [a, b] = id < other.id ? [id, other.id] : [other.id, id]
        const known = judged.get(keyOf(a, b))?.lessons
        return known ? [id === a ? known.aboutA : known.aboutB] : []
      })
      return [id, gathered(lessons)]
    }),
  )
}

function storyOf(members: readonly ArticleRow[], verdicts: ReadonlyMap<string, Verdict>): StoryRow {
  const lookUp = (a: ArticleId, b: ArticleId) => verdicts.get(keyOf(a, b))
  const ordered = orderTellers(members, lookUp)
  const headlines = new Map(members.map((row) => [row.id, row.headline]))
  return {
    id: storyId(members.map((row) => row.id)),
    headline: ordered[0] ? (headlines.get(ordered[0].id) ?? '') : '',
    sortDate: members.reduce((newest, row) => (row.sortDate > newest ? row.sortDate : newest), ''),
    members: membersOf(ordered, lookUp),
  }
}

function nothing(members: readonly ArticleRow[]) {
  return new Map(members.map((row) => [row.id, {}]))
}

/** An article of a story, with what comparing it needs. */
interface Teller {
  /** What the library taught about it. */
  readonly library: Partial<Provenance>
  /** Ready to be compared, as one that learnt so much. */
  readonly as: (learnt: Partial<Provenance>) => Comparable
}

async function tellersOf(
  db: LibraryDatabase,
  rows: readonly ArticleRow[],
): Promise<ReadonlyMap<ArticleId, Teller>> {
  const ids = rows.map((row) => row.id)
  const [bodies, learnt, inForce] = await Promise.all([
    db.bodies.bulkGet(ids),
    db.learnt.bulkGet(ids),
    correctionsInForce(db, rows),
  ])
  const tellers = new Map<ArticleId, Teller>()
  rows.forEach((row, at) => {
    const body = bodies[at]
    if (!body) return
    const text = unpack(body.packed)
    const corrections = inForce.get(row.id) ?? []
    tellers.set(row.id, {
      library: libraryLessons(learnt[at]),
      as: (lessons) => comparable(row, text, { learnt: lessons, corrections }),
    })
  })
  return tellers
}
