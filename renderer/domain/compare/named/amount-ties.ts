import { setsAgainst, type Answer } from './answers.ts'
import type { AmountFound } from './found.ts'
import type { Ground } from './ground.ts'
import type { Tie } from './ties.ts'
import { isMoney } from './units.ts'

/** Amounts that mean one thing: the same in another unit or wording, or another figure of it. */
export function amountTies(ground: Ground): readonly Tie[] {
  const linked = ground.answers.flatMap((answer) => tiesIn(ground, answer))
  return [...conversions(ground), ...linked, ...apart(ground)]
}

function tiesIn(ground: Ground, answer: Answer): readonly Tie[] {
  const [inA, inB] = [ground.amounts(answer.a, answer.inA), ground.amounts(answer.b, answer.inB)]
  const restA = inA.filter((one) => !inB.some((other) => isEqual(one, other)))
  const restB = inB.filter((one) => !inA.some((other) => isEqual(one, other)))
  return [...otherNouns(ground, answer, [inA, inB]), ...tiesOfRest(ground, answer, [restA, restB])]
}

/** One number of one measure; what is counted may be called otherwise, its fate may not differ. */
function isEqual(one: AmountFound, other: AmountFound): boolean {
  if (one.key === other.key) return true
  const isOne =
    one.measure === other.measure && one.value === other.value && one.upTo === other.upTo
  if (!isOne || one.isFurther !== other.isFurther) return false
  return one.counted === other.counted || !(fates.test(one.counted) && fates.test(other.counted))
}

/** `14 people`, `14 passengers`: one number in sentences that answer each other. */
function otherNouns(
  ground: Ground,
  answer: Answer,
  [inA, inB]: readonly [readonly AmountFound[], readonly AmountFound[]],
): readonly Tie[] {
  return inA.flatMap((one): readonly Tie[] => {
    if (inB.some(({ key }) => key === one.key)) return []
    const fits = inB.filter(
      (other) =>
        isEqual(one, other) &&
        !inA.some(({ key }) => key === other.key) &&
        (isSetAgainst(answer, one, other) || ground.besideBoth(one, other)),
    )
    const [other] = fits
    return other && fits.length === 1 ? [{ one, other, why: '' }] : []
  })
}

function tiesOfRest(
  ground: Ground,
  answer: Answer,
  [restA, restB]: readonly [readonly AmountFound[], readonly AmountFound[]],
): readonly Tie[] {
  return restA.flatMap((one): readonly Tie[] => {
    const fits = restB.filter((other) => isComparable(answer, one, other))
    const [other] = fits
    if (!other || fits.length > 1 || !isOfOne(ground, answer, [one, other])) return []
    if (restA.filter((rival) => isComparable(answer, rival, other)).length > 1) return []
    const tie = tieOf(ground, one, other)
    return tie && tie.why === '' ? [tie] : tie ? [{ ...tie, why: whyOf(answer, one, other) }] : []
  })
}

/** Whether the words beside two amounts show that they are of one thing: `a depth of`, `by train`. */
function isOfOne(
  ground: Ground,
  answer: Answer,
  [one, other]: readonly [AmountFound, AmountFound],
): boolean {
  if (isSetAgainst(answer, one, other)) return true
  if (one.measure === '' || one.measure === 'age' || one.measure === 'magnitude') return true
  return ground.besideBoth(one, other)
}

/** Whether two amounts of answering sentences can be one thing. */
function isComparable(answer: Answer, one: AmountFound, other: AmountFound): boolean {
  if (one.isFurther !== other.isFurther || isOfOtherKind(answer, one, other)) return false
  if (isMoney(one.measure) && isMoney(other.measure)) return true
  if (isDegree(one) && isDegree(other)) return true
  if (one.measure !== other.measure) return false
  if (one.measure === 'age')
    return one.counted === other.counted || one.counted === '' || other.counted === ''
  if (one.measure !== '') return true
  if (one.counted === other.counted) return true
  // Called otherwise, they are one only where the number alone was changed.
  return (
    !answer.reworded &&
    answer
      .edits()
      .some(
        (edit) =>
          edit.class === 'number' &&
          isShort(edit.wordsA) &&
          isShort(edit.wordsB) &&
          setsAgainst(edit, one, other),
      )
  )
}

/** `12 Somali pirates` and `11 Yemeni pirates`; `two mobile homes` and `nine homes` in other words. */
function isOfOtherKind(answer: Answer, one: AmountFound, other: AmountFound): boolean {
  if (one.kinds.length === 0 && other.kinds.length === 0) return false
  if (one.kinds.some((kind) => other.kinds.includes(kind))) return false
  if (one.kinds.length > 0 && other.kinds.length > 0) return true
  return answer.reworded || !isSetAgainst(answer, one, other)
}

function isShort(words: string): boolean {
  return words.split(/\s+/u).length <= 3
}

function isSetAgainst({ edits }: Answer, one: AmountFound, other: AmountFound): boolean {
  return edits().some((edit) => edit.class !== 'house-style' && setsAgainst(edit, one, other))
}

function isDegree({ measure }: AmountFound): boolean {
  return /^(?:celsius|fahrenheit|degrees)$/.test(measure)
}

