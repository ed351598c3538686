// Answers what only needs reading: comparisons, quotations, names. It writes nothing, so a window that is
// not the library's writer can have one too.
import type { ArticleId } from '../domain/article.ts'
import type { Comparable, Comparison } from '../domain/compare/comparison.ts'
import { comparePair, optionsWith } from './comparables.ts'
import { compareAll } from './compare-all.ts'
import type { LibraryDatabase } from './database.ts'
import type { KnownLines } from './known-lines.ts'
import type { Answers, Question } from './messages.ts'
import type { Newsroom } from './newsroom.ts'
import { NameBook } from './name-book.ts'
import { QuoteBook } from './quote-book.ts'

const kinds = ['compare', 'compare-all', 'quotes', 'names'] as const

/** The questions that are answered by reading alone. */
export type ReferenceQuestion = Extract<Question, { kind: (typeof kinds)[number] }>

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
        return comparePair(this.db, question, await this.#comparing([question.a, question.b]))
      case 'compare-all':
        return compareAll(this.db, question.articles, await this.#comparing(question.articles))
      case 'quotes':
        return this.#quotes.quoted(question.articles)
      case 'names':
        return this.#names.named(question.articles)
    }
  }

  /** Compares with what is known of all articles. Where that cannot be had, the two texts must do. */
  async #comparing(
    ids: readonly ArticleId[],
  ): Promise<(a: Comparable, b: Comparable) => Comparison> {
    const { newsroom, lines } = this
    const known = await lines?.among(ids).catch(() => undefined)
    return (a, b) => newsroom.compare(a, b, optionsWith(known?.(a.id, b.id)))
  }
}

/** Whether a question is answered by reading alone. */
export function isReferenceQuestion(question: Question): question is ReferenceQuestion {
  return kinds.some((kind) => kind === question.kind)
}
