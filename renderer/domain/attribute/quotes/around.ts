import type { Word } from './words.ts'

const nothing: Word = {
  text: '#',
  lower: '#',
  paragraph: -1,
  start: 0,
  end: 0,
  isWord: false,
  zone: -1,
  sentence: -1,
}

/** The word at a place; a mark that stands in no sentence beyond the ends of the text. */
export function wordAt(words: readonly Word[], at: number): Word {
  return words[at] ?? nothing
}

/** A word as features name it: what is quoted is the same whatever it says. */
export function keyOf(word: Word): string {
  return word.zone >= 0 ? '_Q' : word.lower
}

/** How a word is written: `AA`, `A`, `Aa`, `a`, `0`, or the mark itself. */
export function shapeOf(word: Word): string {
  if (word.zone >= 0) return '_Q'
  const { text } = word
  if (/^\p{Lu}+$/u.test(text)) return text.length > 1 ? 'AA' : 'A'
  if (/^\p{Lu}/u.test(text)) return 'Aa'
  if (/^\p{Ll}/u.test(text)) return 'a'
  return /^\p{N}/u.test(text) ? '0' : text
}

/** A word without the endings of English verbs and nouns; rough, the same for every form of most. */
export function stemOf(lower: string): string {
  return lower.replace(/(?:ied|ies)$/, 'y').replace(/(?:ing|ed|es|s)$/, '')
}

/** Words that stand between who speaks and the verb: auxiliaries, adverbs, negations. */
export function isHelper(lower: string): boolean {
  return helpers.test(lower)
}

const helpers =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|did|do|does|also|later|then|not|n't|n’t|repeatedly|recently|once|never|already|even|still|just|now|often|always|to|further|previously|didn’t|don’t|doesn’t|wasn’t|\w+ly)$/

/** The first and last places of the sentence around a place. */
export function sentenceAround(words: readonly Word[], at: number): readonly [number, number] {
  const { sentence } = wordAt(words, at)
  let [first, last] = [at, at]
  while (first > 0 && wordAt(words, first - 1).sentence === sentence) first -= 1
  while (last + 1 < words.length && wordAt(words, last + 1).sentence === sentence) last += 1
  return [first, last]
}

/** A number as one of a few sizes, so that near ones share their feature. */
export function sizeOf(count: number): number {
  const steps = [4, 6, 9, 14, 22, 40]
  if (count < 4) return count
  const next = steps.findIndex((step) => count < step)
  return next < 0 ? 40 : (steps[next - 1] ?? 4)
}

/** Prepositions. */
export const prepositions =
  /^(?:of|in|on|at|for|from|with|to|by|about|as|after|before|during|against|over|under|between|through|among|into|than|since|until|via|per|like|despite|without)$/

/** Words that begin another clause. */
export const joiners =
  /^(?:and|but|or|while|because|when|if|although|though|who|which|that|as|so|whose|where|whether|unless)$/
