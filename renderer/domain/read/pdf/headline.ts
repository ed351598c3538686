import type { Field } from '../draft.ts'
import { folded, wordsIn } from '../folding.ts'

/** What of a file's text may hold its headline. */
export interface Top {
  /** The first blocks' words. */
  readonly text: readonly string[]
  /** The words in the largest letters of the first page; empty when none stand out. */
  readonly largest: string
}

/**
 * A document's headline: the title it states where that stands in its text, else the words in the largest
 * letters of its first page, else the stated title. Empty when there is none.
 */
export function headlineOf(fields: readonly Field[], { text, largest }: Top): string {
  const titles = fields.filter(({ means }) => means === 'headline').map(({ value }) => value)
  const all = folded(text.join(' '))
  const standing = titles.find((title) => {
    const words = folded(title)
    return (
      words !== '' &&
      (` ${all} `.includes(` ${words} `) || all.replace(/ /g, '').includes(words.replace(/ /g, '')))
    )
  })
  if (standing !== undefined && wordsIn(standing) > 1) return standing
  return largest === '' ? (titles[0] ?? '') : largest
}
