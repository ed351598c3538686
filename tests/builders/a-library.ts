import 'fake-indexeddb/auto'
import {
  packStamps,
  type FileBytes,
  type FileStamp,
  type FileTrouble,
  type FromInbox,
  type ToInbox,
} from '../../main/inbox-contract.ts'
import { LibraryDatabase } from '../../renderer/library/database.ts'
import { Library, type InboxPort } from '../../renderer/library/library.ts'
import type { Newsroom } from '../../renderer/library/newsroom.ts'
import { readFile, type FileToRead } from '../../renderer/library/read-file.ts'
import type { ReadResult } from '../../renderer/domain/article.ts'
import { readToy, toyNewsroom } from './a-newsroom.ts'

/** A library at work, with a test in the place of the inbox. */
export interface TestLibrary {
  readonly db: LibraryDatabase
  readonly library: Library
  /** What the library sent to the inbox. */
  readonly sent: ToInbox[]
  /** What kept the library from filing, in plain words. */
  readonly troubles: string[]
  list(files: readonly FileStamp[]): Promise<void>
  deliver(files: readonly FileBytes[], troubles?: readonly FileTrouble[]): Promise<void>
  gone(...paths: string[]): Promise<void>
  /** Ends this run; the database stays for another. */
  close(): void
}

/** What a test may choose of a library. */
export interface LibraryTraits {
  readonly name?: string
  readonly newsroom?: Newsroom
  readonly read?: (file: FileToRead) => Promise<ReadResult>
  /** Milliseconds since 1970 (UTC). */
  readonly now?: () => number
}

let made = 0

/** Opens a library with an empty database, or one of the name given. */
export async function aLibrary(traits: LibraryTraits = {}): Promise<TestLibrary> {
  const { newsroom = toyNewsroom, read = readToy, now = () => Date.UTC(2026, 0, 2) } = traits
  const db = new LibraryDatabase(traits.name ?? `library-${++made}`)
  await db.open()
  const sent: ToInbox[] = []
  const troubles: string[] = []
  const library = new Library({
    db,
    newsroom,
    pool: {
      read: async (file) => ({ ...(await readFile(file, { read, newsroom })), failures: 0 }),
      prepare: () => undefined,
      original: ({ bytes }) =>
        Promise.resolve({ text: new TextDecoder().decode(bytes), note: 'Its text.' }),
    },
    now,
    trouble: (reason) => troubles.push(reason),
    patience: 1,
  })
  const port: InboxPort = { onmessage: null, postMessage: (message) => sent.push(message) }
  library.attach(port)
  const send = async (data: FromInbox) => {
    port.onmessage?.(new MessageEvent('message', { data }))
    await library.quiet()
  }
  let number = 0
  return {
    db,
    library,
    sent,
    troubles,
    list: (files) => send({ kind: 'listing', root: '/library', files: packStamps(files) }),
    deliver: (files, late = []) => {
      const waiting = files.length + late.length
      return send({ kind: 'batch', number: ++number, files, troubles: late, waiting })
    },
    gone: (...paths) => send({ kind: 'gone', paths }),
    close: () => {
      library.close()
      db.close()
    },
  }
}
