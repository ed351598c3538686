import type { ArticleId } from '../../article.ts'
import type { NamesAndFigures } from '../named/named.ts'
import { paragraphNumbers } from '../passage-standing.ts'
import { plainText } from './plain-text.ts'
import { letterOf, type ArticleOnFile } from './report-articles.ts'
import type { ReportedName } from './report.ts'

/** The names and figures of articles as a document has them, in the order they are given. */
export function reportedNames(
  { things }: NamesAndFigures,
  articles: readonly ArticleOnFile[],
): readonly ReportedName[] {
  const bodies = articles.map(({ article }) => article.body)
  const numbers = bodies.map(paragraphNumbers)
  const positionOf = (id: ArticleId) => articles.findIndex(({ article }) => article.id === id)
  return things.map(({ kind, name, detail, standing, why, variants, mentions }) => ({
    kind,
    name: plainText(name),
    detail: plainText(detail),
    standing,
    why: plainText(why),
    variants: variants.map((variant) => ({
      words: plainText(variant.words),
      letters: variant.articles.map((id) => letterOf(positionOf(id))),
    })),
    mentions: mentions.map(({ article, block, words, sentence }) => {
      const at = positionOf(article)
      const text = bodies[at]?.blocks[block]?.text ?? ''
      return {
        letter: letterOf(at),
        paragraph: numbers[at]?.get(block) ?? 0,
        words: plainText(words),
        sentence: plainText(text.slice(sentence.start, sentence.end)),
      }
    }),
  }))
}
