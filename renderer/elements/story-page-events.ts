// The events within the page of a story.
import type { ArticleId } from '../domain/article.ts'

const upward = { bubbles: true, composed: true } as const

/** The reader pointed at an article of the story, in the picture or in the table. */
export class MemberPointed extends Event {
  static readonly type = 'member-pointed'
  constructor(readonly article: ArticleId) {
    super(MemberPointed.type, upward)
  }
}

/** The reader gave the story a name; `null` leaves it as it is. */
export class NameGiven extends Event {
  static readonly type = 'name-given'
  constructor(readonly name: string | null) {
    super(NameGiven.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'member-pointed': MemberPointed
    'name-given': NameGiven
  }
}
