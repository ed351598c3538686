import { isHelper, keyOf, shapeOf, stemOf, wordAt } from './around.ts'
import { placeOf } from './linear.ts'
import type { Word } from './words.ts'

/** A word's part in a cue: none, its first word, one that goes on. */
export const cueTags = ['O', 'B', 'I'] as const

/** One of `cueTags`. */
export type CueTag = (typeof cueTags)[number]

/** The places of a word's features, by what stands around it and how the word before was tagged. */
export function cueFeatures(words: readonly Word[], at: number, before: CueTag): readonly number[] {
  const word = wordAt(words, at)
  const own = word.lower
  const stem = stemOf(own)
  const [p1, p2] = [wordAt(words, at - 1), wordAt(words, at - 2)]
  const [n1, n2, n3] = [wordAt(words, at + 1), wordAt(words, at + 2), wordAt(words, at + 3)]
  const [kp, kn] = [keyOf(p1), keyOf(n1)]
  const [sp, sn] = [shapeOf(p1), shapeOf(n1)]
  const features = [
    ...['b', `w${own}`, `st${stem}`, `suf${own.slice(-3)}`, `sh${shapeOf(word)}`],
    ...[`p${kp}`, `n${kn}`, `pp${keyOf(p2)}|${kp}`, `nn${kn}|${keyOf(n2)}`],
    ...[`wp${own}|${kp}`, `wn${own}|${kn}`, `sp${stem}|${sp}`, `sn${stem}|${sn}`],
    ...[`shp${shapeOf(p2)}${sp}`, `shn${sn}${shapeOf(n2)}`],
    ...[`n2${keyOf(n2)}`, `p2${keyOf(p2)}`, `n3${keyOf(n3)}`],
    ...[`pv${before}`, `pvw${before}${own}`, `pvs${before}${own.slice(-3)}`, `pvp${before}${kp}`],
    `eos${String(n1.sentence !== word.sentence)}`,
    ...nearQuotes(words, at),
    ...nearClause(words, at),
  ]
  if (p1.sentence !== word.sentence) features.push('first', `firstw${own}`)
  return features.map(placeOf)
}

/** How near quoted words stand on either side, in the same sentence. */
function nearQuotes(words: readonly Word[], at: number): readonly string[] {
  const word = wordAt(words, at)
  const stem = stemOf(word.lower)
  const left = distance(words, at, -8)
  const right = distance(words, at, 12)
  return [
    `zl${String(Math.min(left, 4))}`,
    `zr${String(Math.min(right, 4))}`,
    `zlw${String(left > 0)}${stem}`,
    `zrw${String(right > 0)}${stem}`,
    `z${String(left > 0)}${String(right > 0)}${word.lower.slice(-2)}`,
  ]
}

/** Steps to the nearest quoted word up to `reach` (below 0: to the left); 0 when there is none. */
function distance(words: readonly Word[], at: number, reach: number): number {
  const { sentence } = wordAt(words, at)
  const step = Math.sign(reach)
  for (let far = 1; far <= Math.abs(reach); far += 1) {
    const word = wordAt(words, at + far * step)
    if (word.sentence !== sentence) return 0
    if (word.zone >= 0) return far
  }
  return 0
}

/** What stands before the auxiliaries, and whether a `that` follows soon. */
function nearClause(words: readonly Word[], at: number): readonly string[] {
  const word = wordAt(words, at)
  const stem = stemOf(word.lower)
  let left = at - 1
  while (wordAt(words, left).sentence === word.sentence && isHelper(wordAt(words, left).lower))
    left -= 1
  const before = wordAt(words, left)
  const features = [
    `pa${keyOf(before)}`,
    `pas${shapeOf(before)}${stem}`,
    `aux${String(at - 1 - left)}|${word.lower.slice(-3)}`,
  ]
  for (let far = 1; far <= 6; far += 1) {
    const next = wordAt(words, at + far)
    if (next.sentence !== word.sentence) break
    if (next.lower !== 'that') continue
    features.push(`that${String(Math.min(far, 3))}`, `thatw${stem}`)
    break
  }
  return features
}
