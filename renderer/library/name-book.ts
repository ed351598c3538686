import type { ArticleId } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import type { NamesAndFigures } from '../domain/compare/named/named.ts'
import { comparablesOf } from './comparables.ts'
import type { LibraryDatabase } from './database.ts'
import type { NamedArticles } from './messages.ts'
import { remember } from './remember.ts'

/** So many groups of articles are remembered: a reader goes to and fro between views. */
const most = 40

/** What groups of articles name, found when first asked for and remembered. */
export class NameBook {
  readonly #known = new Map<string, NamesAndFigures>()

  constructor(private readonly db: LibraryDatabase) {}

  /**
   * The names and figures of these articles, one row for each through all of them.
   *
   * @throws in plain words when the library holds one of them no more
   */
  async named(ids: readonly ArticleId[]): Promise<NamedArticles> {
    const articles = await comparablesOf(this.db, ids)
    const key = keyOf(articles)
    const named = this.#known.get(key) ?? (await found(articles))
    remember(this.#known, [key, named], most)
    return { articles, named }
  }
}

/** A text never changes under its id; its day may, by the reader's correction, and weekdays with it. */
function keyOf(articles: readonly Comparable[]): string {
  return articles
    .map(
      ({ id, language, provenance }) => `${id} ${language} ${provenance.published[0]?.value ?? ''}`,
    )
    .join('\n')
}

/** Loaded when names are first asked for. */
async function found(articles: readonly Comparable[]): Promise<NamesAndFigures> {
  const { namesAndFigures } = await import('../domain/compare/named/names-and-figures.ts')
  return namesAndFigures(articles)
}
