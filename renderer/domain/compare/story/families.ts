import { keyOf, type Tie, type Told } from './statements.ts'

/** A cell holds so many sentences of one article at most. */
const mostInCell = 3
/** Two groups are one statement when their articles are tied so firmly on average, 0 to 1. */
const firm = 0.25

/** Sentences that belong together, kept by article. */
export class Group {
  readonly #byArticle = new Map<number, number[]>()

  constructor(first: Told) {
    this.#byArticle.set(first.article, [first.sentence])
  }

  /** The articles in it. */
  get articles(): readonly number[] {
    return [...this.#byArticle.keys()]
  }

  /** Its sentences of an article, in order. */
  of(article: number): readonly number[] {
    return this.#byArticle.get(article) ?? []
  }

  /** All of it, article by article. */
  get told(): readonly Told[] {
    const articles = [...this.articles].sort((x, y) => x - y)
    return articles.flatMap((article) =>
      this.of(article).map((sentence) => ({ article, sentence })),
    )
  }

  /** Takes all that another has. */
  take(other: Group): void {
    for (const article of other.articles) {
      const all = [...this.of(article), ...other.of(article)].sort((x, y) => x - y)
      this.#byArticle.set(article, all)
    }
  }
}

/**
 * Sentences gathered into families of copies, the firmest ties first.
 *
 * Two families become one only if their articles are tied on the whole, so that a chain of weak
 * likenesses does not end in one statement; and two sentences of one article stay together only where
 * they follow each other and somebody's one sentence says both.
 */
export function families(
  sentences: readonly Told[],
  ties: readonly Tie[],
  together: ReadonlySet<string>,
): readonly Group[] {
  const groups = new Map(sentences.map((one) => [keyOf(one), new Group(one)]))
  const weights = new Map(ties.map((tie) => [pairKey(tie.a, tie.b), tie.weight]))
  for (const tie of firmestFirst(ties)) {
    const [one, other] = [groups.get(keyOf(tie.a)), groups.get(keyOf(tie.b))]
    if (!one || !other || one === other) continue
    if (!fits(one, other, together) || support(one, other, weights) < firm) continue
    one.take(other)
    for (const moved of other.told) groups.set(keyOf(moved), one)
  }
  return [...new Set(groups.values())]
}

/** Ties in the order in which they are believed. */
export function firmestFirst(ties: readonly Tie[]): readonly Tie[] {
  return [...ties].sort(
    (x, y) =>
      y.weight - x.weight ||
      x.a.article - y.a.article ||
      x.a.sentence - y.a.sentence ||
      x.b.article - y.b.article ||
      x.b.sentence - y.b.sentence,
  )
}

/** Whether the sentences that both have of one article make one cell. */
function fits(one: Group, other: Group, together: ReadonlySet<string>): boolean {
  const shared = one.articles.filter((article) => other.of(article).length > 0)
  return shared.every((article) => {
    const all = [...one.of(article), ...other.of(article)].sort((x, y) => x - y)
    if (all.length > mostInCell) return false
    return all.every((sentence, at) => {
      const next = all[at + 1]
      if (next === undefined) return true
      if (next !== sentence + 1) return false
      const key = `${keyOf({ article, sentence })} ${keyOf({ article, sentence: next })}`
      return together.has(key) || isDivided(one, article) || isDivided(other, article)
    })
  })
}

/** Whether another article already needs two sentences for it. */
function isDivided(group: Group, but: number): boolean {
  return group.articles.some((article) => article !== but && group.of(article).length > 1)
}

/** The firmest tie of every two articles across, on average. */
function support(one: Group, other: Group, weights: ReadonlyMap<string, number>): number {
  let [sum, pairs] = [0, 0]
  for (const a of one.articles) {
    for (const b of other.articles) {
      if (a === b) continue
      pairs += 1
      sum += firmest({ one, a, other, b }, weights)
    }
  }
  return pairs === 0 ? 1 : sum / pairs
}

function firmest(
  { one, a, other, b }: { one: Group; a: number; other: Group; b: number },
  weights: ReadonlyMap<string, number>,
): number {
  let most = 0
  for (const x of one.of(a)) {
    for (const y of other.of(b)) {
      const key = pairKey({ article: a, sentence: x }, { article: b, sentence: y })
      most = Math.max(most, weights.get(key) ?? 0)
    }
  }
  return most
}

function pairKey(a: Told, b: Told): string {
  return a.article < b.article ? `${keyOf(a)} ${keyOf(b)}` : `${keyOf(b)} ${keyOf(a)}`
}
