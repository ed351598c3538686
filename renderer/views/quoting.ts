import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import type { QuotedArticles } from '../library/messages.ts'

/** Keeps what articles quote equal to the articles it is asked about; the newest question counts. */
export class Quoting implements ReactiveController {
  /** What they quote; `null` until the answer to the newest question is there. */
  quoted: QuotedArticles | null = null
  /** Why it could not be told, in plain words; '' when it could. */
  failure = ''
  #asked: object | null = null

  constructor(private readonly host: ReactiveControllerHost) {
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
    this.quoted = null
    this.failure = ''
    try {
      const quoted = await library.desk.ask({ kind: 'quotes', articles })
      if (this.#asked !== asked) return
      this.quoted = quoted
    } catch (reason) {
      if (this.#asked !== asked) return
      this.failure = reason instanceof Error ? reason.message : 'The quotations could not be found.'
    }
    this.host.requestUpdate()
  }
}
