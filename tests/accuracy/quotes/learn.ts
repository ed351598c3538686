import { wordAt } from '../../../renderer/domain/attribute/quotes/around.ts'
import { contentCandidates } from '../../../renderer/domain/attribute/quotes/content-candidates.ts'
import { contentFeatures } from '../../../renderer/domain/attribute/quotes/contents.ts'
import {
  cueFeatures,
  cueTags,
  type CueTag,
} from '../../../renderer/domain/attribute/quotes/cue-features.ts'
import { taggedPlaces, type Span } from '../../../renderer/domain/attribute/quotes/cues.ts'
import {
  placesOf,
  type QuotationModels,
} from '../../../renderer/domain/attribute/quotes/finding.ts'
import { scoreOf } from '../../../renderer/domain/attribute/quotes/linear.ts'
import {
  sourceCandidates,
  sourceFeatures,
  type SourceCandidate,
} from '../../../renderer/domain/attribute/quotes/sources.ts'
import type { Word } from '../../../renderer/domain/attribute/quotes/words.ts'
import { Learner } from './learner.ts'

/** What people marked in one article, in numbers of words. */
export interface MarkedArticle {
  readonly words: readonly Word[]
  readonly tags: readonly CueTag[]
  readonly quotations: readonly MarkedQuotation[]
}

/** One attribution as people marked it. */
export interface MarkedQuotation {
  readonly cue: Span | null
  readonly source: ReadonlySet<number> | null
  readonly content: ReadonlySet<number>
}

const cueRounds = 2
const tieRounds = 2

/** Learns the three models from marked articles. Deterministic: the same articles give the same models. */
export function learnQuotations(articles: readonly MarkedArticle[]): QuotationModels {
  const [cue, source, content] = [new Learner(), new Learner(), new Learner()]
  shuffled(articles, { rounds: cueRounds, seed: 1 }, (article, round) => {
    learnCues(article, cue, round)
  })
  const ties = articles.flatMap(({ words, quotations }) =>
    quotations.map((quotation) => ({ words, quotation })),
  )
  shuffled(ties, { rounds: tieRounds, seed: 7 }, ({ words, quotation }) => {
    if (!quotation.cue) return
    const best = learnSource(words, { ...quotation, cue: quotation.cue }, source)
    learnContent(words, { ...quotation, cue: quotation.cue, best }, content)
  })
  return { cue: cue.averaged(), source: source.averaged(), content: content.averaged() }
}

function shuffled<Item>(
  items: readonly Item[],
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
  each: (item: Item, round: number) => void,
): void {
  const order = [...items]
  let random = seed
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0
      const other = random % (at + 1)
      const [a, b] = [order[at], order[other]]
      if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a]
    }
    for (const item of order) each(item, round)
  }
}

/** Tags word by word; in the first rounds the word before is believed to be as marked. */
function learnCues({ words, tags }: MarkedArticle, learner: Learner, round: number): void {
  let before: CueTag = 'O'
  words.forEach((word, at) => {
    if (word.zone >= 0 || word.sentence !== wordAt(words, at - 1).sentence) before = 'O'
    if (word.zone >= 0 || (!word.isWord && before === 'O')) {
      before = 'O'
      return
    }
    const features = cueFeatures(words, at, before)
    const told = best(
      cueTags.filter((tag) => tag !== 'I' || before !== 'O'),
      (tag) => scoreOf(learner, taggedPlaces(features, tag)),
    )
    const right = tags[at] ?? 'O'
    if (told !== right)
      learner.correct(taggedPlaces(features, right), taggedPlaces(features, told ?? 'O'))
    else learner.pass()
    before = round < 2 ? right : (told ?? 'O')
    if (right === 'I' && before === 'O') before = 'O'
  })
}

function learnSource(
  words: readonly Word[],
  { cue, source }: MarkedQuotation & { readonly cue: Span },
  learner: Learner,
): SourceCandidate | null {
  if (!source) return null
  const all = sourceCandidates(words, cue).map((candidate) => ({
    candidate,
    features: sourceFeatures(words, candidate, cue),
    worth: overlap(words, placesOf(words, { spans: [[candidate.first, candidate.last]] }), source),
  }))
  const right = learnChoice(all, learner, 0.05)
  return right && right.worth > 0.4 ? right.candidate : null
}

function learnContent(
  words: readonly Word[],
  { cue, content, best: source }: MarkedQuotation & { cue: Span; best: SourceCandidate | null },
  learner: Learner,
): void {
  const all = contentCandidates(words, cue, source).map((candidate) => ({
    candidate,
    features: contentFeatures(words, candidate, { cue, source }),
    worth: overlap(words, placesOf(words, candidate), content),
  }))
  learnChoice(all, learner, 0.02)
}

interface Choice<Candidate> {
  readonly candidate: Candidate
  readonly features: readonly number[]
  /** How much of the marked words it has, 0 to 1. */
  readonly worth: number
}

/** Moves the weights when what they choose is worse than the best by more than `slack`. */
function learnChoice<Candidate>(
  all: readonly Choice<Candidate>[],
  learner: Learner,
  slack: number,
): Choice<Candidate> | null {
  const right = best(all, ({ worth }) => worth)
  const told = best(all, ({ features }) => scoreOf(learner, features))
  if (right && told && right.worth > 0.5 && told.worth < right.worth - slack)
    learner.correct(right.features, told.features)
  else learner.pass()
  return right
}

function best<Item>(items: readonly Item[], worth: (item: Item) => number): Item | null {
  let [found, most]: [Item | null, number] = [null, Number.NEGATIVE_INFINITY]
  for (const item of items) {
    const value = worth(item)
    if (value > most) [found, most] = [item, value]
  }
  return found
}

/** Letters that both hold, of all that either holds. */
function overlap(words: readonly Word[], a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const letters = (places: Iterable<number>) => {
    let sum = 0
    for (const at of places) sum += wordAt(words, at).end - wordAt(words, at).start
    return sum
  }
  const shared = letters([...a].filter((at) => b.has(at)))
  const all = letters(a) + letters(b) - shared
  return all > 0 ? shared / all : 0
}

/** First and last word of marked places; `null` when there are none. */
export function spanOf(places: ReadonlySet<number>): Span | null {
  return places.size === 0 ? null : [Math.min(...places), Math.max(...places)]
}
