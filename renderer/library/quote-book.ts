import { isProse, type ArticleId } from '../domain/article.ts'
import type { AttributedQuotation } from '../domain/attribute/quotes/speaker.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import { comparablesOf } from './comparables.ts'
import type { LibraryDatabase } from './database.ts'
import type { QuotedArticle, QuotedArticles } from './messages.ts'

/** So many articles are remembered: an article's text never changes under its id. */
const most = 500

/** What articles quote, found when first asked for and remembered. */
export class QuoteBook {
  readonly #known = new Map<ArticleId, readonly AttributedQuotation[]>()

  constructor(private readonly db: LibraryDatabase) {}

  /**
   * What each of these articles quotes, and each quotation through all of them.
   *
   * @throws in plain words when the library holds one of them no more
   */
  async quoted(ids: readonly ArticleId[]): Promise<QuotedArticles> {
    const [articles, { poolQuotations }] = await Promise.all([
      comparablesOf(this.db, ids),
      import('../domain/attribute/quotes/pool.ts'),
    ])
    const quoting: QuotedArticle[] = []
    for (const article of articles) quoting.push(await this.#quotedBy(article))
    return { articles: quoting, pooled: poolQuotations(quoting) }
  }

  async #quotedBy({ id, name, body }: Comparable): Promise<QuotedArticle> {
    const blocks = body.blocks.flatMap((block, at) => (isProse(block) ? [at] : []))
    const paragraphs = blocks.map((at) => body.blocks[at]?.text ?? '')
    const quotations = this.#known.get(id) ?? (await found(paragraphs))
    this.#remember(id, quotations)
    return { id, name, blocks, paragraphs, quotations }
  }

  #remember(id: ArticleId, quotations: readonly AttributedQuotation[]): void {
    this.#known.delete(id)
    this.#known.set(id, quotations)
    const [oldest] = this.#known.keys()
    if (this.#known.size > most && oldest) this.#known.delete(oldest)
  }
}

/** The models of quotations are half a megabyte: loaded when the first article is asked about. */
async function found(paragraphs: readonly string[]): Promise<readonly AttributedQuotation[]> {
  const { attributedQuotations } =
    await import('../domain/attribute/quotes/attributed-quotations.ts')
  return attributedQuotations(paragraphs)
}
