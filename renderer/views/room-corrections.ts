import type { LitElement, ReactiveController } from 'lit'
import { Corrections } from '../controllers/corrections.ts'
import type { Library } from '../controllers/library.ts'
import type { ArticleId } from '../domain/article.ts'
import { correctedNames } from '../elements/corrected-values.ts'
import type { CorrectionMade, CorrectionUndone } from '../elements/correction-events.ts'
import { MessageGiven } from '../elements/events.ts'
import type { CorrectedField } from '../library/database.ts'

/** A room in which an article is corrected. */
export interface CorrectedRoom extends LitElement {
  /** The article that is read. */
  readonly article: ArticleId
}

/** Corrections in the reading room: which row is open, what is done, where the keyboard goes then. */
export class RoomCorrections implements ReactiveController {
  /** The row that is being corrected, if any. */
  row: CorrectedField | null = null
  readonly #corrections: Corrections
  /** How often a row was opened or closed: what is saved late closes only its own. */
  #turns = 0

  constructor(private readonly host: CorrectedRoom) {
    this.#corrections = new Corrections(host)
    host.addController(this)
  }

  hostConnected(): void {
    this.row = null
  }

  /** Outlets to choose from. */
  get outlets(): readonly string[] {
    return this.#corrections.outlets
  }

  /** Says which library is open. */
  use(library: Library | null): void {
    this.#corrections.use(library)
  }

  /** Opens a row, or closes the one that is open. */
  open(row: CorrectedField | null): void {
    this.row = row
    this.#turns += 1
    this.host.requestUpdate()
  }

  /** Closes the row; the keyboard goes back to where the correction began. */
  leave(): void {
    const { row } = this
    this.open(null)
    if (row) void this.#focusRow(row)
  }

  /** Writes down what the reader said. */
  async make({ field, values }: CorrectionMade): Promise<void> {
    const name = correctedNames[field]
    const turn = this.#turns
    try {
      const take = await this.#corrections.make({ article: this.host.article, field, name }, values)
      if (turn === this.#turns) this.leave()
      this.#say(`${name} corrected.`, take)
    } catch (failure) {
      this.#fail(`This was not saved: ${String(failure)}`)
    }
  }

  /** Has what the file says hold again. */
  async undo({ field, article }: CorrectionUndone): Promise<void> {
    const name = correctedNames[field]
    try {
      const take = await this.#corrections.make({ article, field, name }, null)
      void this.#focusRow(field)
      this.#say(`${name}: undone.`, take)
    } catch (failure) {
      this.#fail(`This was not undone: ${String(failure)}`)
    }
  }

  async #focusRow(field: CorrectedField): Promise<void> {
    await this.host.updateComplete
    const { renderRoot } = this.host
    if (await renderRoot.querySelector('provenance-panel')?.focusRow(field)) return
    if (field === 'headline') await renderRoot.querySelector('article-head')?.focusCorrect()
    else renderRoot.querySelector<HTMLElement>('.page')?.focus()
  }

  #say(says: string, take: () => Promise<string>): void {
    this.host.dispatchEvent(new MessageGiven(says, 'calm', { says: 'Undo', take }))
  }

  #fail(says: string): void {
    this.host.dispatchEvent(new MessageGiven(says, 'failed'))
  }
}
