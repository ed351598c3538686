// The events of all elements. Each bubbles through shadow roots to whoever places the element.
import type { ArticleId, Evidence } from '../domain/article.ts'

const upward = { bubbles: true, composed: true } as const

/** The reader picked an article to read; `lit` are words to light up in it. */
export class ArticleChosen extends Event {
  static readonly type = 'article-chosen'
  constructor(
    readonly article: ArticleId,
    readonly lit = '',
  ) {
    super(ArticleChosen.type, upward)
  }
}

/** The reader picked an outlet; '' asks for articles whose outlet is not stated. */
export class OutletChosen extends Event {
  static readonly type = 'outlet-chosen'
  constructor(readonly outlet: string) {
    super(OutletChosen.type, upward)
  }
}

/** The reader wants two articles side by side. */
export class CompareChosen extends Event {
  static readonly type = 'compare-chosen'
  constructor(
    readonly a: ArticleId,
    readonly b: ArticleId,
  ) {
    super(CompareChosen.type, upward)
  }
}

/** The reader wants to see the words an attribution came from. */
export class EvidenceChosen extends Event {
  static readonly type = 'evidence-chosen'
  constructor(readonly evidence: Evidence) {
    super(EvidenceChosen.type, upward)
  }
}

/** The reader followed a link inside an article. */
export class AddressChosen extends Event {
  static readonly type = 'address-chosen'
  constructor(readonly address: string) {
    super(AddressChosen.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-chosen': ArticleChosen
    'outlet-chosen': OutletChosen
    'compare-chosen': CompareChosen
    'evidence-chosen': EvidenceChosen
    'address-chosen': AddressChosen
  }
}
