import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paragraphOf } from './made-up.ts'

/** Words in a paragraph of the made-up articles, about. */
const wordsInParagraph = 60

/** A folder's two articles of one story, by the names of their files. */
export interface ReprintedPair {
  readonly original: string
  readonly reprint: string
  /** The paragraphs of each, for whoever wants to show them in another way. */
  readonly texts: readonly [readonly string[], readonly string[]]
}

/**
 * Writes an article of about so many words and its reprint into a folder: every seventh paragraph is
 * edited, two stand elsewhere, a few are left out and a few are new. The same ones every time.
 */
export function writeReprintedPair(folder: string, words: number): ReprintedPair {
  const count = Math.round(words / wordsInParagraph)
  const original = Array.from({ length: count }, (_, at) => paragraphOf(words * 1000 + at))
  const reprint = original
    .map((text, at) => (at % 7 === 3 ? text.replaceAll('Monday', 'Thursday') : text))
    .filter((_, at) => at % 17 !== 5)
  const [first, last] = [reprint[1] ?? '', reprint.at(-2) ?? '']
  reprint[1] = last
  reprint[reprint.length - 2] = first
  reprint.splice(Math.floor(count / 2), 0, paragraphOf(words * 1000 + count))
  const names = { original: `${words}-original.txt`, reprint: `${words}-reprint.txt` }
  const headline = `What ${words} words say of the harbour`
  writeFileSync(join(folder, names.original), text(headline, original))
  writeFileSync(join(folder, names.reprint), text(`${headline} again`, reprint))
  return { ...names, texts: [original, reprint] }
}

function text(headline: string, paragraphs: readonly string[]): string {
  return [headline, ...paragraphs].join('\n\n') + '\n'
}
