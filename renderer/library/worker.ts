// Entry of the library worker: the only writer of a library's database, marks apart. In windows beside
// the main one it only reads.
import { LibraryDatabase } from './database.ts'
import { theNewsroom } from './domain-newsroom.ts'
import { AskedLines, tellLines } from './known-lines.ts'
import { Library } from './library.ts'
import type { FromLibrary, LibraryRole, Question, ToLibrary } from './messages.ts'
import { databaseTrouble, madeWay } from './plain-words.ts'
import { ReadingPool } from './readers.ts'
import { buffersOf } from './packed-ids.ts'
import { ReadingDatabase } from './reading-database.ts'
import { ReadingLibrary } from './reading-library.ts'
import { readerCount, startReadingWorker } from './start-readers.ts'
import { listen, post } from './worker-scope.ts'
import { writerLock } from './writer-lock.ts'

const readingLimit = 20_000
/** Files come in batches, the next while the one before is read: a pause like this ends an import. */
const readersStay = 5000
const patience = 5000
/** A comparison in another window does not wait longer for a main window that is loading. */
const linesPatience = 2000
/** By then the lists stand: what stories are found by is read, and takes this thread's time. */
const leisureAfter = 1500

let library: Promise<Library | ReadingLibrary> | undefined

function tell(message: FromLibrary): void {
  post(message)
}

function trouble(reason: string): void {
  tell({ kind: 'trouble', reason })
}

function open(database: string, role: LibraryRole): Promise<Library | ReadingLibrary> {
  return role === 'writer' ? openForWriting(database) : openForReading(database)
}

async function openForReading(database: string): Promise<ReadingLibrary> {
  const db = new ReadingDatabase(database, () => trouble(madeWay))
  await db.open()
  return new ReadingLibrary(db, theNewsroom, new AskedLines(database, linesPatience))
}

async function openForWriting(database: string): Promise<Library> {
  await writerLock(database, () =>
    trouble('Another window is filing this library; this one waits until it is done.'),
  )
  const db = new LibraryDatabase(database)
  await db.open()
  const pool = new ReadingPool(startReadingWorker, {
    size: readerCount(navigator.hardwareConcurrency),
    limit: readingLimit,
    idle: readersStay,
    failures: await knownFailures(db),
  })
  const leisure = () => pause(leisureAfter)
  const parts = { db, pool, newsroom: theNewsroom, now: Date.now, trouble, patience, leisure }
  const opened = new Library(parts)
  tellLines(database, opened.lines)
  return opened
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Contents whose reading had to be stopped in earlier runs. */
async function knownFailures(db: LibraryDatabase): Promise<ReadonlyMap<string, number>> {
  const rows = await db.problems.toArray()
  return new Map(
    rows.flatMap(({ hash, failures }) => (hash && failures ? [[hash, failures] as const] : [])),
  )
}

async function answer(number: number, question: Question): Promise<void> {
  try {
    if (!library) throw new Error('The library is not open yet.')
    const answered = await (await library).answer(question)
    post({ kind: 'answer', number, answer: answered } satisfies FromLibrary, buffersOf(answered))
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    tell({ kind: 'failed', number, reason })
  }
}

/** A reader has no use for an inbox, and main gives it none. */
function attach(opened: Library | ReadingLibrary, port: MessagePort | undefined): void {
  if (opened instanceof Library && port) opened.attach(port)
  else port?.close()
}

function receive(message: ToLibrary, port: MessagePort | undefined): void {
  switch (message.kind) {
    case 'open':
      library = open(message.database, message.role)
      library.catch((failure: unknown) => trouble(databaseTrouble(failure)))
      return
    case 'inbox':
      // A library that did not open has said so; there is nothing to attach the inbox to.
      void library?.then(
        (opened) => attach(opened, port),
        () => port?.close(),
      )
      return
    case 'ask':
      void answer(message.number, message.question)
      return
    default:
      message satisfies never
  }
}

// Only our own page starts this worker, and the preload alone brings ports.
listen((event) => receive(event.data as ToLibrary, event.ports[0]))
