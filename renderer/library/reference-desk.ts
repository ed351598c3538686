// Answers what only needs reading: comparisons, quotations, names. It writes nothing, so a window that is
// not the library's writer can have one too.
import type { ArticleId } from '../domain/article.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import type { Boilerplate } from '../domain/group/boilerplate.ts'
import { comparePair, optionsWith } from './comparables.ts'
import { compareAll } from './compare-all.ts'
import type { LibraryDatabase } from './database.ts'
import type { Answers, Question } from './messages.ts'
import type { Newsroom } from './newsroom.ts'
import { NameBook } from './name-book.ts'
import { QuoteBook } from './quote-book.ts'

/** The questions that are answered by reading alone. */
export type ReferenceQuestion = Extract<
  Question,
  { kind: 'compare' | 'compare-all' | 'quotes' | 'names' }
>

/** What the library's writer knows of all articles; a window that only reads goes without. */
export interface KnownLines {
  /** Resolves when all current articles are known. */
  rebuild(): Promise<void>
  /** What many articles of other stories print like these. */
  boilerplateOf(ids: readonly ArticleId[]): Boilerplate | undefined
}

/** Where comparisons, quotations and names are asked for. */
export class ReferenceDesk {
  readonly #quotes: QuoteBook
  readonly #names: NameBook

  constructor(
    private readonly db: LibraryDatabase,
    private readonly newsroom: Pick<Newsroom, 'compare'>,
    private readonly lines?: KnownLines,
  ) {
    this.#quotes = new QuoteBook(db)
    this.#names = new NameBook(db)
  }

  /** The answer; rejects in plain words when an article is not there any more. */
  async answer(question: ReferenceQuestion): Promise<Answers[ReferenceQuestion['kind']]> {
    switch (question.kind) {
      case 'compare':
        return comparePair(this.db, question, await this.#comparing())
      case 'compare-all':
        return compareAll(this.db, question.articles, await this.#comparing())
      case 'quotes':
        return this.#quotes.quoted(question.articles)
      case 'names':
        return this.#names.named(question.articles)
    }
  }

  /** Compares with what is known of all articles. Where that cannot be had, the two texts must do. */
  async #comparing(): Promise<(a: Comparable, b: Comparable) => Comparison> {
    const { newsroom, lines } = this
    const isKnown = await lines?.rebuild().then(
      () => true,
      () => false,
    )
    if (!lines || !isKnown) return (a, b) => newsroom.compare(a, b)
    return (a, b) => newsroom.compare(a, b, optionsWith(lines.boilerplateOf([a.id, b.id])))
  }
}

/** Whether a question is answered by reading alone. */
export function isReferenceQuestion(question: Question): question is ReferenceQuestion {
  const kinds: readonly Question['kind'][] = ['compare', 'compare-all', 'quotes', 'names']
  return kinds.includes(question.kind)
}
