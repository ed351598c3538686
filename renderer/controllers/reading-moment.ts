import type { ReactiveController } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import type { Here } from './here.ts'
import type { Library } from './library.ts'

/** Passing over an article is not reading it. Milliseconds. */
const moment = 1000

/** Marks an article as read once it has been open for a moment; never again while it stays open. */
export class ReadingMoment implements ReactiveController {
  #open: ArticleId | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly failed: (reason: unknown) => void) {}

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#open = undefined
  }

  /** Says which article is open now, with its mark; `null` for none. */
  watch(library: Library | null, here: Here | null): void {
    const article = here?.line.article.id
    if (article === this.#open) return
    this.#open = article
    clearTimeout(this.#timer)
    if (!library || !article || here.line.mark.read) return
    this.#timer = setTimeout(() => {
      library.act({ kind: 'read', article, on: true }).catch(this.failed)
    }, moment)
  }
}
