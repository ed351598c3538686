import type { Token } from '../words.ts'
import { ageAt, type Age } from './ages.ts'
import { countedAfter, type Counted } from './counted.ts'
import type { Reading } from './desk.ts'
import type { AmountFound, DateFound } from './found.ts'
import { numberAt, type NumberFound } from './number.ts'
import { eastAsianAmounts } from './east-asian-amounts.ts'
import { boundOf, measureAround, type Measured } from './measured.ts'

/** Every amount of an article; numbers that belong to a date are none. */
export function amountsIn(reading: Reading, dates: readonly DateFound[]): readonly AmountFound[] {
  if (/^(?:ja|zh|ko)\b/.test(reading.language)) return eastAsianAmounts(reading, dates)
  const taken = new Map<number, DateFound[]>()
  for (const date of dates) taken.set(date.sentence, [...(taken.get(date.sentence) ?? []), date])
  return reading.prose.tokens.flatMap((tokens, sentence) =>
    inSentence({ reading, tokens, sentence, dates: taken.get(sentence) ?? [] }),
  )
}

interface At {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  readonly sentence: number
  readonly dates: readonly DateFound[]
}

function inSentence(where: At): readonly AmountFound[] {
  const { reading, tokens, dates } = where
  const found: AmountFound[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || dates.some(({ start, end }) => start < token.end && token.start < end)) continue
    const number = numberAt(tokens, at, reading.language)
    if (!number) continue
    const read = amountAt(where, at, number)
    if (read) found.push(read.amount)
    at = (read?.next ?? at + number.length) - 1
  }
  return found
}

interface AmountRead {
  readonly amount: AmountFound
  /** The token after the amount. */
  readonly next: number
}

function amountAt(where: At, at: number, number: NumberFound): AmountRead | null {
  const { tokens, reading } = where
  if (/^(?:st|nd|rd|th|s|x\d*)$/.test(number.suffix)) return null
  const range = rangeAt(where, at, number)
  const last = range ?? number
  const after = range ? range.from + range.length : at + number.length
  const age = ageAt(tokens, { at, after, suffix: last.suffix, value: number.value })
  if (age) return spanned(where, { at, number, range, ...ofAge(age), start: age.start })
  const measured = measureAround(tokens, { at, after, number, last })
  if (measured) {
    const size = measured.size
    return spanned(where, { at, number, range, ...measured, size })
  }
  const isMillion = last.suffix === 'm' && number.prefix === ''
  if ((last.suffix !== '' && !isMillion) || number.prefix !== '') return null
  const counted = countedHere(where, [at, after], number)
  if (!counted && isMillion) return spanned(where, { at, number, range, ...metres, end: after })
  if (!counted) return null
  const { stem, noun, end, isFurther, kinds } = counted
  const english = /^(?:en|und)/.test(reading.language)
  if (!english && number.value > 1900 && number.value < 2100) return null
  return spanned(where, { at, number, range, ...plain, counted: stem, noun, end, isFurther, kinds })
}

const plain = { measure: '', size: 1 } as const
const noKinds: readonly string[] = []

/** `600m` of nothing that is counted: metres, not millions. */
const metres = {
  measure: 'length',
  size: 1e-6,
  counted: '',
  noun: '',
  isFurther: false,
  kinds: noKinds,
} as const

function ofAge({ of, name, end }: Age) {
  return {
    measure: 'age',
    size: 1,
    counted: of,
    noun: name === '' ? 'age' : `age of ${name}`,
    end,
    isFurther: false,
    kinds: noKinds,
  }
}

