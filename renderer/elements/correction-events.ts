// What the reader does in "Where this comes from" when a value is wrong there.
import type { ArticleId } from '../domain/article.ts'
import type { CorrectedField } from '../library/database.ts'

const upward = { bubbles: true, composed: true } as const

/** The reader wants to correct a row, or the headline. */
export class CorrectionWanted extends Event {
  static readonly type = 'correction-wanted'
  constructor(readonly field: CorrectedField) {
    super(CorrectionWanted.type, upward)
  }
}

/** The reader says what a row holds; without values, that nothing is stated. */
export class CorrectionMade extends Event {
  static readonly type = 'correction-made'
  constructor(
    readonly field: CorrectedField,
    readonly values: readonly string[],
  ) {
    super(CorrectionMade.type, upward)
  }
}

/** The reader leaves the row as it is. */
export class CorrectionLeft extends Event {
  static readonly type = 'correction-left'
  constructor() {
    super(CorrectionLeft.type, upward)
  }
}

/** The reader takes back a correction; `article` is the one it was made on. */
export class CorrectionUndone extends Event {
  static readonly type = 'correction-undone'
  constructor(
    readonly field: CorrectedField,
    readonly article: ArticleId,
  ) {
    super(CorrectionUndone.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'correction-wanted': CorrectionWanted
    'correction-made': CorrectionMade
    'correction-left': CorrectionLeft
    'correction-undone': CorrectionUndone
  }
}
