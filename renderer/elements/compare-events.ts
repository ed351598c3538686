// The events of the side-by-side elements.
import type { Place } from '../domain/article.ts'
import type { Side } from './compare-plan.ts'

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

/** The reader wants another view of the two articles. */
export class CompareTabChosen extends Event {
  static readonly type = 'compare-tab-chosen'
  constructor(readonly tab: 'text' | 'attribution') {
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
      | 'leave',
  ) {
    super(CompareActChosen.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'fold-toggled': FoldToggled
    'passage-chosen': PassageChosen
    'share-chosen': ShareChosen
    'reason-chosen': ReasonChosen
    'compare-tab-chosen': CompareTabChosen
    'compare-act-chosen': CompareActChosen
  }
}
