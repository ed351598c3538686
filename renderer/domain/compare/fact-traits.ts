import { isGrammar } from './likeness.ts'
import { rarityOf, statementOf, type Statement, type StemWeights } from './statement.ts'
import { statementTraits } from './statement-traits.ts'
import type { Token } from './words.ts'

/** Two articles as rows of statements, and what the words of both weigh. */
export interface FactDesk {
  readonly a: readonly Statement[]
  readonly b: readonly Statement[]
  readonly weights: StemWeights
  /** How much each sentence of one side has in common with each of the other, 0 to 1. */
  readonly likeness: readonly (readonly number[])[]
  /** How much of each sentence of B stands anywhere in A, and the other way round; 0 to 1. */
  readonly heldB: readonly number[]
  readonly heldA: readonly number[]
  /** How much each sentence of B is about what B is about, 0 to 1. */
  readonly central: readonly number[]
}

/** Two articles made ready to be asked which of their sentences report one fact. */
export function factDesk(
  a: readonly (readonly Token[])[],
  b: readonly (readonly Token[])[],
  rarity: StemWeights = rarityOf,
): FactDesk {
  const weights = weightsOf([...a, ...b], rarity)
  const [inA, inB] = [statements(a, weights), statements(b, weights)]
  const [allA, allB] = [stemsOf(inA), stemsOf(inB)]
  return {
    a: inA,
    b: inB,
    weights,
    likeness: likenesses(inA, inB, weights),
    heldA: inA.map((one) => held(one, allB, weights)),
    heldB: inB.map((one) => held(one, allA, weights)),
    central: inB.map((one) => centre(one, inB, weights)),
  }
}

/** What speaks for sentence `y` of B reporting the fact that sentence `x` of A reports. */
export function factTraits(desk: FactDesk, x: number, y: number): readonly number[] {
  const [one, other] = [desk.a[x], desk.b[y]]
  if (!one || !other) return []
  const row = desk.likeness[x] ?? []
  const own = row[y] ?? 0
  const best = Math.max(...row)
  const bestOfB = Math.max(...desk.likeness.map((line) => line[y] ?? 0))
  return [
    ...statementTraits(one, other, desk.weights),
    own,
    own / (best || 1),
    row.filter((value) => value > own).length,
    own / (bestOfB || 1),
    desk.likeness.filter((line) => (line[y] ?? 0) > own).length,
    row[y - 1] ?? 0,
    row[y + 1] ?? 0,
    desk.likeness[x - 1]?.[y] ?? 0,
    desk.likeness[x + 1]?.[y] ?? 0,
    desk.heldB[y] ?? 0,
    desk.heldA[x] ?? 0,
    desk.central[y] ?? 0,
    ...placeOf(x, desk.a.length),
    ...placeOf(y, desk.b.length),
    Math.abs(x - y),
    one.weight,
    other.weight,
    other.names.size,
    other.numbers.size,
    tellingShare(other),
    opens(other) ? 1 : 0,
    desk.likeness[0]?.[y] ?? 0,
  ]
}

function placeOf(at: number, of: number): readonly number[] {
  return [Math.min(at, 30), at / Math.max(1, of), Math.min(of, 60)]
}

/** A sentence that opens on a pronoun leans on the one before it. */
function opens({ keys }: Statement): boolean {
  return /^(?:he|she|it|they|his|her|their|this|that|these|we|i|you|er|sie|es|il|elle)$/.test(
    keys[0] ?? '',
  )
}

function tellingShare({ stems }: Statement): number {
  return stems.filter((stem) => !isGrammar(stem)).length / Math.max(1, stems.length)
}

/** The rarer a stem is everywhere and in these two texts, the more it says. */
function weightsOf(sentences: readonly (readonly Token[])[], rarity: StemWeights): StemWeights {
  const frequency = new Map<string, number>()
  for (const tokens of sentences) {
    for (const stem of statementOf(tokens, () => 0).counts.keys()) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
    }
  }
  const all = Math.log(sentences.length + 2)
  return (stem) =>
    rarity(stem) *
    (0.4 + 0.6 * (Math.log((sentences.length + 2) / (frequency.get(stem) ?? 1)) / all))
}

function statements(
  sentences: readonly (readonly Token[])[],
  weights: StemWeights,
): readonly Statement[] {
  return sentences.map((tokens) => statementOf(tokens, weights))
}

function likenesses(
  a: readonly Statement[],
  b: readonly Statement[],
  weights: StemWeights,
): readonly (readonly number[])[] {
  const [lengthsA, lengthsB] = [a.map(lengthOf), b.map(lengthOf)]
  return a.map((one, x) =>
    b.map((other, y) => {
      let both = 0
      for (const stem of one.counts.keys()) {
        if (other.counts.has(stem)) both += weights(stem) ** 2
      }
      return both / ((lengthsA[x] ?? 0) * (lengthsB[y] ?? 0) || 1)
    }),
  )

  function lengthOf(one: Statement): number {
    let squares = 0
    for (const stem of one.counts.keys()) squares += weights(stem) ** 2
    return Math.sqrt(squares)
  }
}

function stemsOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap(({ stems }) => stems))
}

function held(one: Statement, all: ReadonlySet<string>, weights: StemWeights): number {
  let [both, whole] = [0, 0]
  for (const stem of one.counts.keys()) {
    whole += weights(stem)
    if (all.has(stem)) both += weights(stem)
  }
  return both / (whole || 1)
}

function centre(one: Statement, all: readonly Statement[], weights: StemWeights): number {
  let [shared, whole] = [0, 0]
  for (const stem of one.counts.keys()) {
    const others = all.filter((other) => other !== one && other.counts.has(stem)).length
    shared += (weights(stem) * others) / Math.max(1, all.length - 1)
    whole += weights(stem)
  }
  return shared / (whole || 1)
}
