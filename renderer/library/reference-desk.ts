// Answers what only needs reading: comparisons, quotations, names. It writes nothing, so a window that is
// not the library's writer can have one too.
import { comparePair } from './comparables.ts'
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

/** Where comparisons, quotations and names are asked for. */
export class ReferenceDesk {
  readonly #quotes: QuoteBook
  readonly #names: NameBook

  constructor(
    private readonly db: LibraryDatabase,
    private readonly newsroom: Pick<Newsroom, 'compare'>,
  ) {
    this.#quotes = new QuoteBook(db)
    this.#names = new NameBook(db)
  }

  /** The answer; rejects in plain words when an article is not there any more. */
  answer(question: ReferenceQuestion): Promise<Answers[ReferenceQuestion['kind']]> {
    switch (question.kind) {
      case 'compare':
        return comparePair(this.db, question, this.newsroom.compare)
      case 'compare-all':
        return compareAll(this.db, question.articles, this.newsroom.compare)
      case 'quotes':
        return this.#quotes.quoted(question.articles)
      case 'names':
        return this.#names.named(question.articles)
    }
  }
}

/** Whether a question is answered by reading alone. */
export function isReferenceQuestion(question: Question): question is ReferenceQuestion {
  const kinds: readonly Question['kind'][] = ['compare', 'compare-all', 'quotes', 'names']
  return kinds.includes(question.kind)
}
