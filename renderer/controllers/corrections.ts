import { liveQuery, type Subscription } from 'dexie'
import type { LitElement, ReactiveController } from 'lit'
import { outletTable } from '../domain/attribute/known-outlets.ts'
import type { ArticleId } from '../domain/article.ts'
import type { CorrectedField, LibraryDatabase } from '../library/database.ts'
import type { Deed } from './deeds.ts'
import type { Library } from './library.ts'

/** What a correction is about, and how the field is called. */
export interface CorrectionOf {
  readonly article: ArticleId
  readonly field: CorrectedField
  readonly name: string
}

/** Writes the reader's corrections, and knows the outlets there are to choose from. */
export class Corrections implements ReactiveController {
  /** The names of all outlets known: those of the library, and of the table. */
  outlets: readonly string[] = []
  #library: Library | null = null
  #names: Subscription | undefined

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#names?.unsubscribe()
    this.#names = undefined
    this.#library = null
  }

  /** Says which library is open. The same one again costs nothing. */
  use(library: Library | null): void {
    if (library === this.#library) return
    this.#library = library
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

  /**
   * Says what a row holds; without values (`null`), that what the file says holds again. Gives what
   * takes it back, from anywhere. Rejects, changing nothing, when it cannot be written down.
   */
  async make(
    { article, field, name }: CorrectionOf,
    values: readonly string[] | null,
  ): Promise<() => Promise<string>> {
    const library = this.#library
    if (!library) throw new Error('The library is not open.')
    const before = (await library.db.corrections.get([article, field]))?.values ?? null
    const deed: Deed = {
      act: { kind: 'corrected', article, field, values },
      back: { kind: 'corrected', article, field, values: before },
      undone: values ? `${name}: undone.` : `${name}: corrected again.`,
    }
    await library.deeds.do(deed)
    return () => library.deeds.takeBack(deed)
  }
}

async function outletNames(db: LibraryDatabase): Promise<readonly string[]> {
  const [used, own] = await Promise.all([db.counts.toArray(), db.outlets.toArray()])
  const known = outletTable(own).outlets.map(({ name }) => name)
  const names = [...used.filter(({ articles }) => articles > 0).map((row) => row.outlet), ...known]
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b))
}
