import { isGrammar, sharedStart } from './likeness.ts'
import type { Statement, StemWeights } from './statement.ts'

/**
 * What two sentences have in common and what only one has, as numbers. Of every figure of a side the
 * smaller stands before the larger, so that swapping the sentences changes nothing.
 */
export function statementTraits(
  a: Statement,
  b: Statement,
  weights: StemWeights,
): readonly number[] {
  return [
    ...runsInCommon(a, b),
    ...wordsInCommon(a, b, weights),
    ...setsInCommon(a.names, b.names),
    ...setsInCommon(a.numbers, b.numbers),
    ...orderInCommon(a, b),
    dice(a.letters, b.letters),
    ...ordered(a.keys.length, b.keys.length),
    Math.abs(a.keys.length - b.keys.length),
    Number(a.isQuoted) + Number(b.isQuoted),
    a.isDenied === b.isDenied ? 1 : 0,
    a.stems[0] === b.stems[0] ? 1 : 0,
    a.stems.at(-1) === b.stems.at(-1) ? 1 : 0,
  ]
}

/** For runs of one to four words: the share of either side's that the other has. */
function runsInCommon(a: Statement, b: Statement): readonly number[] {
  return [1, 2, 3, 4].flatMap((length) => {
    const [inA, inB] = [runs(a.stems, length), runs(b.stems, length)]
    const both = sharedOf(inA, inB)
    return ordered(both / Math.max(1, inA.size), both / Math.max(1, inB.size))
  })
}

function runs(stems: readonly string[], length: number): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at + length <= stems.length; at++) {
    found.add(stems.slice(at, at + length).join(' '))
  }
  return found
}

/** Words in common by weight, and what is left over on either side. */
function wordsInCommon(a: Statement, b: Statement, weights: StemWeights): readonly number[] {
  let [shared, squares, squaresA, squaresB] = [0, 0, 0, 0]
  for (const [stem, count] of a.counts) {
    const weight = weights(stem)
    squaresA += (weight * count) ** 2
    const other = b.counts.get(stem) ?? 0
    shared += weight * Math.min(count, other)
    squares += weight * weight * count * other
  }
  for (const [stem, count] of b.counts) squaresB += (weights(stem) * count) ** 2
  const [left, right] = [leftOver(a, b, weights), leftOver(b, a, weights)]
  return [
    squares / Math.sqrt(squaresA * squaresB || 1),
    shared,
    ...ordered(shared / (a.weight || 1), shared / (b.weight || 1)),
    ...ordered(left.weight, right.weight),
    ...ordered(left.heaviest, right.heaviest),
    ...ordered(left.telling, right.telling),
    ...ordered(left.alike, right.alike),
    ...ordered(left.grammar, right.grammar),
  ]
}

/** What a statement has that the other has not. */
function leftOver(one: Statement, other: Statement, weights: StemWeights) {
  let [weight, heaviest, telling, alike, grammar] = [0, 0, 0, 0, 0]
  for (const stem of one.counts.keys()) {
    if (other.counts.has(stem)) continue
    if (isGrammar(stem)) {
      grammar++
      continue
    }
    const own = weights(stem)
    if (isAlikeToAny(stem, other)) alike++
    else {
      telling++
      weight += own
      heaviest = Math.max(heaviest, own)
    }
  }
  return { weight, heaviest, telling, alike, grammar }
}

function isAlikeToAny(stem: string, other: Statement): boolean {
  if (stem.length < 4 || /\d/.test(stem)) return false
  for (const one of other.counts.keys()) {
    if (one.length >= 4 && sharedStart(one, stem) >= Math.max(4, 0.6 * stem.length)) return true
  }
  return false
}

/** Members of both, and of one only; and whether one side has all of the other's. */
function setsInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly number[] {
  const both = sharedOf(a, b)
  return [both, ...ordered(a.size - both, b.size - both), both / Math.max(1, a.size, b.size)]
}

/** The longest common row of words and the longest common run, as shares. */
function orderInCommon(a: Statement, b: Statement): readonly number[] {
  const width = b.stems.length + 1
  let before = new Uint16Array(width)
  let runsBefore = new Uint16Array(width)
  let longest = 0
  for (const stem of a.stems) {
    const row = new Uint16Array(width)
    const runsHere = new Uint16Array(width)
    for (let y = 1; y < width; y++) {
      if (stem === b.stems[y - 1]) {
        row[y] = (before[y - 1] ?? 0) + 1
        runsHere[y] = (runsBefore[y - 1] ?? 0) + 1
        longest = Math.max(longest, runsHere[y] ?? 0)
      } else row[y] = Math.max(row[y - 1] ?? 0, before[y] ?? 0)
    }
    before = row
    runsBefore = runsHere
  }
  const common = before[width - 1] ?? 0
  const [shares, longer] = [
    ordered(common / Math.max(1, a.stems.length), common / Math.max(1, b.stems.length)),
    Math.max(1, a.stems.length, b.stems.length),
  ]
  let shared = 0
  for (const [stem, count] of a.counts) shared += Math.min(count, b.counts.get(stem) ?? 0)
  return [...shares, longest, longest / longer, common / Math.max(1, shared)]
}

/** The share two sets have in common (Dice). */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * sharedOf(a, b)) / Math.max(1, a.size + b.size)
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const one of small) if (large.has(one)) both++
  return both
}

function ordered(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one]
}
