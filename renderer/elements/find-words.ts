import type { Body, Place } from '../domain/article.ts'

/**
 * The first place where words stand in an article: headline, then text, then the lines left out.
 *
 * Words that stand nowhere as they are, are looked for without regard to case and kinds of space;
 * `null` when they stand nowhere at all.
 */
export function findWords(headline: string, body: Body, words: string): Place | null {
  if (!words.trim()) return null
  return (
    search(headline, body, (text) => text.indexOf(words), words.length) ??
    search(headline, body, (text) => plain(text).indexOf(plain(words)), words.length)
  )
}

function search(
  headline: string,
  body: Body,
  where: (text: string) => number,
  length: number,
): Place | null {
  const inHeadline = where(headline)
  if (inHeadline >= 0) return { in: 'headline', ...stretch(inHeadline, length) }
  const block = body.blocks.findIndex(({ text }) => where(text) >= 0)
  const found = body.blocks[block]
  if (found) return { in: 'block', block, ...stretch(where(found.text), length) }
  const line = body.furniture.findIndex(({ text }) => where(text) >= 0)
  const left = body.furniture[line]
  return left ? { in: 'furniture', line, ...stretch(where(left.text), length) } : null
}

function stretch(start: number, length: number): { start: number; end: number } {
  return { start, end: start + length }
}

/** Folds what leaves the length alone: offsets must keep counting in the text itself. */
function plain(text: string): string {
  return text.replace(/\s/gu, ' ').replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
