// The events of searching.
const upward = { bubbles: true, composed: true } as const

/** The reader is typing into the search box. */
export class SearchTyped extends Event {
  static readonly type = 'search-typed'
  constructor(readonly text: string) {
    super(SearchTyped.type, upward)
  }
}

/** The reader leaves the search box: `results` for what was found, `back` for where the reader was. */
export class SearchLeft extends Event {
  static readonly type = 'search-left'
  constructor(readonly to: 'results' | 'back') {
    super(SearchLeft.type, upward)
  }
}

/** What the reader wants done with the search that is shown. */
export class SearchActChosen extends Event {
  static readonly type = 'search-act-chosen'
  constructor(
    readonly act: 'help' | 'keep' | 'change' | 'rename' | 'remove',
    /** What the reader wrote: a name for `keep` and `rename`, words for `change`. */
    readonly name = '',
  ) {
    super(SearchActChosen.type, upward)
  }
}

/** The reader folds the stories among what was found, or opens them again. */
export class StoriesFolded extends Event {
  static readonly type = 'stories-folded'
  constructor(readonly folded: boolean) {
    super(StoriesFolded.type, upward)
  }
}

/** The reader goes along the hits in an article, or has them put out. */
export class HitActChosen extends Event {
  static readonly type = 'hit-act-chosen'
  constructor(readonly act: 'next' | 'previous' | 'close') {
    super(HitActChosen.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'search-typed': SearchTyped
    'search-left': SearchLeft
    'search-act-chosen': SearchActChosen
    'stories-folded': StoriesFolded
    'hit-act-chosen': HitActChosen
  }
}
