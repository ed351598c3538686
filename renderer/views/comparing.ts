import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import type { ComparedPair } from '../library/messages.ts'

/** Keeps a comparison equal to the two articles it is asked about; the newest question counts. */
export class Comparing implements ReactiveController {
  /** The comparison; the one before stays until the next is there. */
  pair: ComparedPair | null = null
  /** Why the two could not be compared, in plain words; '' when they could. */
  failure = ''
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
  async ask(library: Library | null, a: ArticleId, b: ArticleId): Promise<void> {
    if (!library || !a || !b) return
    const asked = {}
    this.#asked = asked
    try {
      const pair = await library.desk.ask({ kind: 'compare', a, b })
      if (this.#asked !== asked) return
      this.failure = ''
      this.pair = pair
      this.arrived()
    } catch (reason) {
      if (this.#asked !== asked) return
      this.failure = reason instanceof Error ? reason.message : 'These two could not be compared.'
    }
    this.host.requestUpdate()
  }
}
