import type { Answer } from './answers.ts'
import { setsAgainst } from './answers.ts'
import { weekdayOf } from './days.ts'
import { keyOf } from './find-dates.ts'
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
  const known = new Map(dates.filter(({ day }) => day !== '').map((one) => [one.day, one]))
  const months = new Set(dates.flatMap(({ grain, value }) => (grain === 'month' ? [value] : [])))
  return dates.flatMap((one): readonly Tie[] => {
    if (one.day !== '') return []
    if (one.grain === 'month' && one.value.startsWith('-')) {
      const fits = [...months].filter((month) => month.length > 3 && month.endsWith(one.value))
      const [only] = fits
      return only && fits.length === 1
        ? [{ one: one.key, other: keyOf('month', only), why: '' }]
        : []
    }
    const fits = [...known.values()].filter(({ day }) => canMean(one, day))
    const [only] = fits
    return only && fits.length === 1 ? [{ one: one.key, other: only.key, why: '' }] : []
  })
}

function canMean({ grain, value }: DateFound, day: string): boolean {
  if (grain === 'weekday') return weekdayOf(day) === Number(value)
  return grain === 'day' && day.slice(5) === value
}

function tiesIn(ground: Ground, answer: Answer): readonly Tie[] {
  const [inA, inB] = [ground.dates(answer.a, answer.inA), ground.dates(answer.b, answer.inB)]
  const restA = inA.filter((one) => !inB.some((other) => isOne(one, other)))
  const restB = inB.filter((one) => !inA.some((other) => isOne(one, other)))
  return restA.flatMap((one): readonly Tie[] => {
    const fits = restB.filter((other) => isComparable(one, other))
    const [other] = fits
    if (!other || fits.length > 1 || restA.filter((rival) => isComparable(rival, other)).length > 1)
      return []
    if (!isClear(ground, answer, [one, other])) return []
    return [{ one: one.key, other: other.key, why: whyOf(answer, one) }]
  })
}

function isOne(one: DateFound, other: DateFound): boolean {
  return one.key === other.key || canMean(one, other.day) || canMean(other, one.day)
}

/** Days are set against days as they are printed, years against years, times against times. */
function isComparable(one: DateFound, other: DateFound): boolean {
  return formOf(one) === formOf(other)
}

function formOf({ grain, value }: DateFound): string {
  const isWhole = grain === 'day' ? value.length === 10 : !value.startsWith('-')
  return isWhole ? grain : `${grain} without its year`
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
  if (answer.edits.some((edit) => setsAgainst(edit, one, other))) return true
  return !answer.reworded
}

function whyOf({ edits, reworded }: Answer, { grain }: DateFound): string {
  const what = grain === 'weekday' ? 'day' : grain
  return !reworded && edits.length === 1
    ? `the sentences are the same but for the ${what}`
    : `the sentences answer each other and give the ${what} differently`
}
