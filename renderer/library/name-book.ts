import type { ArticleId } from '../domain/article.ts'
import type { Comparable } from '../domain/compare/comparison.ts'
import type { NamesAndFigures } from '../domain/compare/named/named.ts'
import { comparablesOf } from './comparables.ts'
import type { LibraryDatabase } from './database.ts'
import type { NamedArticles } from './messages.ts'

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
    this.#remember(key, named)
    return { articles, named }
  }

  #remember(key: string, named: NamesAndFigures): void {
    this.#known.delete(key)
    this.#known.set(key, named)
    const [oldest] = this.#known.keys()
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest)
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
