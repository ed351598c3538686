import type { Answer } from './answers.ts'
import { setsAgainst } from './answers.ts'
import { weekdayOf } from './days.ts'
import type { DateFound } from './found.ts'
import type { Ground } from './ground.ts'
import type { Tie } from './ties.ts'

/** Dates that mean one day: told by weekday and by number, or another day of the same event. */
export function dateTies(ground: Ground): readonly Tie[] {
  return [...otherForms(ground), ...ground.answers.flatMap((answer) => tiesIn(ground, answer))]
}

/** A day without its year, or a weekday alone, where only one day known can be meant. */
function otherForms({ all }: Ground): readonly Tie[] {
  const dates = all.filter((one): one is DateFound => one.kind === 'date')
  const known = [...new Map(dates.filter(isWhole).map((one) => [one.key, one])).values()]
  return dates.flatMap((one): readonly Tie[] => {
    if (isWhole(one)) return []
    const fits = known.filter((other) => canMean(one, other))
    const [only] = fits
    return only && fits.length === 1 ? [{ one, other: only, why: '' }] : []
  })
}

function canMean(one: DateFound, { grain, value, day }: DateFound): boolean {
  if (one.grain === 'weekday') return weekdayOf(day) === Number(one.value)
  return (
    !isWhole(one) &&
    one.grain === grain &&
    value.length > one.value.length &&
    value.endsWith(one.value)
  )
}

/** Whether a day or a month is told with its year; years, decades and times always are whole. */
function isWhole({ grain, value }: DateFound): boolean {
  if (grain === 'weekday') return false
  return grain === 'day' ? value.length === 10 : !value.startsWith('-')
}

function tiesIn(ground: Ground, answer: Answer): readonly Tie[] {
  const [inA, inB] = [ground.dates(answer.a, answer.inA), ground.dates(answer.b, answer.inB)]
  const again = sameWords(ground, inA, inB)
  const restA = inA.filter((one) => !inB.some((other) => isOne(one, other)))
  const restB = inB.filter((one) => !inA.some((other) => isOne(one, other)))
  const differing = restA.flatMap((one): readonly Tie[] => {
    const fits = restB.filter((other) => isComparable(one, other))
    const [other] = fits
    if (!other || fits.length > 1 || restA.filter((rival) => isComparable(rival, other)).length > 1)
      return []
    if (!isClear(ground, answer, [one, other])) return []
    return [{ one, other, why: whyOf(answer, one) }]
  })
  return [...again, ...differing]
}

/**
 * The same words in sentences that answer each other mean one day, whenever each was printed: a copy
 * takes over the `Thursday` of what it was copied from.
 */
function sameWords(
  ground: Ground,
  inA: readonly DateFound[],
  inB: readonly DateFound[],
): readonly Tie[] {
  return inA.flatMap((one): readonly Tie[] =>
    one.by === 'date'
      ? []
      : inB
          .filter((other) => other.by === one.by && ground.words(other) === ground.words(one))
          .map((other) => ({ one, other, why: '' })),
  )
}

function isOne(one: DateFound, other: DateFound): boolean {
  return one.key === other.key || canMean(one, other) || canMean(other, one)
}

/** Days are set against days as they are printed, years against years, times against times. */
function isComparable(one: DateFound, other: DateFound): boolean {
  // What `yesterday` means is worked out, not printed: it is set against nothing.
  if (one.by === 'near' || other.by !== one.by) return false
  return formOf(one) === formOf(other)
}

function formOf(one: DateFound): string {
  return isWhole(one) || one.grain === 'weekday' ? one.grain : `${one.grain} without its year`
}

/** Neither article has the other's date anywhere, and the two are set against each other. */
function isClear(
  ground: Ground,
  answer: Answer,
  [one, other]: readonly [DateFound, DateFound],
): boolean {
  const has = (article: number, { key }: DateFound) =>
    ground.all.some((each) => each.article === article && each.key === key)
  if (has(one.article, other) || has(other.article, one)) return false
  if (one.grain === 'time' && isAbout(ground, one, other)) return false
  if (answer.edits().some((edit) => setsAgainst(edit, one, other))) return true
  return !answer.reworded
}

/** Times within half an hour, one of which is only about: `shortly after 3 p.m.`. */
function isAbout(ground: Ground, one: DateFound, other: DateFound): boolean {
  const minutes = ({ value }: DateFound) => Number(value.slice(0, 2)) * 60 + Number(value.slice(3))
  const isRough = (each: DateFound) =>
    /\b(?:about|around|shortly|just|after|before|nearly|almost|by|circa|gegen|vers|hacia)(?: (?:after|before))?\s$/u.test(
      ground.before(each),
    )
  return Math.abs(minutes(one) - minutes(other)) <= 30 && (isRough(one) || isRough(other))
}

function whyOf({ edits, reworded }: Answer, { grain }: DateFound): string {
  const what = grain === 'weekday' ? 'day' : grain
  return !reworded && edits().length === 1
    ? `the sentences are the same but for the ${what}`
    : `the sentences answer each other and give the ${what} differently`
}
