// A story's coverage in plain sentences.
import type { Appearance } from '../domain/compare/story/timeline.ts'
import { isolated } from '../domain/isolated.ts'
import type { StoryCoverage } from '../library/queries-story.ts'
import { writtenDate } from './dates.ts'
import { lastsWords } from './lasting.ts'
import { count } from './list-words.ts'
import { firstOf } from './story-lanes.ts'

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
/** A pause is worth a sentence when it is so long, in milliseconds, and so much of the whole. */
const longPause = 24 * 3_600_000
const muchOfAll = 0.4

/** How much there is of it: `12 articles from 9 outlets`. */
export function extentWords({ tellers }: StoryCoverage): string {
  const outlets = new Set(tellers.map(({ line }) => line.article.outlet).filter(Boolean)).size
  const articles = count(tellers.length, 'article')
  return outlets === 0 ? articles : `${articles} from ${count(outlets, 'outlet')}`
}

/** From the first day to the last: `3 – 5 March 2024`; '' when nothing is dated. */
export function periodWords({ timeline }: StoryCoverage): string {
  const spans = timeline.appearances.flatMap(({ span }) => span ?? [])
  if (spans.length === 0) return ''
  const from = Math.min(...spans.map(({ start }) => start))
  const to = Math.max(...spans.map(({ start }) => start))
  return day.formatRange(from, to)
}

/** Who was first, and what followed; what cannot be told is said. */
export function courseWords(coverage: StoryCoverage): readonly string[] {
  const { tellers, timeline } = coverage
  if (tellers.length < 2) return []
  const undated = timeline.appearances.filter(({ published }) => !published).length
  const updated = timeline.appearances.filter((one) => one.updated).length
  return [
    firstWords(coverage),
    pauseWords(coverage),
    updated > 0 ? `${count(updated, 'article says', 'articles say')} that it was updated.` : '',
    undated > 0
      ? `${count(undated, 'article states no date', 'articles state no date')}, so when it appeared is not known.`
      : '',
  ]
    .map((words) => pluralised(words, words.startsWith('1 ')))
    .filter(Boolean)
}

/** Sentences about several articles speak of them as several. */
function pluralised(words: string, isOne: boolean): string {
  if (isOne) return words
  return words
    .replace('that it was updated', 'that they were updated')
    .replace('when it appeared is', 'when they appeared is')
}

function firstWords(coverage: StoryCoverage): string {
  const first = firstOf(coverage.timeline)
  const [one, ...others] = first
  if (!one?.published) return ''
  const names = first.map((each) => nameOf(coverage, each))
  if (others.length > 0) {
    const day = writtenDate(one.published.value.slice(0, 10))
    return `First, on ${day}: ${listed(names)}; which of them came first is not stated.`
  }
  const next = afterThe(coverage, one)
  return `First: ${names[0]}, ${writtenDate(one.published.value)}${next ? `; ${next}` : ''}.`
}

/** Who came next, and how much later, where both times are known. */
function afterThe(coverage: StoryCoverage, first: Appearance): string {
  const next = coverage.timeline.appearances.find((one) => one !== first && one.span)
  if (!next?.span || !first.span) return ''
  const between = next.span.start - first.span.end
  if (between < 0) return ''
  const isTimed = next.span.start === next.span.end && first.span.start === first.span.end
  const later = isTimed ? `${lastsWords(between)} later` : 'then'
  return `${later} ${nameOf(coverage, next)}`
}

/** The longest pause, where there is a long one. */
function pauseWords(coverage: StoryCoverage): string {
  const dated = coverage.timeline.appearances.flatMap((one) =>
    one.span ? [{ one, ...one.span }] : [],
  )
  const whole = (dated.at(-1)?.start ?? 0) - (dated[0]?.end ?? 0)
  let end = dated[0]?.end ?? 0
  let longest = { lasts: 0, after: dated[0]?.one }
  for (const { one, start, end: until } of dated.slice(1)) {
    if (start - end > longest.lasts) longest = { lasts: start - end, after: one }
    end = Math.max(end, until)
  }
  const { lasts, after } = longest
  const isTwo = dated.length < 3
  if (!after || isTwo || lasts < longPause || lasts < muchOfAll * whole) return ''
  return `The longest pause: ${lastsWords(lasts)}, until ${nameOf(coverage, after)}.`
}

function nameOf({ tellers }: StoryCoverage, { article }: Appearance): string {
  const teller = tellers[article]
  return isolated(teller?.line.article.outlet || (teller?.name ?? ''))
}

const mostNamed = 3

function listed(names: readonly string[]): string {
  const once = [...new Set(names)]
  const shown = once.slice(0, mostNamed)
  const left = once.length - shown.length
  if (left > 0) return `${shown.join(', ')} and ${left} more`
  return shown.length < 2
    ? (shown[0] ?? '')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
