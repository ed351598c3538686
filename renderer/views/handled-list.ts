import type { LitElement } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'

/** A list of articles as its hands need it. */
export interface HandledList extends LitElement {
  readonly library: Library | null
  /** The article being read, or ''. */
  readonly current: ArticleId | ''
  readonly updateComplete: Promise<boolean>
}