/** What is counted by a number without a unit; `null` when it is a year, a flight, a model. */
function countedHere(
  { tokens, reading }: At,
  [at, after]: readonly [number, number],
  number: NumberFound,
): Counted | null {
  const before = tokens[at - 1]
  const figures = !number.isSpelled
  if (
    figures &&
    /^[\d]{4}$/.test(tokens[at]?.key ?? '') &&
    number.value > 1800 &&
    number.value < 2100
  )
    return null
  // "Flight 447", "Windows 7": a name before figures owns them.
  if (figures && at > 1 && before && /^\p{Lu}[\p{L}.]*$/u.test(before.shape)) return null
  if (/^[#№/:]$/.test(before?.shape ?? '') || (/^[-/:.]$/.test(before?.shape ?? '') && figures))
    return null
  if (
    /^(?:no|number|nos|page|chapter|section|article|highway|route|channel|room|interstate)$/.test(
      before?.key ?? '',
    )
  )
    return null
  if (!/^(?:en|und)/.test(reading.language)) return nounOfOthers(tokens, after, number.value)
  // "one of the busiest ports": it counts nothing.
  if (number.value === 1 && tokens[after]?.key === 'of') return null
  const counted = countedAfter(tokens, after, number.value)
  if (counted.stem === '') return null
  return number.value === 1 && counted.end === after ? null : counted
}

/** In other languages the word after the number is what it counts, where it can be a noun. */
function nounOfOthers(tokens: readonly Token[], after: number, value: number): Counted | null {
  const word = tokens[after]
  if (!word || !/^\p{L}{4,}$/u.test(word.key) || value < 2) return null
  const small =
    /^(?:dans|pour|avec|entre|sobre|para|desde|hasta|nach|oder|aber|auch|sind|wurden|einen|einer|eine|della|dalla|sono|prozent|como|sont|étaient|depuis|sur|après|avant|contre|leur|fois)$/
  if (small.test(word.key)) return null
  return { stem: word.key, noun: word.shape, end: after + 1, isFurther: false, kinds: noKinds }
}

interface Range extends NumberFound {
  readonly from: number
}

/** The number a range runs to: `10 to 12`, `10-12`, `between 10 and 12`. */
function rangeAt({ tokens, reading }: At, at: number, number: NumberFound): Range | null {
  const joint = at + number.length
  const [by, before] = [tokens[joint], tokens[at - 1]?.key ?? '']
  if (!by) return null
  const joins =
    /^(?:to|bis|à|a)$/.test(by.key) ||
    by.shape === '-' ||
    (/^(?:and|und|et|y)$/.test(by.key) && /^(?:between|zwischen|entre)$/.test(before))
  if (!joins) return null
  const money = /^\p{Sc}$/u.test(tokens[joint + 1]?.shape ?? '') ? 1 : 0
  const other = numberAt(tokens, joint + 1 + money, reading.language)
  if (!other || other.suffix === 'th') return null
  // "$2 to $3 million": the first is told in the scale of the second.
  const scale =
    other.length > 1 && number.length === 1 && number.value < 1000 ? scaleOf(other.value) : 1
  if (other.value <= number.value && other.value <= number.value * scale) return null
  return { ...other, from: joint + 1 + money }
}

function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1
}

interface Read extends Measured {
  readonly at: number
  readonly number: NumberFound
  readonly range: Range | null
  readonly isFurther: boolean
  readonly kinds: readonly string[]
}

function spanned(
  { reading, tokens, sentence }: At,
  read: Omit<Read, 'start'> & { start?: number },
): AmountRead | null {
  const { at, number, range, measure, size, counted, noun, end, isFurther, kinds } = read
  const [first, final] = [tokens[read.start ?? at], tokens[end - 1]]
  const holder = reading.prose.sentences[sentence]
  if (!first || !final || !holder) return null
  const lower =
    range && range.length > number.length && number.value < 1000
      ? number.value * scaleOf(range.value)
      : number.value
  const [low, high] = [round(lower * size), round((range?.value ?? lower) * size)]
  const amount: AmountFound = {
    kind: 'amount',
    article: reading.at,
    sentence,
    block: holder.block,
    start: first.start,
    end: final.end,
    key: ['amount', measure, counted, low, high, isFurther ? 'more' : ''].join('|'),
    value: low,
    upTo: high,
    measure,
    counted,
    noun,
    kinds,
    isFurther,
    bound: number.isVague ? 'about' : boundOf(tokens, read.start ?? at),
  }
  return { amount, next: Math.max(end, at + 1) }
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}
