import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import { quotationCount } from '../domain/attribute/quotes/quotation-count.ts'

/** How long the texts have the library to themselves before quotations are looked for, milliseconds. */
const patience = 1200

/** How many quotations two compared articles have, once somebody had the time to count them. */
export class QuoteCount implements ReactiveController {
  /** Absent while nobody has counted, or where they cannot be found. */
  count: number | undefined
  #asked = ''
  #waiting = 0

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting)
    this.#asked = ''
  }

  /** Counts anew when other articles are compared; which of them stands left does not matter. */
  ask(library: Library | null, articles: readonly ArticleId[]): void {
    const asked = [...articles].sort().join(' ')
    if (!library || asked === this.#asked) return
    this.#asked = asked
    this.count = undefined
    clearTimeout(this.#waiting)
    this.#waiting = window.setTimeout(() => void this.#count(library, articles), patience)
  }

  async #count(library: Library, articles: readonly ArticleId[]): Promise<void> {
    const asked = this.#asked
    try {
      const quoted = await library.desk.ask({ kind: 'quotes', articles })
      if (asked !== this.#asked) return
      this.count = quotationCount(quoted.pooled)
      this.host.requestUpdate()
    } catch {
      // The tab then says nothing; the view itself says what went wrong.
    }
  }
}
