// The events of tags.
import type { ArticleId } from '../domain/article.ts'
import type { TagId } from '../library/database.ts'
import type { Point } from './context-menu.ts'

const upward = { bubbles: true, composed: true } as const

/** The reader wants to say which tags articles carry; the menu opens at a place of the window. */
export class TagsWanted extends Event {
  static readonly type = 'tags-wanted'
  constructor(
    readonly articles: readonly ArticleId[],
    readonly at: Point,
  ) {
    super(TagsWanted.type, upward)
  }
}

/** The reader puts a tag on what is at hand, or takes it off. */
export class TagToggled extends Event {
  static readonly type = 'tag-toggled'
  constructor(
    readonly tag: TagId,
    readonly on: boolean,
  ) {
    super(TagToggled.type, upward)
  }
}

/** The reader wants a new tag of this name. */
export class TagWished extends Event {
  static readonly type = 'tag-wished'
  constructor(readonly name: string) {
    super(TagWished.type, upward)
  }
}

/** The reader has done with choosing tags. */
export class PickerLeft extends Event {
  static readonly type = 'picker-left'
  constructor() {
    super(PickerLeft.type, upward)
  }
}

/** A name was written in its place in a list; '' when the reader left it as it was. */
export class NameWritten extends Event {
  static readonly type = 'name-written'
  constructor(readonly name: string) {
    super(NameWritten.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'tags-wanted': TagsWanted
    'tag-toggled': TagToggled
    'tag-wished': TagWished
    'picker-left': PickerLeft
    'name-written': NameWritten
  }
}
