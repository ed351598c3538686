import type { ReaderAct } from '../../main/contract.ts'
import type { LibraryDatabase } from '../library/database.ts'
import type { Desk } from '../library/desk.ts'
import type { SearchDesk } from '../library/search-messages.ts'
import type { Deeds } from './deeds.ts'

/** The open library as views see it: rows to ask for, a desk that computes, and the reader's acts. */
export interface Library {
  readonly db: LibraryDatabase
  readonly desk: Desk
  /** Writes an act to disk, then marks the article; resolves when both are done. */
  act(act: ReaderAct): Promise<void>
  /** Corrections, and what takes them back. */
  readonly deeds: Deeds
  /** Where articles are searched for by their words. */
  readonly search: SearchDesk
}
