import type { Token } from './words.ts'
import { isWord } from './words.ts'

/** How many words make a run that is evidence of one sentence answering another. */
const run = 3

/** A run that stands in more sentences than this says nothing. */
const common = 12

/** A sentence made ready for matching. Words are numbers: the same word in both texts is one number. */
export interface Prepared {
  readonly tokens: readonly Token[]
  readonly words: readonly number[]
  /** How often each word stands in it. */
  readonly counts: ReadonlyMap<number, number>
  /** Sum of the weights of its words. */
  readonly weight: number
  /** Its words, or its marks where it has no word: alike in sentences that say the same. */
  readonly said: string
}

/** The weight of each word by its number: the rarer in the two texts, the heavier. */
export type Weights = readonly number[]

/** Two texts made ready for matching. */
export interface PreparedTexts {
  readonly a: readonly Prepared[]
  readonly b: readonly Prepared[]
  readonly weights: Weights
}

/**
 * Makes the sentences of two texts ready. A word weighs one over the square root of the number of
 * sentences it stands in, times what the library says of its rarity where it is asked.
 */
export function prepare(
  a: readonly (readonly Token[])[],
  b: readonly (readonly Token[])[],
  rarity: (word: string) => number = () => 1,
): PreparedTexts {
  const numbers = new Map<string, number>()
  const frequency: number[] = []
  const counted = (tokens: readonly Token[]) => countWords(tokens, numbers, frequency)
  const [countedA, countedB] = [a.map(counted), b.map(counted)]
  const weights = [...numbers.keys()].map(
    (word, at) => rarity(word) / Math.sqrt(frequency[at] ?? 1),
  )
  const weighed = (one: Omit<Prepared, 'weight'>): Prepared => {
    let weight = 0
    for (const word of one.words) weight += weights[word] ?? 0
    return { ...one, weight }
  }
  return { a: countedA.map(weighed), b: countedB.map(weighed), weights }
}

/** Numbers the words of a sentence, new ones too, and counts it for each of them. */
function countWords(
  tokens: readonly Token[],
  numbers: Map<string, number>,
  frequency: number[],
): Omit<Prepared, 'weight'> {
  const words: number[] = []
  const counts = new Map<number, number>()
  let said = ''
  for (const token of tokens) {
    if (!isWord(token)) continue
    const number = numbers.get(token.key) ?? numbers.size
    if (number === numbers.size) numbers.set(token.key, number)
    words.push(number)
    const before = counts.get(number) ?? 0
    counts.set(number, before + 1)
    if (before === 0) frequency[number] = (frequency[number] ?? 0) + 1
    said = said === '' ? token.key : `${said} ${token.key}`
  }
  if (words.length === 0) said = tokens.map(({ shape }) => shape).join(' ')
  return { tokens, words, counts, said }
}

/** Pairs of sentences, by position, that share a run of words: the only ones worth a closer look. */
export function candidates({
  a,
  b,
  weights,
}: PreparedTexts): readonly (readonly [number, number])[] {
  const places = new Map<number, number[]>()
  b.forEach(({ words }, at) => {
    for (const gram of grams(words, weights.length)) {
      const list = places.get(gram)
      if (!list) places.set(gram, [at])
      else if (list.at(-1) !== at) list.push(at)
    }
  })
  return a.flatMap(({ words }, at) => {
    const answers = new Set<number>()
    for (const gram of grams(words, weights.length)) {
      const found = places.get(gram)
      if (found && found.length <= common) for (const place of found) answers.add(place)
    }
    return [...answers].map((answer) => [at, answer] as const)
  })
}

/**
 * Sentences that say the same, the first of A with the first of B, the second with the second, and
 * so on: a refrain stands too often to seed anything, and still answers itself.
 */
export function alike({ a, b }: PreparedTexts): readonly (readonly [number, number])[] {
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

/** Every run of words of a sentence as one number; a sentence shorter than a run is one by itself. */
function grams(words: readonly number[], known: number): readonly number[] {
  // Words are counted from 1 here, so that a short sentence is no run that begins with the first word.
  // Exact up to 200,000 different words; beyond, two runs may be taken for one, and scoring tells them apart.
  const base = known + 1
  const numberOf = (from: number, to: number) => {
    let number = 0
    for (let at = from; at < to; at++) number = number * base + (words[at] ?? 0) + 1
    return number
  }
  if (words.length <= run) return words.length > 0 ? [numberOf(0, words.length)] : []
  const found: number[] = []
  for (let at = 0; at + run <= words.length; at++) found.push(numberOf(at, at + run))
  return found
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
  for (const [word, count] of small.counts) {
    const other = large.counts.get(word) ?? 0
    if (other > 0) shared += (weights[word] ?? 0) * Math.min(count, other)
  }
  return shared
}
