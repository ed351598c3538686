import { isProse, type ArticleId } from '../domain/article.ts'
import { poolQuotations } from '../domain/attribute/quotes/pool.ts'
import type { AttributedQuotation } from '../domain/attribute/quotes/speaker.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import { comparablesOf } from './comparables.ts'
import type { LibraryDatabase } from './database.ts'
import type { QuotedArticle, QuotedArticles } from './messages.ts'
import { remember } from './remember.ts'

/** So many articles are remembered: an article's text never changes under its id. */
const most = 500

/** What articles quote, found when first asked for and remembered. */
export class QuoteBook {
  readonly #known = new Map<string, readonly AttributedQuotation[]>()

  constructor(private readonly db: LibraryDatabase) {}

  /**
   * What each of these articles quotes, and each quotation through all of them. Between two articles
   * whatever else waits has its turn, so that filing goes on.
   *
   * @throws in plain words when the library holds one of them no more
   */
  async quoted(ids: readonly ArticleId[]): Promise<QuotedArticles> {
    const articles = await comparablesOf(this.db, ids)
    const quoting: QuotedArticle[] = []
    for (const article of articles) quoting.push(await this.#quotedBy(article))
    return { articles: quoting, pooled: poolQuotations(quoting) }
  }

  async #quotedBy({ id, name, body, language }: Comparable): Promise<QuotedArticle> {
    const blocks = body.blocks.flatMap((block, at) => (isProse(block) ? [at] : []))
    const paragraphs = blocks.map((at) => body.blocks[at]?.text ?? '')
    const key = keyOf(id, language)
    const quotations = this.#known.get(key) ?? (await found(paragraphs, language))
    remember(this.#known, [key, quotations], most)
    return { id, name, blocks, paragraphs, quotations }
  }
}

/** The same text may be read again by a newer program, which tells another language. */
function keyOf(id: ArticleId, language: string): string {
  return `${id} ${language}`
}

/** The models of quotations are half a megabyte: loaded when the first article is asked about. */
async function found(
  paragraphs: readonly string[],
  language: string,
): Promise<readonly AttributedQuotation[]> {
  const { attributedQuotations } =
    await import('../domain/attribute/quotes/attributed-quotations.ts')
  await othersTurn()
  return attributedQuotations(paragraphs, language)
}

/** Whatever else waits is done first. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
