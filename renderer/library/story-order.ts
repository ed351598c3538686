import type { ArticleId } from '../domain/article.ts'
import type { Comparison } from '../domain/compare/comparison.ts'
import type { ArticleRow, StoryMember } from './database.ts'

/** What the order of a story rests on, for each of its articles. */
export type Teller = Pick<ArticleRow, 'id' | 'published' | 'sortDate' | 'words'>

/**
 * What is said of a pair, kept short; `a` and `b` as they were compared. Two that share no words but tell
 * of one event need no comparison: they are `same-event`.
 */
export interface Verdict extends Pick<Comparison, 'direction' | 'reasons' | 'aInB' | 'bInA'> {
  readonly relation: Comparison['relation'] | 'same-event'
}

/** Pairs that were compared: the verdict with the smaller id as `a`, or nothing. */
export type Verdicts = (a: ArticleId, b: ArticleId) => Verdict | undefined

/**
 * The story's articles, the original first.
 *
 * The first is the one most others took from; where that does not decide, the one published first,
 * then the longest. Nothing rests on the order in which the articles came.
 */
export function orderTellers(tellers: readonly Teller[], verdicts: Verdicts): readonly Teller[] {
  const given = new Map(tellers.map((teller) => [teller.id, timesTaken(teller, tellers, verdicts)]))
  const rest = [...tellers].sort(byTimeAndLength)
  const most = Math.max(...given.values())
  const first = rest.find((teller) => given.get(teller.id) === most)
  return first ? [first, ...rest.filter((teller) => teller !== first)] : []
}

/** How each article stands to the first one, in their order. */
export function membersOf(ordered: readonly Teller[], verdicts: Verdicts): readonly StoryMember[] {
  const [first] = ordered
  return ordered.map(({ id }) => {
    if (!first || ordered.length === 1) {
      return aloneMember(id)
    }
    if (id === first.id) {
      return { article: id, relation: 'first', reason: firstReason(ordered, verdicts), share: 1 }
    }
    return memberBeside(first.id, id, verdictOn(first.id, id, verdicts))
  })
}

function aloneMember(article: ArticleId): StoryMember {
  return { article, relation: 'alone', reason: 'No other article here tells this story.', share: 1 }
}

function memberBeside(first: ArticleId, article: ArticleId, verdict?: Verdict): StoryMember {
  const why = verdict?.reasons.find((reason) => reason.about === 'relation')
  const share = (first < article ? verdict?.aInB : verdict?.bInA) ?? 0
  return { article, relation: verdict?.relation ?? 'cannot-tell', reason: why?.text ?? '', share }
}

/** The verdict on a pair, whichever of the two is named first. */
function verdictOn(x: ArticleId, y: ArticleId, verdicts: Verdicts): Verdict | undefined {
  return x < y ? verdicts(x, y) : verdicts(y, x)
}

/** How many took from this one, less the number it took from. */
function timesTaken(teller: Teller, tellers: readonly Teller[], verdicts: Verdicts): number {
  let sum = 0
  for (const { id } of tellers) {
    if (id !== teller.id) sum += taken(teller.id, id, verdicts)
  }
  return sum
}

function taken(from: ArticleId, by: ArticleId, verdicts: Verdicts): -1 | 0 | 1 {
  const direction = verdictOn(from, by, verdicts)?.direction
  if (direction !== 'a-to-b' && direction !== 'b-to-a') return 0
  return (direction === 'a-to-b') === from < by ? 1 : -1
}

/** Published earlier, then longer; dates beat no dates; the id decides what nothing else does. */
export function byTimeAndLength(a: Teller, b: Teller): number {
  const dateA = dateOf(a)
  const dateB = dateOf(b)
  if (dateA !== dateB) {
    if (!dateA || !dateB) return dateA ? -1 : 1
    return dateA < dateB ? -1 : 1
  }
  return b.words - a.words || (a.id < b.id ? -1 : 1)
}

/** When it was published, in a form that sorts; neither the day of filing nor a year says who was first. */
function dateOf({ published, sortDate }: Teller): string {
  return published.length >= '2023-09-13'.length ? sortDate : ''
}

function firstReason([first, ...others]: readonly Teller[], verdicts: Verdicts): string {
  if (!first) return ''
  for (const other of others) {
    if (taken(first.id, other.id, verdicts) !== 1) continue
    const verdict = verdictOn(first.id, other.id, verdicts)
    const why = verdict?.reasons.find((reason) => reason.about === 'direction')
    if (why) return why.text
  }
  const earliest = dateOf(first) && others.every((other) => dateOf(first) < (dateOf(other) || '~'))
  if (earliest) return 'It carries the earliest date.'
  const longest = others.every((other) => other.words < first.words)
  return longest ? 'It is the longest of them.' : 'Nothing says which of them came first.'
}
