import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import { writtenDate } from '../elements/dates.ts'
import { articleLines, storyLines, type ArticleLine } from '../library/queries.ts'
import type { OtherArticle } from '../elements/column-head.ts'

/** The articles that tell the stories of two compared ones. */
export interface Company {
  /** All of them in the order of their stories, the two included. */
  readonly order: readonly ArticleId[]
  /** Those beside the two, by what they are called. */
  readonly others: readonly OtherArticle[]
}

/** Who else tells the story of two articles; of two stories, both. */
export async function company({ db }: Library, compared: readonly ArticleId[]): Promise<Company> {
  const stories = (await articleLines(db, compared)).map(({ article }) => article.story)
  const lines = (await storyLines(db, [...new Set(stories)])).flatMap((story) => story.lines)
  const others = lines.filter(({ article }) => !compared.includes(article.id))
  return {
    order: lines.map(({ article }) => article.id),
    others: others.map((line) => ({ id: line.article.id, name: called(line, others) })),
  }
}

/** The next article of the story on the side of `from`; `null` when there is none but the two. */
export function nextOf({ order }: Company, from: ArticleId, kept: ArticleId): ArticleId | null {
  const at = order.indexOf(from)
  const around = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))]
  return around.find((id) => id !== kept && id !== from) ?? null
}

/** Outlet and day; the headline too where the outlet alone would not tell which. */
function called({ article }: ArticleLine, all: readonly ArticleLine[]): string {
  const { outlet, headline, published } = article
  const isOne = all.filter((other) => other.article.outlet === outlet).length === 1
  const name = outlet && isOne ? outlet : [outlet, `“${headline}”`].filter(Boolean).join(', ')
  return published ? `${name}, ${writtenDate(published)}` : name
}
