import { dateFormsOf } from './date-forms.ts'
import { textOf, type Reading } from './desk.ts'
import type { DateFound } from './found.ts'

/** Every date and time of an article, in order. Where two forms fit, the one that says more counts. */
export function datesIn(reading: Reading): readonly DateFound[] {
  return reading.prose.sentences
    .flatMap((_, sentence) => inSentence(reading, sentence))
    .sort((a, b) => a.block - b.block || a.start - b.start)
}

function inSentence(reading: Reading, sentence: number): readonly DateFound[] {
  const holder = reading.prose.sentences[sentence]
  if (!holder) return []
  const { block, start, end } = holder
  const text = textOf(reading.article, block).slice(start, end)
  const found: DateFound[] = []
  for (const { pattern, meant, by = 'date' } of dateFormsOf(reading.language)) {
    for (const match of text.matchAll(pattern)) {
      const from = start + match.index
      const to = from + match[0].length
      if (found.some((one) => one.start < to && from < one.end)) continue
      const date = meant(match, reading.published, text.slice(0, match.index))
      if (!date) continue
      const place = { article: reading.at, sentence, block, start: from, end: to }
      found.push({ kind: 'date', ...place, ...date, by, key: keyOf(date.grain, date.value) })
    }
  }
  return found
}

/** What dates that mean the same share. */
function keyOf(grain: DateFound['grain'], value: string): string {
  return `date|${grain}|${value}`
}
