import {
  isHelper,
  joiners,
  keyOf,
  prepositions,
  sentenceAround,
  shapeOf,
  sizeOf,
  stemOf,
  wordAt,
} from './around.ts'
import type { Span } from './cues.ts'
import { likeliest, placeOf, scoreOf, type Model } from './linear.ts'
import type { Word } from './words.ts'

/** Words that may name who speaks, before (`L`) or after (`R`) the cue. */
export interface SourceCandidate {
  readonly first: number
  readonly last: number
  readonly side: 'L' | 'R'
}

/** How far from the cue a source may begin, and how long it may be, in words. */
const reach = { left: 30, right: 26, near: 8, length: 28 } as const

const pronouns =
  /^(?:he|she|they|it|i|we|you|who|him|her|his|their|them|its|my|our|your|those|many|some|others|critics|both|one|nobody|everyone|that|which|this|these)$/
const determiners =
  /^(?:the|a|an|his|her|their|its|our|my|your|this|that|these|those|some|many|most|several|one|two|three|few|other|another|no|all|both|each|every|more)$/

/** Every stretch beside a cue, in its sentence and outside quote marks, that may name who speaks. */
export function sourceCandidates(words: readonly Word[], cue: Span): readonly SourceCandidate[] {
  return [...leftOf(words, cue), ...rightOf(words, cue)]
}

function leftOf(words: readonly Word[], [first]: Span): readonly SourceCandidate[] {
  const from = Math.max(sentenceAround(words, first)[0], first - reach.left)
  const candidates: SourceCandidate[] = []
  for (let last = first - 1; last >= from; last -= 1) {
    if (!mayEnd(words, last, first)) continue
    for (let start = last; start >= from && last - start < reach.length; start -= 1) {
      const word = wordAt(words, start)
      if (word.zone >= 0) break
      if (word.isWord && !(start === last && isHelper(word.lower)))
        candidates.push({ first: start, last, side: 'L' })
    }
  }
  return candidates
}

const honorific = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof)\.?$/

function mayEnd(words: readonly Word[], at: number, cue: number): boolean {
  const word = wordAt(words, at)
  if (word.zone >= 0 || !word.isWord || honorific.test(word.text)) return false
  const next = wordAt(words, at + 1)
  return (
    at >= cue - reach.near ||
    !next.isWord ||
    /^(?:who|which|that|whose)$/.test(next.lower) ||
    isHelper(next.lower)
  )
}

function rightOf(words: readonly Word[], [, cue]: Span): readonly SourceCandidate[] {
  const to = Math.min(sentenceAround(words, cue)[1], cue + reach.right)
  const candidates: SourceCandidate[] = []
  for (let first = cue + 1; first <= Math.min(to, cue + 5); first += 1) {
    if (!wordAt(words, first).isWord || wordAt(words, first).zone >= 0) continue
    for (let last = first; last <= to && wordAt(words, last).zone < 0; last += 1) {
      if (!wordAt(words, last).isWord || honorific.test(wordAt(words, last).text)) continue
      const next = wordAt(words, last + 1)
      const ends =
        last < first + 6 ||
        !next.isWord ||
        next.sentence !== wordAt(words, last).sentence ||
        joiners.test(next.lower) ||
        prepositions.test(next.lower)
      if (ends) candidates.push({ first, last, side: 'R' })
    }
  }
  return candidates
}

/** The likeliest source of a cue; `null` when nothing stands beside it. */
export function sourceOf(words: readonly Word[], cue: Span, model: Model): SourceCandidate | null {
  return likeliest(sourceCandidates(words, cue), (candidate) =>
    scoreOf(model, sourceFeatures(words, candidate, cue)),
  )
}

