import type { FolderState } from '../contract.ts'
import type { FromInbox } from '../inbox-contract.ts'
import type { Disk } from './disk.ts'
import type { Looker } from './looker.ts'
import type { Clock } from './timetable.ts'
import type { Watch, WatchListener } from './watch.ts'

/** The way to the library. */
export interface InboxPort {
  send(message: FromInbox): void
  close(): void
}

/** Remembers from run to run how many files a folder held. */
export interface FileCounts {
  count(folder: string): number
  note(folder: string, count: number): Promise<void>
}

/** What an inbox works with. The last three are for tests. */
export interface InboxParts {
  readonly root: string
  readonly port: InboxPort
  readonly witness: FileCounts
  /** Hears whether the folder can be seen, whenever that changes. */
  readonly tell: (state: FolderState) => void
  /** Where the folder is listed, when not here: called for each listing. */
  readonly openLooker?: (root: string) => Looker
  readonly disk?: Disk
  readonly clock?: Clock
  readonly openWatch?: (root: string, listener: WatchListener) => Watch
}