/** How two amounts of one thing are tied; `null` when nothing can be said. */
function tieOf(ground: Ground, one: AmountFound, other: AmountFound): Tie | null {
  const tie = { one, other, why: '' }
  if (isSame(one, other)) return tie
  if (isMoney(one.measure) && one.measure !== other.measure) return tie
  if (isDegree(one) && one.measure !== other.measure) return null
  if (ground.holds(one.article, other) || ground.holds(other.article, one)) return null
  return { ...tie, why: 'another figure' }
}

/** Whether two amounts can be one figure, rounded, told with a bound, or in words of size. */
function isSame(one: AmountFound, other: AmountFound): boolean {
  if (one.measure !== other.measure) return isConvertedDegree(one, other)
  const [low, high] = one.value <= other.value ? [one, other] : [other, one]
  if (low.upTo >= high.value) return true
  const apart = (high.value - low.upTo) / high.value
  if (apart <= roundingOf(low)) return true
  if (low.bound === 'about' || high.bound === 'about') return apart <= vagueness(low, high)
  if (low.bound === 'least') return apart <= 0.5
  return high.bound === 'most' && apart <= 0.5
}

/** What rounding and converting explain: much for lengths, nothing for what is counted one by one. */
function roundingOf({ measure, value }: AmountFound): number {
  if (/^(?:length|mass|area|volume|speed)$/.test(measure)) return 0.06
  if (isMoney(measure)) return value >= 1000 ? 0.05 : 0
  if (/^(?:time|age|magnitude|points|degrees|celsius|fahrenheit)$/.test(measure)) return 0
  if (measure === 'share') return 0
  return value >= 1000 ? 0.05 : 0
}

/** Words of size (`dozens`) reach to the next one; other roundings to a quarter. */
function vagueness(low: AmountFound, high: AmountFound): number {
  const isSize = [12, 20, 100, 1000, 1e6].includes(low.value) && low.bound === 'about'
  return isSize && high.value < low.value * 10 ? 1 : 0.2
}

function isConvertedDegree(one: AmountFound, other: AmountFound): boolean {
  const [celsius, fahrenheit] = one.measure === 'celsius' ? [one, other] : [other, one]
  if (celsius.measure !== 'celsius' || fahrenheit.measure !== 'fahrenheit') return false
  return Math.abs(celsius.value * 1.8 + 32 - fahrenheit.value) <= 2
}

function whyOf(answer: Answer, one: AmountFound, other: AmountFound): string {
  const of = one.counted === other.counted ? whatIs(one) : ''
  if (!answer.reworded && answer.edits().length === 1)
    return `the sentences are the same but for this figure`
  return `the sentences answer each other${of === '' ? '' : `, and both tell ${of}`}`
}

function whatIs({ counted, noun, measure }: AmountFound): string {
  if (measure === 'age') return 'an age'
  if (isMoney(measure)) return 'a sum of money'
  if (measure === 'share') return 'a share'
  if (measure !== '') return `a ${measure === 'length' ? 'length' : measure}`
  return fates.test(counted) ? `how many were ${counted}` : `a number of ${noun}`
}

const fates = /^(?:killed|injured|missing|arrested|rescued|evacuated|hospitalised|kidnapped)$/

/** `31 miles (50 kilometres)`, `$2.6m (R26m)`: told twice in one sentence, the second in brackets. */
function conversions({ all, textBetween }: Ground): readonly Tie[] {
  return all.flatMap((one, at): readonly Tie[] => {
    const next = all[at + 1]
    if (
      one.kind !== 'amount' ||
      next?.kind !== 'amount' ||
      next.sentence !== one.sentence ||
      next.article !== one.article
    )
      return []
    if (!/^\s?[(/]\s?(?:about |some |around |approximately |or )?$/.test(textBetween(one, next)))
      return []
    const money = isMoney(one.measure) && isMoney(next.measure)
    const tie = { one, other: next, why: '' }
    return one.key !== next.key && (money || isSame(one, next)) && one.measure !== '' ? [tie] : []
  })
}

/** Figures of one thing in sentences that nothing links: ages of one person, the dead of one event. */
function apart(ground: Ground): readonly Tie[] {
  const amounts = ground.all.filter((one): one is AmountFound => one.kind === 'amount')
  const ties = new Map<string, Tie>()
  for (const one of amounts.filter(isLikelyAlone)) {
    for (const other of amounts) {
      if (
        other.article <= one.article ||
        one.measure !== other.measure ||
        one.counted !== other.counted
      )
        continue
      if (one.key === other.key || one.isFurther || other.isFurther) continue
      if (one.kinds.join(' ') !== other.kinds.join(' ')) continue
      const why = whyApart(ground, one, other)
      if (why === '') continue
      const tie = tieOf(ground, one, other)
      if (tie) ties.set(`${one.key} ${other.key}`, tie.why === '' ? tie : { ...tie, why })
    }
  }
  return [...ties.values()]
}

function isLikelyAlone({ measure, counted }: AmountFound): boolean {
  if (measure === 'age') return counted !== ''
  return measure === 'magnitude' || (measure === '' && counted !== '')
}

function whyApart(ground: Ground, one: AmountFound, other: AmountFound): string {
  if (one.measure === 'age') {
    return ground.only(one) && ground.only(other) ? 'both give the age of the same person' : ''
  }
  if (!ground.isAloneInSentence(one) || !ground.isAloneInSentence(other)) return ''
  if (!ground.tellTheSame(one, other)) return ''
  return `the sentences tell the same, and both tell ${whatIs(one)}`
}
