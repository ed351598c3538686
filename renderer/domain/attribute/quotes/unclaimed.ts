import { wordAt } from './around.ts'
import { contentOf } from './contents.ts'
import { cueMargin, type Span } from './cues.ts'
import { kindOf, placesOf, type Finding, type QuotationModels } from './finding.ts'
import type { Model } from './linear.ts'
import { sourceOf } from './sources.ts'
import type { Word } from './words.ts'

/** Fewer quoted words are a title or a term more often than somebody's words. */
const fewest = 4
/** So many quoted words inside a sentence are somebody's, even when nobody is named. */
const many = 7
/** How far from a quoted stretch its cue may stand, in words; each word of distance costs. */
const reach = 60
const cost = 0.15

/**
 * The findings, and one for each longer stretch in quote marks that none of them holds: given to the
 * likeliest cue of its sentence, joined to the quotation before it in its paragraph, or carried over
 * from who spoke last.
 */
export function withUnclaimed(
  words: readonly Word[],
  found: readonly Finding[],
  models: QuotationModels,
): Finding[] {
  const all = [...found]
  const claimed = new Set(found.flatMap((one) => [...placesOf(words, one)]))
  for (const run of quotedRuns(words)) {
    const own = [...placesOf(words, { spans: [run] })]
    if (own.length < fewest) continue
    if (own.filter((at) => !claimed.has(at)).length < own.length * 0.5) continue
    const taken = take(words, run, { all, models })
    if (taken) for (const at of placesOf(words, taken)) claimed.add(at)
  }
  return all
}

interface Taking {
  readonly all: Finding[]
  readonly models: QuotationModels
}

/** Puts a run where it belongs; gives the finding that holds it, or nothing when it is nobody's words. */
function take(words: readonly Word[], run: Span, { all, models }: Taking): Finding | null {
  const alone = standsAlone(words, run)
  const forced = alone ? null : nearestCue(words, run, models)
  if (forced) {
    all.push(forced)
    return forced
  }
  const before = quotedBefore(words, run, all)
  if (before && alone && (sameParagraph(words, before, run) || reopened(words, before, run))) {
    const joined = { ...before, spans: [...before.spans, run] }
    all[all.indexOf(before)] = joined
    return joined
  }
  if (!alone && placesOf(words, { spans: [run] }).size < many) return null
  const carried = { cue: null, source: before?.source ?? null, spans: [run], carried: true }
  all.push(carried)
  return carried
}

/** The unbroken runs of words in one stretch of quote marks. */
function quotedRuns(words: readonly Word[]): readonly Span[] {
  const runs: Span[] = []
  words.forEach(({ zone }, at) => {
    if (zone < 0) return
    const last = runs[runs.length - 1]
    if (last && last[1] === at - 1 && wordAt(words, at - 1).zone === zone)
      runs[runs.length - 1] = [last[0], at]
    else runs.push([at, at])
  })
  return runs
}

/** Whether the sentences of a run are quoted from their first word to their last. */
function standsAlone(words: readonly Word[], [first, last]: Span): boolean {
  const after = wordAt(words, last + 1)
  return (
    wordAt(words, first - 1).sentence !== wordAt(words, first).sentence &&
    (after.sentence !== wordAt(words, last).sentence || !after.isWord)
  )
}

function nearestCue(words: readonly Word[], run: Span, models: QuotationModels): Finding | null {
  const at = likeliestCue(words, run, models.cue)
  if (at === null) return null
  const cue: Span = [at, at]
  const source = sourceOf(words, cue, models.source)
  const own = placesOf(words, { spans: [run] })
  const holds = (spans: readonly Span[]) =>
    [...placesOf(words, { spans })].filter((one) => own.has(one)).length >= own.size * 0.8
  const content = contentOf(words, { cue, source }, {
    model: models.content,
    among: ({ spans }) => holds(spans),
  }) // prettier-ignore
  return { cue, source, spans: content?.spans ?? [run], carried: false }
}

function likeliestCue(words: readonly Word[], [first, last]: Span, model: Model): number | null {
  const sentences = [wordAt(words, first).sentence, wordAt(words, last).sentence]
  let [best, most]: [number | null, number] = [null, Number.NEGATIVE_INFINITY]
  for (let at = Math.max(0, first - reach); at < Math.min(words.length, last + reach); at += 1) {
    const word = wordAt(words, at)
    if (!sentences.includes(word.sentence) || word.zone >= 0) continue
    if (!word.isWord && word.text !== ':') continue
    const far = at < first ? first - at : at - last
    const score = cueMargin(words, at, model) - far * cost
    if (score > most) [best, most] = [at, score]
  }
  return best
}

function quotedBefore(
  words: readonly Word[],
  [first]: Span,
  all: readonly Finding[],
): Finding | undefined {
  const end = ({ spans }: Finding) => spans[spans.length - 1]?.[1] ?? -1
  return all
    .filter((one) => end(one) < first && kindOf(words, one) !== 'indirect')
    .sort((a, b) => end(b) - end(a))[0]
}

function sameParagraph(words: readonly Word[], { spans }: Finding, [first]: Span): boolean {
  const last = spans[spans.length - 1]?.[1] ?? -1
  return wordAt(words, last).paragraph === wordAt(words, first).paragraph
}

/** Whether a quotation was left open at the end of a paragraph and a mark opens the next one. */
function reopened(words: readonly Word[], { spans }: Finding, [first]: Span): boolean {
  const last = spans[spans.length - 1]?.[1] ?? -1
  let end = last
  while (wordAt(words, end + 1).zone === wordAt(words, last).zone) end += 1
  return end + 1 === first && wordAt(words, end).zone >= 0 && !closes.test(wordAt(words, end).text)
}

const closes = /^(?:[”"’»“」』]|'')$/
