import { bareKey, isGrammar, likeness, sharedStart } from './likeness.ts'
import type { Pairing } from './word-chain.ts'
import { isWord, type Token } from './words.ts'

/** Two words that may answer each other, and what is known of them. */
export interface CandidateLink {
  readonly pair: Pairing
  readonly traits: readonly number[]
}

/** Gaps between the words of the chain that are longer say nothing of single words. */
const longestGap = 9

/** A stretch between two words of the chain on both sides: `from` and `to` are words of the chain. */
interface Gap {
  readonly from: Pairing
  readonly to: Pairing
  /** How many words of the chain stand in a row before and after it. */
  readonly before: number
  readonly after: number
}

/** Every two words that may answer each other: of the chain, of one gap, or alike elsewhere. */
export function candidateLinks(
  a: readonly Token[],
  b: readonly Token[],
  chain: readonly Pairing[],
): readonly CandidateLink[] {
  const desk = new Desk(a, b, chain)
  const inChain = new Set(chain.map(([x, y]) => x * (b.length + 1) + y))
  const found = chain.map((pair): CandidateLink => ({ pair, traits: desk.traits(pair, true) }))
  for (const gap of desk.gaps) {
    const [width, height] = [gap.to[0] - gap.from[0] - 1, gap.to[1] - gap.from[1] - 1]
    if (width > longestGap || height > longestGap) continue
    for (let x = gap.from[0] + 1; x < gap.to[0]; x++) {
      for (let y = gap.from[1] + 1; y < gap.to[1]; y++) {
        inChain.add(x * (b.length + 1) + y)
        found.push({ pair: [x, y], traits: desk.traits([x, y], false) })
      }
    }
  }
  for (const pair of desk.alikeElsewhere()) {
    if (!inChain.has(pair[0] * (b.length + 1) + pair[1])) {
      found.push({ pair, traits: desk.traits(pair, false) })
    }
  }
  return found
}

class Desk {
  readonly gaps: readonly Gap[]
  readonly #gapOfA = new Map<number, Gap>()
  readonly #gapOfB = new Map<number, Gap>()
  readonly #partnerOfA = new Map<number, number>()
  readonly #partnerOfB = new Map<number, number>()
  readonly #runAt = new Map<number, number>()
  readonly #countsA: ReadonlyMap<string, number>
  readonly #countsB: ReadonlyMap<string, number>

  constructor(
    readonly a: readonly Token[],
    readonly b: readonly Token[],
    chain: readonly Pairing[],
  ) {
    for (const [x, y] of chain) {
      this.#partnerOfA.set(x, y)
      this.#partnerOfB.set(y, x)
    }
    this.gaps = gapsOf(chain, a.length, b.length)
    for (const gap of this.gaps) {
      for (let x = gap.from[0] + 1; x < gap.to[0]; x++) this.#gapOfA.set(x, gap)
      for (let y = gap.from[1] + 1; y < gap.to[1]; y++) this.#gapOfB.set(y, gap)
    }
    for (const [first, length] of runsOf(chain)) {
      for (let at = 0; at < length; at++) this.#runAt.set((chain[first + at] ?? [0])[0], length)
    }
    this.#countsA = countsOf(a)
    this.#countsB = countsOf(b)
  }