/** The places of a candidate's features: its edges, its length and kind, what lies between it and the cue. */
export function sourceFeatures(
  words: readonly Word[],
  candidate: SourceCandidate,
  cue: Span,
): readonly number[] {
  const { first, last, side } = candidate
  const sentence = wordAt(words, cue[0]).sentence
  const [before, after] = [wordAt(words, first - 1), wordAt(words, last + 1)]
  const opens = before.sentence === sentence ? keyOf(before) : '^'
  const closes = after.sentence === sentence ? keyOf(after) : '$'
  const [head, tail] = [wordAt(words, first), wordAt(words, last)]
  const [start, end] = [`S${side}`, `E${side}`]
  return [
    ...[`${start}${keyOf(head)}`, `${start}p${opens}`, `${start}${shapeOf(head)}|${opens}`],
    ...[`${start}sh${shapeOf(head)}${shapeOf(before)}`, `${start}${keyOf(head)}|${opens}`],
    ...[`${end}${keyOf(tail)}`, `${end}n${closes}`, `${end}${shapeOf(tail)}|${closes}`],
    `${end}nn${closes}|${keyOf(wordAt(words, last + 2))}`,
    `${end}suf${tail.lower.slice(-3)}`,
    ...betweenFeatures(words, candidate, cue),
    ...innerFeatures(words, candidate, { opens, closes, cue }),
  ].map(placeOf)
}

function betweenFeatures(
  words: readonly Word[],
  { first, last, side }: SourceCandidate,
  cue: Span,
): readonly string[] {
  const [from, to] = side === 'L' ? [last + 1, cue[0] - 1] : [cue[1] + 1, first - 1]
  let [marks, others] = [0, 0]
  const path: string[] = []
  for (let at = from; at <= to; at += 1) {
    const word = wordAt(words, at)
    path.push(keyOf(word))
    if (!word.isWord) marks += 1
    else if (!isHelper(word.lower)) others += 1
  }
  const many = String(Math.min(others, 6))
  return [
    `g${side}${String(sizeOf(to - from + 1))}`,
    `o${side}${many}c${String(Math.min(marks, 3))}`,
    `o${side}${many}`,
    others <= 2 && side === 'L' ? `path${path.join(' ')}` : `pathlong${side}`,
  ]
}

interface Edges {
  readonly opens: string
  readonly closes: string
  readonly cue: Span
}

function innerFeatures(
  words: readonly Word[],
  { first, last, side }: SourceCandidate,
  { opens, closes, cue }: Edges,
): readonly string[] {
  const kind = kindOf(words, first, last)
  const rough = kind.slice(0, 3)
  const length = String(sizeOf(last - first + 1))
  const verb = stemOf(wordAt(words, cue[1]).lower)
  const counted = countsIn(words, first, last)
  return [
    ...[`k${kind}`, `k${kind}${side}`, `kc${rough}${side}${verb}`, `l${length}`],
    ...[`lk${length}${rough}`, `sc${side}${verb}`],
    `sc${side}${stemOf(wordAt(words, cue[0]).lower)}|${verb}`,
    `cm${String(Math.min(counted.commas, 3))}|${closes}`,
    `who${String(counted.relatives)}${String(Math.min(counted.commas, 2))}`,
    `cn${String(Math.min(counted.joins, 2))}`,
    `cap${String(Math.min(counted.capitals, 4))}/${length}`,
    `first${opens === '^' ? '1' : '0'}${side}${rough}`,
  ]
}

function countsIn(words: readonly Word[], first: number, last: number) {
  const counted = { commas: 0, capitals: 0, relatives: 0, joins: 0 }
  for (let at = first; at <= last; at += 1) {
    const { lower, text } = wordAt(words, at)
    if (lower === ',') counted.commas += 1
    if (/^\p{Lu}/u.test(text)) counted.capitals += 1
    if (lower === 'who' || lower === 'which') counted.relatives += 1
    if (lower === 'and' || lower === 'or') counted.joins += 1
  }
  return counted
}

/** What kind of words begin a mention: a pronoun alone, a determiner, a capital, a number, none of these. */
function kindOf(words: readonly Word[], first: number, last: number): string {
  const { lower, text } = wordAt(words, first)
  if (pronouns.test(lower) && first === last) return `pro:${lower}`
  if (determiners.test(lower)) return 'det'
  if (/^\p{Lu}/u.test(text)) return 'cap'
  return /^\p{N}/u.test(lower) ? 'num' : 'low'
}
