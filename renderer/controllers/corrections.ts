import { liveQuery, type Subscription } from 'dexie'
import type { LitElement, ReactiveController } from 'lit'
import { outletTable } from '../domain/attribute/known-outlets.ts'
import type { ArticleId } from '../domain/article.ts'
import type { CorrectedField, LibraryDatabase } from '../library/database.ts'
import type { Library } from './library.ts'

/** What was corrected last, so that it can be taken back. */
export interface MadeCorrection {
  readonly field: CorrectedField
  readonly article: ArticleId
  /** What the reader had said of it before; `null` when nothing. */
  readonly before: readonly string[] | null
}

/** Writes the reader's corrections, and takes back the last one. */
export class Corrections implements ReactiveController {
  /** The names of all outlets known: those of the library, and of the table. */
  outlets: readonly string[] = []
  #library: Library | null = null
  #made: MadeCorrection[] = []
  #names: Subscription | undefined

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#names?.unsubscribe()
    this.#names = undefined // the library stays: a short message may still offer to undo
  }

  /** Says which library is open. The same one again costs nothing. */
  use(library: Library | null): void {
    if (library === this.#library) return
    this.#library = library
    this.#made = []
    this.#names?.unsubscribe()
    if (!library) return
    this.#names = liveQuery(() => outletNames(library.db)).subscribe({
      next: (names) => {
        this.outlets = names
        this.host.requestUpdate()
      },
      error: () => undefined, // without suggestions a name can still be written
    })
  }

  /** Says what a row holds. Rejects, changing nothing, when it cannot be written down. */
  async make(article: ArticleId, field: CorrectedField, values: readonly string[]): Promise<void> {
    const library = this.#open()
    const before = (await library.db.corrections.get([article, field]))?.values ?? null
    await library.act({ kind: 'corrected', article, field, values })
    this.#made.push({ field, article, before })
  }

  /** Takes a correction back: what the file says shows again. */
  async undo(article: ArticleId, field: CorrectedField): Promise<void> {
    const library = this.#open()
    const before = (await library.db.corrections.get([article, field]))?.values ?? null
    await library.act({ kind: 'corrected', article, field, values: null })
    this.#made.push({ field, article, before })
  }

  /** Takes back what was done last; `null` when there is nothing left. */
  async undoLast(): Promise<MadeCorrection | null> {
    const last = this.#made.pop()
    if (!last) return null
    const { article, field, before } = last
    await this.#open().act({ kind: 'corrected', article, field, values: before })
    return last
  }

  #open(): Library {
    if (!this.#library) throw new Error('The library is not open.')
    return this.#library
  }
}

async function outletNames(db: LibraryDatabase): Promise<readonly string[]> {
  const [used, own] = await Promise.all([db.counts.toArray(), db.outlets.toArray()])
  const known = outletTable(own).outlets.map(({ name }) => name)
  const names = [...used.filter(({ articles }) => articles > 0).map((row) => row.outlet), ...known]
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b))
}
