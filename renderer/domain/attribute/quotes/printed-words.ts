import type { Quotation, Stretch } from './quotation.ts'

/**
 * The words of a quotation as they are printed: its stretches in order, with ` … ` where the reporter's
 * own words stand between them. `paragraphs` are those it was found in.
 */
export function printedWords(paragraphs: readonly string[], { content }: Quotation): string {
  return content
    .map((stretch, at) => {
      const { paragraph, start, end } = stretch
      const words = (paragraphs[paragraph] ?? '').slice(start, end)
      return printedGap(paragraphs, content[at - 1], stretch) + words
    })
    .join('')
}

/** What is printed between two stretches: their marks when nothing else stands there, else three dots. */
export function printedGap(
  paragraphs: readonly string[],
  before: Stretch | undefined,
  { paragraph, start }: Stretch,
): string {
  if (!before) return ''
  const next = before.paragraph === paragraph
  const between = next ? (paragraphs[paragraph] ?? '').slice(before.end, start) : ''
  if (/[\p{L}\p{N}]/u.test(between)) return ' … '
  const end = /^[.!?…]/u.exec(between)?.[0] ?? ''
  return `${end} `
}
