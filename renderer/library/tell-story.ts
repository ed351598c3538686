import type { ArticleId, Provenance, StoryId } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import type { LinesOfTwo } from '../domain/group/boilerplate.ts'
import { sharedPrints } from '../domain/group/finder.ts'
import { comparable, toldApart } from './comparables.ts'
import type { CorrectionInForce } from './corrections.ts'
import type { ArticleRow, LearntRow, LibraryDatabase, StoryRow } from './database.ts'
import { gathered, pairsToJudge, type Judge, type Judgement } from './judge.ts'
import { libraryLessons } from './learnt-rows.ts'
import type { Newsroom, StoryIndex } from './newsroom.ts'
import { unpack } from './packing.ts'
import type { ReaderWishes } from './reader-wishes.ts'
import { byTimeAndLength, membersOf, orderTellers, type Verdict } from './story-order.ts'
import type { TraitsBook } from './traits.ts'

/** A story worked out anew, with what its articles teach about each other. */
export interface ToldStory {
  readonly story: StoryRow
  /** One entry for every member; empty where the others teach nothing. */
  readonly learnt: ReadonlyMap<ArticleId, Partial<Provenance>>
}

/** What telling stories needs. */
export interface StoryDesk {
  readonly db: LibraryDatabase
  readonly judge: Judge
  readonly traits: TraitsBook
  readonly newsroom: Pick<Newsroom, 'sameEvent'>
  readonly index: Pick<StoryIndex, 'isKept' | 'boilerplateWithin'>
  readonly wishes: () => ReaderWishes
}

/** What is stored of the tellers of stories, apart from their rows. */
export interface StoryPapers {
  readonly bodies: ReadonlyMap<ArticleId, Uint8Array>
  readonly learnt: ReadonlyMap<ArticleId, LearntRow>
  readonly corrections: ReadonlyMap<ArticleId, readonly CorrectionInForce[]>
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
  desk: StoryDesk,
  rows: readonly ArticleRow[],
  papers: StoryPapers,
): Promise<ToldStory> {
  const members = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (members.length < 2) {
    return { story: storyOf(members, { desk, judged: new Map() }), learnt: nothing(members) }
  }
  const tellers = tellersOf(members, papers)
  const pairs = await pairsOf(members, desk.traits)
  const lines = await desk.index.boilerplateWithin(members.map((row) => row.id))
  const bench = { judge: desk.judge, lines }
  const asStated = judgePairs(pairs, ({ id }) => tellers.get(id)?.as({}), bench)
  const learnt = lessonsFor(members, asStated)
  const asLearnt = (row: ArticleRow) => {
    const teller = tellers.get(row.id)
    return teller?.as({ ...teller.library, ...learnt.get(row.id) })
  }
  const judged = judgePairs(pairs, asLearnt, bench)
  return { story: storyOf(members, { desk, judged, asLearnt }), learnt }
}

interface Pair {
  readonly x: ArticleRow
  readonly y: ArticleRow
  /** They have word runs in common: comparing them can find something. */
  readonly isShared: boolean
}

async function pairsOf(
  members: readonly ArticleRow[],
  traits: TraitsBook,
): Promise<readonly Pair[]> {
  const byId = new Map(members.map((row) => [row.id, row]))
  const [hub] = [...members].sort(byTimeAndLength)
  const ids = members.map((row) => row.id)
  const known = await traits.of(ids)
  const none = new Uint32Array()
  return pairsToJudge(ids, hub?.id ?? ids[0] ?? ('' as ArticleId), everyPairUpTo).flatMap(
    ([a, b]) => {
      const [x, y] = [byId.get(a), byId.get(b)]
      if (!x || !y) return []
      const shared = sharedPrints(known.get(a)?.prints ?? none, known.get(b)?.prints ?? none)
      return [{ x, y, isShared: shared > 0 }]
    },
  )
}

/** What a story's pairs are judged with. */
interface Bench {
  readonly judge: Judge
  readonly lines: LinesOfTwo
}

