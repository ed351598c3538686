import type { Quotation } from './quotation.ts'

/**
 * The words of a quotation as they are printed: its stretches in order, with ` … ` where the reporter's
 * own words stand between them. `paragraphs` are those it was found in.
 */
export function printedWords(paragraphs: readonly string[], { content }: Quotation): string {
  let words = ''
  content.forEach(({ paragraph, start, end }, at) => {
    const before = content[at - 1]
    const text = paragraphs[paragraph] ?? ''
    if (before) words += gap(before.paragraph === paragraph ? text.slice(before.end, start) : '')
    words += text.slice(start, end)
  })
  return words
}

/** What stands between two stretches: their marks when nothing else does, else three dots. */
function gap(between: string): string {
  if (/[\p{L}\p{N}]/u.test(between)) return ' … '
  const end = /^[.!?…]/u.exec(between)?.[0] ?? ''
  return `${end} `
}
