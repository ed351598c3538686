// The events of stories: what the reader wants of them.
import type { ArticleId } from '../domain/article.ts'
import type { StoryWish } from '../domain/story-wish.ts'

const upward = { bubbles: true, composed: true } as const

/** The reader wants stories to be otherwise than they are. */
export class StoryWished extends Event {
  static readonly type = 'story-wished'
  constructor(readonly wish: StoryWish) {
    super(StoryWished.type, upward)
  }
}

/** The reader wants to see the story that an article tells. */
export class StoryChosen extends Event {
  static readonly type = 'story-chosen'
  constructor(readonly article: ArticleId) {
    super(StoryChosen.type, upward)
  }
}

/** The reader wants to choose another story: to make one of both, or to move the articles there. */
export class OtherStoryWanted extends Event {
  static readonly type = 'other-story-wanted'
  constructor(
    readonly articles: readonly ArticleId[],
    readonly to: 'merge' | 'move',
  ) {
    super(OtherStoryWanted.type, upward)
  }
}

/** The reader wants to give the story of an article a name. */
export class StoryNaming extends Event {
  static readonly type = 'story-naming'
  constructor(readonly article: ArticleId) {
    super(StoryNaming.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-wished': StoryWished
    'story-chosen': StoryChosen
    'other-story-wanted': OtherStoryWanted
    'story-naming': StoryNaming
  }
}
