import type { ComparisonReport } from './report.ts'

/** The shape of the JSON document: changes when a field is taken away or means something else. */
const version = 1

/** Invisible characters that turn or break lines: kept, and written so that nobody is fooled by them. */
const unseen = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * The comparison as JSON for other programs: `{ "format": "broadsheet-comparison", "version": 1, … }`,
 * then the fields of `ComparisonReport` under their own names.
 *
 * Articles are named by `letter`. Shares are 0 to 1, paragraphs count from 1. `rows` are passages in
 * reading order; the text of a paragraph is its `pieces` joined, and `wordsLeft` words more where it was
 * shortened. What is not part of the document is `null` (`speakers`, `names`) or empty.
 */
export function asJson(report: ComparisonReport): string {
  const text = JSON.stringify({ format: 'broadsheet-comparison', version, ...report }, null, 2)
  return `${text.replace(unseen, escaped)}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
