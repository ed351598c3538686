// The events of lists, their selection and their menus.
import type { ArticleId } from '../domain/article.ts'

const upward = { bubbles: true, composed: true } as const

/** What the reader wants done with the articles that are selected; `clear`: none is any more. */
export class SelectionActChosen extends Event {
  static readonly type = 'selection-act-chosen'
  constructor(
    readonly act:
      | 'compare'
      | 'clear'
      | 'tag'
      | 'read'
      | 'unread'
      | 'star'
      | 'unstar'
      | 'merge'
      | 'split'
      | 'move'
      | 'never',
  ) {
    super(SelectionActChosen.type, upward)
  }
}

/** The reader wants to choose what an article is compared with. */
export class PartnerWanted extends Event {
  static readonly type = 'partner-wanted'
  constructor(readonly article: ArticleId) {
    super(PartnerWanted.type, upward)
  }
}

/** The reader wants to see an article's file in its own words. */
export class OriginalWanted extends Event {
  static readonly type = 'original-wanted'
  constructor(readonly article: ArticleId) {
    super(OriginalWanted.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'selection-act-chosen': SelectionActChosen
    'partner-wanted': PartnerWanted
    'original-wanted': OriginalWanted
  }
}
