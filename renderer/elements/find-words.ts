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
    search(headline, body, (text) => found(text.indexOf(words), words)) ??
    search(headline, body, (text) => found(plain(text).indexOf(plain(words)), words))
  )
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function found(start: number, words: string): Stretch | null {
  return start < 0 ? null : { start, end: start + words.length }
}

function search(
  headline: string,
  body: Body,
  where: (text: string) => Stretch | null,
): Place | null {
  const inHeadline = where(headline)
  if (inHeadline) return { in: 'headline', ...inHeadline }
  for (const [block, { text }] of body.blocks.entries()) {
    const inBlock = where(text)
    if (inBlock) return { in: 'block', block, ...inBlock }
  }
  for (const [line, { text }] of body.furniture.entries()) {
    const inLine = where(text)
    if (inLine) return { in: 'furniture', line, ...inLine }
  }
  return null
}

/** Folds what leaves the length alone: offsets must keep counting in the text itself. */
function plain(text: string): string {
  return text.replace(/\s/gu, ' ').replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
