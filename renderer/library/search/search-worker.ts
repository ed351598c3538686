// Entry of the search worker: the only one that holds the index of words. It reads the library's
// database and never writes it. SQLite runs in this thread alone, and so does WebAssembly.
import { ReadingDatabase } from '../reading-database.ts'
import { listen, post } from '../worker-scope.ts'
import type { FromSearch, ToSearch } from './messages.ts'
import { openIndex, whyUnavailable } from './open-index.ts'
import { SearchRoom } from './search-room.ts'
import { loadSoon } from './sqlite.ts'

/** So long after the last question, and the last change, the index is put away. Milliseconds. */
const staysFor = 20_000
/** The main window may still be making the database ready. */
const betweenAttempts = 200
const attempts = 150

loadSoon()

let room: Promise<SearchRoom> | undefined

function tell(message: FromSearch): void {
  post(message)
}

async function open(database: string): Promise<SearchRoom> {
  const [db, index] = await Promise.all([openDatabase(database), openIndex(database)])
  const opened = new SearchRoom(index, {
    db,
    tell: (state) => tell({ kind: 'state', state }),
    staysFor,
    leave,
  })
  opened.follow()
  return opened
}

/** Nothing of what was sent after the last word is heard: the page gives it to the next worker. */
function leave(): void {
  tell({ kind: 'left' })
  close()
}

async function openDatabase(name: string): Promise<ReadingDatabase> {
  for (let attempt = 1; ; attempt += 1) {
    const db = new ReadingDatabase(name, () => close())
    try {
      await db.open()
      return db
    } catch (failure) {
      db.close()
      const isEarly = failure instanceof Error && failure.name === 'NotReadyError'
      if (!isEarly || attempt === attempts) throw failure
      await new Promise((resolve) => setTimeout(resolve, betweenAttempts))
    }
  }
}

async function answer(number: number, question: Extract<ToSearch, { kind: 'ask' }>['question']) {
  try {
    const answered = await (await room)?.answer(question)
    tell({ kind: 'answer', number, answer: answered ?? null })
  } catch (failure) {
    tell({ kind: 'failed', number, reason: whyUnavailable(failure) })
  }
}

listen((event) => {
  // Only the page talks to this worker, and it sends nothing else.
  const message = event.data as ToSearch
  if (message.kind === 'ask') return void answer(message.number, message.question)
  room = open(message.database)
  room.catch((failure: unknown) => {
    const trouble = whyUnavailable(failure)
    tell({ kind: 'state', state: { indexed: 0, of: 0, edition: 0, trouble } })
  })
})
