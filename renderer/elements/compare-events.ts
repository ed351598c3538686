// The events of the side-by-side elements.
import type { ArticleId, Place } from '../domain/article.ts'
import type { Side } from './compare-pair.ts'

const upward = { bubbles: true, composed: true } as const

/** The reader opens or closes a fold; the key names it within its column. */
export class FoldToggled extends Event {
  static readonly type = 'fold-toggled'
  constructor(
    readonly side: Side,
    readonly key: string,
  ) {
    super(FoldToggled.type, upward)
  }
}

/** The reader wants a passage in sight, and its answer beside it. */
export class PassageChosen extends Event {
  static readonly type = 'passage-chosen'
  constructor(
    readonly side: Side,
    readonly block: number,
  ) {
    super(PassageChosen.type, upward)
  }
}

/** The reader wants both ends of a passage that was moved beside each other. */
export class EndsWanted extends Event {
  static readonly type = 'ends-wanted'
  constructor(
    readonly side: Side,
    readonly block: number,
  ) {
    super(EndsWanted.type, upward)
  }
}

/** The reader keeps an article while the other one changes, or lets it go again. */
export class BasePinned extends Event {
  static readonly type = 'base-pinned'
  constructor(readonly side: Side) {
    super(BasePinned.type, upward)
  }
}

/** The reader wants to see which words a share was counted from. */
export class ShareChosen extends Event {
  static readonly type = 'share-chosen'
  constructor(readonly side: Side) {
    super(ShareChosen.type, upward)
  }
}

/** The reader wants to see words a reason rests on. */
export class ReasonChosen extends Event {
  static readonly type = 'reason-chosen'
  constructor(
    readonly side: Side,
    readonly place: Place,
    readonly words: string,
  ) {
    super(ReasonChosen.type, upward)
  }
}

/** The reader wants another view of the compared articles. */
export class CompareTabChosen extends Event {
  static readonly type = 'compare-tab-chosen'
  constructor(readonly tab: string) {
    super(CompareTabChosen.type, upward)
  }
}

/** The reader wants something of the bar above the two articles. */
export class CompareActChosen extends Event {
  static readonly type = 'compare-act-chosen'
  constructor(
    readonly act:
      | 'everything'
      | 'only-differences'
      | 'next'
      | 'previous'
      | 'swap'
      | 'lock'
      | 'typography'
      | 'house-style'
      | 'pin'
      | 'next-compared'
      | 'own-window'
      | 'export'
      | 'leave',
  ) {
    super(CompareActChosen.type, upward)
  }
}

/** The reader wants words of an article that is compared in sight: a quotation, a name, a figure. */
export class WordsWanted extends Event {
  static readonly type = 'words-wanted'
  constructor(
    readonly article: ArticleId,
    readonly place: Place & { readonly in: 'block' },
  ) {
    super(WordsWanted.type, upward)
  }
}

/** The reader wants other articles compared, or the same ones in another order. */
export class ComparedChosen extends Event {
  static readonly type = 'compared-chosen'
  constructor(readonly articles: readonly ArticleId[]) {
    super(ComparedChosen.type, upward)
  }
}

/** The reader wants to keep a comparison as a file. */
export class ExportWanted extends Event {
  static readonly type = 'export-wanted'
  constructor(readonly articles: readonly ArticleId[]) {
    super(ExportWanted.type, upward)
  }
}

/** The reader wants this comparison in a window of its own. */
export class WindowWanted extends Event {
  static readonly type = 'window-wanted'
  constructor() {
    super(WindowWanted.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'fold-toggled': FoldToggled
    'passage-chosen': PassageChosen
    'ends-wanted': EndsWanted
    'base-pinned': BasePinned
    'share-chosen': ShareChosen
    'reason-chosen': ReasonChosen
    'compare-tab-chosen': CompareTabChosen
    'compare-act-chosen': CompareActChosen
    'words-wanted': WordsWanted
    'compared-chosen': ComparedChosen
    'export-wanted': ExportWanted
    'window-wanted': WindowWanted
  }
}
