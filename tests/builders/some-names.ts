import type { ArticleId } from '../../renderer/domain/article.ts'
import type { Comparable } from '../../renderer/domain/compare/comparison.ts'
import { namesAndFigures } from '../../renderer/domain/compare/named/names-and-figures.ts'
import { aComparable } from './a-comparison.ts'
import { anArticle } from './an-article.ts'

/** What a test says of the articles whose names are read. */
export interface Printed {
  readonly language?: string
  /** The day each was published; none where absent. */
  readonly published?: readonly string[]
}

/** Articles of one outlet each, called `A`, `B`, …; each text is one paragraph, or several. */
export function printed(
  texts: readonly (string | readonly string[])[],
  { language = 'en', published = [] }: Printed = {},
): readonly Comparable[] {
  return texts.map((text, at) => {
    const day = published[at]
    const traits = { paragraphs: typeof text === 'string' ? [text] : text }
    const article = anArticle(day === undefined ? traits : { ...traits, published: day })
    const name = String.fromCharCode(65 + at)
    return { ...aComparable(name, `The ${name} Post`, article), language }
  })
}

/** The names and figures of some texts as short lines: `amount 14 people: 14 people | 16`. */
export function rowsOf(
  texts: readonly (string | readonly string[])[],
  options: Printed = {},
): readonly string[] {
  const articles = printed(texts, options)
  return namesAndFigures(articles).things.map(({ kind, standing, mentions }) => {
    const cells = articles.map(({ id }) => wordsIn(mentions, id))
    return `${standing} ${kind}: ${cells.join(' | ')}`
  })
}

function wordsIn(
  mentions: readonly { readonly article: ArticleId; readonly words: string }[],
  article: ArticleId,
): string {
  const own = mentions.filter((one) => one.article === article).map(({ words }) => words)
  return [...new Set(own)].join(' / ') || '-'
}