  /** Words outside the chain that are alike, or equal a word of the chain. */
  alikeElsewhere(): readonly Pairing[] {
    return this.a.flatMap((one, x) => {
      if (!isWord(one)) return []
      return this.b.flatMap((other, y): readonly Pairing[] => {
        if (this.#partnerOfA.has(x) && this.#partnerOfB.has(y)) return []
        if (!isWord(other) || likeness(one, other) < 0.6) return []
        return [[x, y]]
      })
    })
  }

  traits([x, y]: Pairing, isInChain: boolean): readonly number[] {
    const [one, other] = [this.a[x], this.b[y]]
    if (!one || !other) return []
    const [gapA, gapB] = [this.#gapOfA.get(x), this.#gapOfB.get(y)]
    const gap = gapA === gapB ? gapA : undefined
    return [
      ...this.#ofWords(one, other),
      ...this.#ofPlace(x, y, isInChain),
      ...ofGap(gap, x, y),
      ...this.#ofCompany(x, y, gap),
    ]
  }

  #ofWords(one: Token, other: Token): readonly number[] {
    const [a, b] = [bareKey(one.key), bareKey(other.key)]
    return [
      likeness(one, other),
      kindOf(one) * 4 + kindOf(other),
      a.length,
      b.length,
      sharedStart(a, b) / Math.max(1, Math.min(a.length, b.length)),
      sharedPairs(a, b),
      a.at(-1) === b.at(-1) && a.at(-2) === b.at(-2) ? 1 : 0,
      this.#countsA.get(one.shape) ?? 0,
      this.#countsB.get(one.shape) ?? 0,
      this.#countsA.get(other.shape) ?? 0,
      this.#countsB.get(other.shape) ?? 0,
    ]
  }

  #ofPlace(x: number, y: number, isInChain: boolean): readonly number[] {
    const [partnerA, partnerB] = [this.#partnerOfA.get(x), this.#partnerOfB.get(y)]
    return [
      isInChain ? 1 : 0,
      isInChain ? (this.#runAt.get(x) ?? 0) : -1,
      partnerA === undefined ? -1 : partnerA === y ? 2 : 1,
      partnerB === undefined ? -1 : partnerB === x ? 2 : 1,
      partnerA === undefined || isInChain ? 0 : likenessAt(this.a[x], this.b[partnerA]),
      partnerB === undefined || isInChain ? 0 : likenessAt(this.a[partnerB], this.b[y]),
      this.#equalRun(x, y, -1),
      this.#equalRun(x, y, 1),
      Math.abs(x / Math.max(1, this.a.length) - y / Math.max(1, this.b.length)),
      this.a.length,
      this.b.length,
      x === 0 ? 1 : 0,
      y === 0 ? 1 : 0,
    ]
  }

  /** Whether the neighbours answer each other, and what else in the gap is alike. */
  #ofCompany(x: number, y: number, gap: Gap | undefined): readonly number[] {
    const [one, other] = [this.a[x], this.b[y]]
    let [bestOfA, bestOfB, bestInGap, told, toldB] = [0, 0, 0, 0, 0]
    if (gap) {
      for (let at = gap.from[0] + 1; at < gap.to[0]; at++) {
        const word = this.a[at]
        if (!word) continue
        if (kindOf(word) === 3) told++
        if (at !== x) bestOfB = Math.max(bestOfB, likenessAt(word, other))
        for (let to = gap.from[1] + 1; to < gap.to[1]; to++) {
          if (at !== x && to !== y) bestInGap = Math.max(bestInGap, likenessAt(word, this.b[to]))
        }
      }
      for (let to = gap.from[1] + 1; to < gap.to[1]; to++) {
        const word = this.b[to]
        if (word && kindOf(word) === 3) toldB++
        if (to !== y) bestOfA = Math.max(bestOfA, likenessAt(one, word))
      }
    }
    return [
      this.#partnerOfA.get(x - 1) === y - 1 ? 1 : 0,
      this.#partnerOfA.get(x + 1) === y + 1 ? 1 : 0,
      likenessAt(this.a[x - 1], this.b[y - 1]),
      likenessAt(this.a[x + 1], this.b[y + 1]),
      bestOfA,
      bestOfB,
      bestInGap,
      told,
      toldB,
      kindAt(this.a[x - 1]),
      kindAt(this.a[x + 1]),
      kindAt(this.b[y - 1]),
      kindAt(this.b[y + 1]),
    ]
  }

  #equalRun(x: number, y: number, way: 1 | -1): number {
    let length = 0
    while (length < 8) {
      const [one, other] = [this.a[x + way * (length + 1)], this.b[y + way * (length + 1)]]
      if (!one || !other || one.shape !== other.shape) break
      length++
    }
    return length
  }
}

function ofGap(gap: Gap | undefined, x: number, y: number): readonly number[] {
  if (!gap) return [0, 0, -1, -1, -1, -1, 0, 0, 0]
  const [width, height] = [gap.to[0] - gap.from[0] - 1, gap.to[1] - gap.from[1] - 1]
  const [placeX, placeY] = [x - gap.from[0] - 1, y - gap.from[1] - 1]
  return [
    width,
    height,
    placeX,
    width - 1 - placeX,
    placeY,
    height - 1 - placeY,
    gap.before,
    gap.after,
    (placeX + 0.5) / width - (placeY + 0.5) / height,
  ]
}

function gapsOf(chain: readonly Pairing[], endA: number, endB: number): readonly Gap[] {
  const firm: readonly Pairing[] = [[-1, -1], ...chain, [endA, endB]]
  const runs = runLengths(firm)
  return firm.slice(1).flatMap((to, at): readonly Gap[] => {
    const from = firm[at] ?? [-1, -1]
    if (to[0] === from[0] + 1 && to[1] === from[1] + 1) return []
    return [{ from, to, before: runs[at] ?? 0, after: runs[at + 1] ?? 0 }]
  })
}

/** How long the run is that each pair stands in. */
function runLengths(pairs: readonly Pairing[]): readonly number[] {
  const lengths: number[] = []
  for (const [first, length] of runsOf(pairs)) {
    for (let at = 0; at < length; at++) lengths[first + at] = length
  }
  return lengths
}

function runsOf(pairs: readonly Pairing[]): readonly (readonly [first: number, length: number])[] {
  const runs: [number, number][] = []
  pairs.forEach(([x, y], at) => {
    const [lastX, lastY] = pairs[at - 1] ?? [-9, -9]
    const last = runs.at(-1)
    if (last && x === lastX + 1 && y === lastY + 1) last[1]++
    else runs.push([at, 1])
  })
  return runs
}

/** 0 for a mark, 1 for a word of grammar, 2 for a number, 3 for any other word. */
function kindOf(token: Token): number {
  if (!isWord(token)) return 0
  if (isGrammar(token.key)) return 1
  return /\p{N}/u.test(token.key) ? 2 : 3
}

function kindAt(token: Token | undefined): number {
  return token ? kindOf(token) : -1
}

function likenessAt(one: Token | undefined, other: Token | undefined): number {
  return one && other ? likeness(one, other) : 0
}

function countsOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { shape } of tokens) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  return counts
}

/** The share of letter pairs two words have in common (Dice). */
function sharedPairs(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0
  const pairs = new Set(Array.from({ length: a.length - 1 }, (_, at) => a.slice(at, at + 2)))
  let both = 0
  for (let at = 0; at < b.length - 1; at++) if (pairs.has(b.slice(at, at + 2))) both++
  return (2 * both) / (a.length + b.length - 2)
}
