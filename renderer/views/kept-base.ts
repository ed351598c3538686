import type { ReactiveControllerHost } from 'lit'
import type { Library } from '../controllers/library.ts'
import { LiveQuery } from '../controllers/live-query.ts'
import type { ArticleId } from '../domain/article.ts'
import type { OtherArticle } from '../elements/column-head.ts'
import { across, type Side } from '../elements/compare-pair.ts'
import { company, nextOf, type Company } from './compare-company.ts'

/** Two articles that stand side by side, and where they are from. */
interface ComparedHost extends ReactiveControllerHost {
  readonly library: Library | null
  readonly a: ArticleId
  readonly b: ArticleId
}

/** Who else tells the story of two compared articles, and which of the two stays while the other changes. */
export class KeptBase {
  #pinned: ArticleId | '' = ''
  readonly #company: LiveQuery<Company | null>

  constructor(private readonly host: ComparedHost) {
    this.#company = new LiveQuery<Company | null>(
      host,
      async () => host.library && company(host.library, [host.a, host.b]),
      () => [host.library, host.a, host.b],
    )
  }

  /** The side whose article is kept; `null` when neither is. */
  get side(): Side | null {
    const { a, b } = this.host
    if (this.#pinned !== '' && this.#pinned === a) return 'a'
    return this.#pinned !== '' && this.#pinned === b ? 'b' : null
  }

  /** The story's other articles. */
  get others(): readonly OtherArticle[] {
    return this.#company.value?.others ?? noOthers
  }

  /** Keeps an article, or lets it go when it is kept; false when there is nothing to change beside it. */
  toggle(side: Side): boolean {
    if (this.others.length === 0) return false
    this.#pinned = this.side === side ? '' : this.host[side]
    this.host.requestUpdate()
    return true
  }

  /** The two with the story's next article beside the kept one, else on the right; `null`: no other. */
  next(): readonly [ArticleId, ArticleId] | null {
    const changing = across(this.side ?? 'a')
    const kept = this.host[across(changing)]
    const company = this.#company.value
    const next = company ? nextOf(company, this.host[changing], kept) : null
    if (!next) return null
    return changing === 'b' ? [kept, next] : [next, kept]
  }
}

const noOthers: readonly OtherArticle[] = []
