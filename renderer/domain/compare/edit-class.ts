import type { EditClass } from './comparison.ts'
import { inOneStyle, isCourtesy } from './house-style.ts'
import { isGrammar } from './likeness.ts'
import { isConverted, isSameNumber, measuresIn, unitOf } from './measures.ts'
import { isAttribution } from './speech-verbs.ts'
import { isSpelledAbroad, isSpelledOtherwise } from './spelling.ts'
import { isWord, type Token } from './words.ts'

const quantities = new Set(
  'several some many few dozens scores hundreds thousands millions numerous countless couple half most all'.split(
    ' ',
  ),
)

// Days and months stand in capitals and name nobody; "today" is one of them by the day it was printed.
const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|heute|gestern|morgen|hier|aujourd['’]?hui|hoy|ayer)$/

/**
 * What kind of change stands between two stretches of linked sentences. Changes that say nothing new
 * come first: marks, house style, spelling, units.
 */
export function classOf(a: readonly Token[], b: readonly Token[]): EditClass {
  const [wordsA, wordsB] = [a.filter(isWord), b.filter(isWord)]
  if (wordsA.length === 0 && wordsB.length === 0) return ofMarks(a, b)
  if (isHouseStyle(a, b)) return 'house-style'
  if (wordsA.length === 0) return 'addition'
  if (wordsB.length === 0) return 'removal'
  return ofWords({ a, b, wordsA, wordsB })
}

interface Stretches {
  readonly a: readonly Token[]
  readonly b: readonly Token[]
  readonly wordsA: readonly Token[]
  readonly wordsB: readonly Token[]
}

function ofWords({ a, b, wordsA, wordsB }: Stretches): EditClass {
  const numbers = ofNumbers(keysOf(a), keysOf(b))
  if (numbers) return numbers
  const isPaired = wordsA.length === wordsB.length
  const pairs = isPaired ? wordsA.map((word, at) => [word, wordsB[at] ?? word] as const) : []
  const isOf = (test: (one: Token, other: Token) => boolean) =>
    isPaired && pairs.every(([one, other]) => test(one, other))
  if (isOf(({ key }, other) => isSpelledAbroad(key, other.key))) return 'spelling'
  if (isOf(({ key }, other) => isSameUnit(key, other.key))) return 'spelling'
  if (isAttribution(keysOf(wordsA)) && isAttribution(keysOf(wordsB))) return 'attribution-verb'
  if (isDay(wordsA) && isDay(wordsB)) return isRetold(wordsA, wordsB) ? 'house-style' : 'rewording'
  if (wordsA.some(isName) && wordsB.some(isName)) return 'name'
  if (isNamed(wordsA) !== isNamed(wordsB) && isCalled(isNamed(wordsA) ? wordsB : wordsA)) {
    return 'name'
  }
  if (isOf(({ key }, other) => isSpelledOtherwise(key, other.key))) return 'spelling'
  return 'rewording'
}

/** Marks alone: nothing for the eye where they only are cut in another way. */
function ofMarks(a: readonly Token[], b: readonly Token[]): EditClass {
  return typed(a) === typed(b) ? 'typography' : 'house-style'
}

/** Marks with doubled keys brought to one: two hyphens are a dash, two apostrophes a quote mark. */
function typed(marks: readonly Token[]): string {
  return marks
    .map(({ shape }) => shape)
    .join('')
    .replace(/-+/g, '-')
    .replace(/''|``|"/g, '"')
    .replace(/\.{3,}/g, '...')
}

/** Capitals, abbreviations, stops and hyphens inside words, courtesies, a dropped middle initial. */
function isHouseStyle(a: readonly Token[], b: readonly Token[]): boolean {
  if (inOneStyle(a) === inOneStyle(b)) return true
  const words = [...a, ...b].filter(isWord)
  const isOneSided = !a.some(isWord) || !b.some(isWord)
  return isOneSided && words.every(({ shape, key }) => /^\p{Lu}$/u.test(shape) || isCourtesy(key))
}

/** Numbers on both sides: the same in another form, in another unit, or another number. */
function ofNumbers(a: readonly string[], b: readonly string[]): EditClass | undefined {
  const [inA, inB] = [measuresIn(a), measuresIn(b)]
  const isVague = (keys: readonly string[]) => keys.some((key) => quantities.has(key))
  if (inA.length === 0 && inB.length === 0) return undefined
  if (inA.length === 0) return isVague(a) ? 'number' : undefined
  if (inB.length === 0) return isVague(b) ? 'number' : undefined
  const isAlike = inA.length === inB.length
  const pairs = isAlike ? inA.map((one, at) => [one, inB[at] ?? one] as const) : []
  if (isAlike && pairs.every(([one, other]) => isConverted(one, other))) return 'spelling'
  const isSame = isAlike && pairs.every(([one, other]) => isSameNumber(one, other))
  if (!isSame) return 'number'
  const rest = (keys: readonly string[]) => keys.filter((key) => measuresIn([key]).length === 0)
  return rest(a).join(' ') === rest(b).join(' ') ? 'house-style' : undefined
}

function isSameUnit(one: string, other: string): boolean {
  const [first, second] = [unitOf(one), unitOf(other)]
  return first !== undefined && second !== undefined && String(first) === String(second)
}

function keysOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ key, shape }) => key || shape)
}

function isDay(words: readonly Token[]): boolean {
  return (
    words.some(({ key }) => days.test(key)) &&
    words.every(
      ({ key }) => days.test(key) || isGrammar(key) || /^(?:last|next|late|early)$/.test(key),
    )
  )
}

/** A day told by its name on one side and from the day of printing on the other. */
function isRetold(a: readonly Token[], b: readonly Token[]): boolean {
  const isNamedDay = (words: readonly Token[]) =>
    words.some(({ key }) => key.endsWith('day') && key !== 'today' && key !== 'yesterday')
  return isNamedDay(a) !== isNamedDay(b)
}

/** A word in capitals that names somebody or something. */
function isName({ shape, key }: Token): boolean {
  return /^\p{Lu}/u.test(shape) && !isGrammar(key) && !days.test(key) && key !== 'i'
}

function isNamed(words: readonly Token[]): boolean {
  return (
    words.some(isName) &&
    words.every((word) => isName(word) || isCourtesy(word.key) || isGrammar(word.key))
  )
}

/** Words that stand for somebody: a pronoun, or "the" with what he is. */
function isCalled(words: readonly Token[]): boolean {
  const [first] = words
  if (!first) return false
  if (words.length === 1)
    return /^(?:he|she|they|him|her|them|it|his|their|its|er|sie|il|elle)$/.test(first.key)
  return /^(?:the|a|an|his|her|their|der|die|das|le|la|el|un|une|ein|eine)$/.test(first.key)
}
