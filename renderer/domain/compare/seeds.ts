import type { Token } from './words.ts'
import { isWord } from './words.ts'

/** How many words make a run that is evidence of one sentence answering another. */
const run = 3

/** A run that stands in more sentences than this says nothing. */
const common = 12

/** A sentence made ready for matching. */
export interface Prepared {
  readonly tokens: readonly Token[]
  readonly keys: readonly string[]
  /** How often each word stands in it. */
  readonly counts: ReadonlyMap<string, number>
  /** Sum of the weights of its words. */
  readonly weight: number
  /** Its words, or its marks where it has no word: alike in sentences that say the same. */
  readonly said: string
}

/** The weight of each word: the rarer in the two texts, the heavier. */
export type Weights = (word: string) => number

/** Makes a sentence ready for matching. */
export function prepare(tokens: readonly Token[], weights: Weights): Prepared {
  const keys = tokens.filter(isWord).map((token) => token.key)
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const weight = keys.reduce((sum, key) => sum + weights(key), 0)
  const said = keys.length > 0 ? keys.join(' ') : tokens.map(({ shape }) => shape).join(' ')
  return { tokens, keys, counts, weight, said }
}

/** Pairs of sentences, by position, that share a run of words: the only ones worth a closer look. */
export function candidates(
  a: readonly Prepared[],
  b: readonly Prepared[],
): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>()
  b.forEach(({ keys }, at) => {
    for (const gram of new Set(grams(keys))) push(places, gram, at)
  })
  return a.flatMap(({ keys }, at) => {
    const answers = new Set<number>()
    for (const gram of grams(keys)) {
      const found = places.get(gram) ?? []
      if (found.length <= common) for (const place of found) answers.add(place)
    }
    return [...answers].map((answer) => [at, answer] as const)
  })
}

/**
 * Sentences that say the same, the first of A with the first of B, the second with the second, and
 * so on: a refrain stands too often to seed anything, and still answers itself.
 */
export function alike(
  a: readonly Prepared[],
  b: readonly Prepared[],
): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>()
  b.forEach(({ said }, at) => {
    if (said !== '') push(places, said, at)
  })
  const taken = new Map<string, number>()
  return a.flatMap(({ said }, at) => {
    const turn = taken.get(said) ?? 0
    taken.set(said, turn + 1)
    const answer = places.get(said)?.[turn]
    return answer === undefined ? [] : [[at, answer] as const]
  })
}

function grams(keys: readonly string[]): readonly string[] {
  if (keys.length <= run) return keys.length > 0 ? [keys.join(' ')] : []
  return keys.slice(run - 1).map((_, at) => keys.slice(at, at + run).join(' '))
}

function push(places: Map<string, number[]>, key: string, at: number): void {
  const list = places.get(key)
  if (list) list.push(at)
  else places.set(key, [at])
}

/** The weight two sentences share, words counted as often as both have them. */
export function sharedWeight(a: Prepared, b: Prepared, weights: Weights): number {
  const [small, large] = a.counts.size < b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [key, count] of small.counts) {
    const other = large.counts.get(key) ?? 0
    if (other > 0) shared += weights(key) * Math.min(count, other)
  }
  return shared
}

/**
 * Word weights from the two texts themselves: one over the square root of the number of sentences a
 * word stands in, times what the library says of its rarity where it is asked.
 */
export function weigh(
  sentences: readonly (readonly Token[])[],
  rarity: (word: string) => number = () => 1,
): Weights {
  const frequency = new Map<string, number>()
  for (const tokens of sentences) {
    for (const key of new Set(tokens.filter(isWord).map((token) => token.key))) {
      frequency.set(key, (frequency.get(key) ?? 0) + 1)
    }
  }
  return (word) => rarity(word) / Math.sqrt(frequency.get(word) ?? 1)
}
