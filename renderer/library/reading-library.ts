import type { LibraryDatabase } from './database.ts'
import type { KnownLines } from './known-lines.ts'
import type { Answers, Question } from './messages.ts'
import type { Newsroom } from './newsroom.ts'
import { isReferenceQuestion, ReferenceDesk } from './reference-desk.ts'

/** A library for a window that only reads: nothing is filed, and only reading is answered. */
export class ReadingLibrary {
  readonly #reference: ReferenceDesk

  constructor(db: LibraryDatabase, newsroom: Pick<Newsroom, 'compare'>, lines: KnownLines) {
    this.#reference = new ReferenceDesk(db, newsroom, lines)
  }

  /** Answers a question that needs reading alone; rejects any other in plain words. */
  async answer(question: Question): Promise<Answers[Question['kind']]> {
    if (isReferenceQuestion(question)) return this.#reference.answer(question)
    throw new Error('This window only compares. Please do that in the main window.')
  }
}