function judgePairs(
  pairs: readonly Pair[],
  of: (row: ArticleRow) => Comparable | undefined,
  { judge, lines }: Bench,
): ReadonlyMap<string, Judgement> {
  const judged = new Map<string, Judgement>()
  for (const { x, y, isShared } of pairs) {
    if (!isShared) continue
    const [a, b] = x.id < y.id ? [of(x), of(y)] : [of(y), of(x)]
    if (!a || !b) continue
    const [first = a, second = b] = toldApart([a, b])
    judged.set(keyOf(a.id, b.id), judge.on(first, second, lines(a.id, b.id)))
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

/** What a story is told with. */
interface Telling {
  readonly desk: StoryDesk
  readonly judged: ReadonlyMap<string, Judgement>
  readonly asLearnt?: (row: ArticleRow) => Comparable | undefined
}

function storyOf(members: readonly ArticleRow[], telling: Telling): StoryRow {
  const { desk, judged, asLearnt } = telling
  const rows = new Map(members.map((row) => [row.id, row]))
  const ordered = orderTellers(members, (a, b) => judged.get(keyOf(a, b))?.verdict)
  const first = ordered[0] && rows.get(ordered[0].id)
  const asFirst = first && asLearnt?.(first)
  const verdicts = (a: ArticleId, b: ArticleId): Verdict | undefined => {
    const known = judged.get(keyOf(a, b))?.verdict
    if (known && known.relation !== 'independent') return known
    const other = rows.get(a === first?.id ? b : a)
    const asOther = other && asLearnt?.(other)
    if (!asFirst || !asOther || (a !== first?.id && b !== first?.id)) return known
    const [one = asOther, hub = asFirst] = toldApart([asOther, asFirst])
    return sameEvent(desk.newsroom.sameEvent(one, hub), known)
  }
  const ids = members.map((row) => row.id)
  const told = membersOf(ordered, verdicts).map((member) =>
    desk.index.isKept(member.article, ids) ? { ...member, kept: true as const } : member,
  )
  const name = newestName(ids, desk.wishes())
  return {
    id: storyId(ids),
    headline: name ?? first?.headline ?? '',
    ...(name === undefined ? {} : { named: true as const }),
    ...datesOf(members),
    members: told,
  }
}

/** The day of filing stands in only where nobody states a date: it tells nothing of the event. */
function datesOf(members: readonly ArticleRow[]): Pick<StoryRow, 'sortDate' | 'undated'> {
  const dated = members.filter(({ published }) => published !== '')
  const known = dated.length > 0 ? dated : members
  const sortDate = known.reduce(
    (newest, row) => (row.sortDate > newest ? row.sortDate : newest),
    '',
  )
  return dated.length > 0 ? { sortDate } : { sortDate, undated: true }
}

/** On one event, in words of its own. */
function sameEvent(words: string, known: Verdict | undefined): Verdict {
  const { aInB = 0, bInA = 0 } = known ?? {}
  const reasons = [{ about: 'relation' as const, text: words, evidence: [] }]
  return { relation: 'same-event', direction: 'unknown', reasons, aInB, bInA }
}

/** How the reader called the story last, by whichever of its members. */
function newestName(ids: readonly ArticleId[], { names }: ReaderWishes): string | undefined {
  const given = ids.flatMap((id) => names.get(id) ?? [])
  return given.sort((x, y) => y.act - x.act)[0]?.name || undefined
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

function tellersOf(
  rows: readonly ArticleRow[],
  { bodies, learnt, corrections }: StoryPapers,
): ReadonlyMap<ArticleId, Teller> {
  const tellers = new Map<ArticleId, Teller>()
  for (const row of rows) {
    const packed = bodies.get(row.id)
    if (!packed) continue
    const text = unpack(packed)
    const corrected = corrections.get(row.id) ?? []
    tellers.set(row.id, {
      library: libraryLessons(learnt.get(row.id)),
      as: (lessons) => comparable(row, text, { learnt: lessons, corrections: corrected }),
    })
  }
  return tellers
}
