import {
  alike,
  candidates,
  prepare,
  sharedWeight,
  type Prepared,
  type PreparedTexts,
  type Weights,
} from './seeds.ts'
import { sameStatement } from './same-statement.ts'
import { statementOf, type Statement } from './statement.ts'
import type { Token } from './words.ts'

/** Sentences that answer each other, by position; one side may have two. */
export interface Match {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** 0 to 1: the share of the heavier side's weight that both have. */
  readonly score: number
  /** Found in the second pass: the same statement in other words. */
  readonly reworded: boolean
}

// Set on labelled pairs: below `enough` two sentences share a phrase, not a statement.
const enough = 0.5
const enoughReworded = 0.42
// Or less, where the sentences say the same by what was learnt of sentences that people called the same.
const enoughInDoubt = 0.3
const surelySame = 0.6
// And only where they name the same people, places or figures.
const leastNamed = 2
const enoughOfPart = 0.7

/**
 * Which sentences of A answer which of B: 1 to 1, 1 to 2, 2 to 1 or none, in any order.
 *
 * Seeds are shared runs of three words; the pairs they name are scored by the weight of the words
 * both have, chosen best first, then split and merged sentences are joined, and what is left over
 * is matched by weight alone. The work grows with the number of shared runs, not with the product
 * of the lengths.
 */
export function align(
  a: readonly (readonly Token[])[],
  b: readonly (readonly Token[])[],
  rarity?: (word: string) => number,
): readonly Match[] {
  const texts = prepare(a, b, rarity)
  const desk = new Desk(texts)
  desk.choose([...candidates(texts), ...alike(texts)], enough, false)
  desk.join()
  desk.choose(desk.leftOver(), enoughInDoubt, true)
  return desk.matches()
}

/** A pair of sentences and how well they answer each other. */
interface Scored {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** By a sentence's tokens: what it says is the same beside every article it is held against. */
const statements = new WeakMap<readonly Token[], Statement>()

class Desk {
  readonly #answersOfA = new Map<number, Answer>()
  readonly #answersOfB = new Map<number, Answer>()

  readonly a: readonly Prepared[]
  readonly b: readonly Prepared[]
  readonly #weights: Weights

  constructor({ a, b, weights }: PreparedTexts) {
    this.a = a
    this.b = b
    this.#weights = weights
  }

  /** Takes the best pairs first; each sentence once. Ties go to the pair that is nearest in place. */
  choose(pairs: readonly (readonly [number, number])[], least: number, reworded: boolean): void {
    const scored = pairs
      .map(([a, b]): Scored => ({ a, b, score: this.#score(a, b) }))
      .filter((pair) => pair.score >= least && (!reworded || this.#isReworded(pair)))
    scored.sort(
      (x, y) => y.score - x.score || this.#drift(x) - this.#drift(y) || x.a + x.b - y.a - y.b,
    )
    for (const { a, b, score } of scored) {
      if (this.#answersOfA.has(a) || this.#answersOfB.has(b)) continue
      const answer: Answer = { a: [a], b: [b], score, reworded }
      this.#answersOfA.set(a, answer)
      this.#answersOfB.set(b, answer)
    }
  }

  /** Joins a sentence that is left alone to its neighbour's link, when the other side holds it. */
  join(): void {
    this.#joinSide('a')
    this.#joinSide('b')
  }

  /** Pairs of sentences nobody has claimed that stand near the same links, or share a rare word. */
  leftOver(): readonly (readonly [number, number])[] {
    const freeB = this.b.flatMap((_, at) => (this.#answersOfB.has(at) ? [] : [at]))
    const holders = new Map<number, number[]>()
    for (const at of freeB) {
      for (const word of this.b[at]?.counts.keys() ?? []) {
        const list = holders.get(word) ?? []
        list.push(at)
        holders.set(word, list)
      }
    }
    return this.a.flatMap((sentence, a) => {
      if (this.#answersOfA.has(a)) return []
      const near = new Set<number>()
      for (const word of sentence.counts.keys()) {
        const list = holders.get(word) ?? []
        if (list.length <= 8) for (const at of list) near.add(at)
      }
      return [...near].map((b) => [a, b] as const)
    })
  }

  matches(): readonly Match[] {
    return [...new Set(this.#answersOfA.values())]
  }

  #score(a: number, b: number): number {
    const [one, other] = [this.a[a], this.b[b]]
    if (!one || !other) return 0
    if (one.said === other.said) return 1
    if (one.weight === 0 || other.weight === 0) return 0
    const shared = sharedWeight(one, other, this.#weights)
    return (2 * shared) / (one.weight + other.weight)
  }

  /** Enough words in common, or fewer in sentences that say the same. */
  #isReworded({ a, b, score }: Scored): boolean {
    if (score >= enoughReworded) return true
    const [one, other] = [this.#statement(this.a[a]), this.#statement(this.b[b])]
    if (!one || !other || namedInBoth(one, other) < leastNamed) return false
    return sameStatement(one, other) >= surelySame
  }

  #statement(sentence: Prepared | undefined): Statement | undefined {
    if (!sentence) return undefined
    const known = statements.get(sentence.tokens) ?? statementOf(sentence.tokens)
    statements.set(sentence.tokens, known)
    return known
  }

  #drift({ a, b }: Scored): number {
    return Math.abs(a / Math.max(1, this.a.length) - b / Math.max(1, this.b.length))
  }

  #joinSide(side: 'a' | 'b'): void {
    const own = side === 'a' ? this.#answersOfA : this.#answersOfB
    const sentences = side === 'a' ? this.a : this.b
    sentences.forEach((sentence, at) => {
      if (own.has(at) || sentence.weight === 0) return
      for (const neighbour of [at - 1, at + 1]) {
        const answer = own.get(neighbour)
        if (answer && this.#canJoin(side, answer, sentence)) {
          answer[side] = [...answer[side], at].sort((x, y) => x - y)
          own.set(at, answer)
          return
        }
      }
    })
  }

  /** Whether what the link's other side has beyond its own partner holds this sentence too. */
  #canJoin(side: 'a' | 'b', answer: Answer, sentence: Prepared): boolean {
    if (answer.a.length > 1 || answer.b.length > 1) return false
    const across = side === 'a' ? this.b[answer.b[0] ?? -1] : this.a[answer.a[0] ?? -1]
    const partner = side === 'a' ? this.a[answer.a[0] ?? -1] : this.b[answer.b[0] ?? -1]
    if (!across || !partner) return false
    const rest = new Map(across.counts)
    for (const [word, count] of partner.counts) rest.set(word, (rest.get(word) ?? 0) - count)
    let held = 0
    for (const [word, count] of sentence.counts) {
      held += (this.#weights[word] ?? 0) * Math.max(0, Math.min(count, rest.get(word) ?? 0))
    }
    return held >= enoughOfPart * sentence.weight
  }
}

/** How many names and numbers both tell. */
function namedInBoth(one: Statement, other: Statement): number {
  const names = [...one.names].filter((name) => other.names.has(name))
  return names.length + [...one.numbers].filter((number) => other.numbers.has(number)).length
}

interface Answer {
  a: readonly number[]
  b: readonly number[]
  readonly score: number
  readonly reworded: boolean
}
