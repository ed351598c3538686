import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import { storyInWords, type StoryInWords } from '../domain/compare/story/story-in-words.ts'
import { isolated } from '../domain/isolated.ts'
import type { MoreArticle } from '../elements/many-head.ts'
import type { ComparedMany } from '../library/messages.ts'
import { company } from './compare-company.ts'

/** Three to six compared articles, and what the head says of them. */
export interface ManyShown {
  readonly compared: ComparedMany
  readonly said: StoryInWords
  /** Articles of the same stories that could be added. */
  readonly more: readonly MoreArticle[]
}

/** Keeps the comparison of several articles equal to those asked about; the newest question counts. */
export class ComparingMany implements ReactiveController {
  /** The comparison; the one before stays until the next is there. */
  shown: ManyShown | null = null
  /** Why they could not be compared, in plain words; '' when they could. */
  failure = ''
  /** Of the articles asked about, those the library still holds; after a failure. */
  left: readonly ArticleId[] = []
  #asked: object | null = null

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly arrived: () => void,
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#asked = null
  }

  /** Asks the library; the host is updated when the answer is there. */
  async ask(library: Library | null, articles: readonly ArticleId[]): Promise<void> {
    if (!library || articles.length === 0) return
    const asked = {}
    this.#asked = asked
    try {
      const compared = await library.desk.ask({ kind: 'compare-all', articles })
      const called = compared.articles.map((one) => ({ ...one, name: isolated(one.name) }))
      const said = storyInWords(called, compared.pairs, compared.table)
      const { others } = await company(library, articles)
      if (this.#asked !== asked) return
      this.failure = ''
      this.shown = { compared, said, more: others }
      this.arrived()
    } catch (reason) {
      const rows = await library.db.articles.bulkGet([...articles]).catch(() => [])
      if (this.#asked !== asked) return
      this.left = rows.flatMap((row) => (row ? [row.id] : []))
      this.failure = reason instanceof Error ? reason.message : 'These could not be compared.'
    }
    this.host.requestUpdate()
  }
}
