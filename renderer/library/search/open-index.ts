import { makeReady } from './schema.ts'
import { SearchIndex } from './search-index.ts'
import { IndexFiles, noPlace } from './sqlite.ts'

/** How often, and how many milliseconds apart, files are asked for that somebody else still holds. */
const attempts = 20
const betweenAttempts = 250
/** Failures that pass: the files are held by a thread that ends, or just changed on the disk. */
const passing = new Set(['NoModificationAllowedError', 'InvalidStateError'])

/**
 * Opens the index of a library, making it anew when there is none, or one that is damaged or of another
 * version. The thread keeps it until it ends; another thread that wants it waits for that.
 *
 * @throws when there is no place for it
 */
export async function openIndex(library: string): Promise<OpenIndex> {
  await held(`search ${library}`)
  const files = await filesOf(library)
  return new IndexInFiles(library, files, await opened(files, library))
}

/** An index, and what makes it anew where it lies. */
export interface OpenIndex {
  readonly index: SearchIndex
  /** An empty one in its place: what it held was damaged. */
  anew(): Promise<OpenIndex>
}

class IndexInFiles implements OpenIndex {
  constructor(
    private readonly library: string,
    private readonly files: IndexFiles,
    readonly index: SearchIndex,
  ) {}

  async anew(): Promise<OpenIndex> {
    closeQuietly(() => this.index.close())
    await this.files.wipe()
    return new IndexInFiles(this.library, this.files, await opened(this.files, this.library))
  }
}

/** The old page's worker may hold it for a moment after a reload. */
function held(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const forEver = () => {
      resolve()
      return new Promise<never>(() => undefined)
    }
    navigator.locks.request(name, forEver).catch(reject)
  })
}

async function filesOf(library: string): Promise<IndexFiles> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await IndexFiles.of(library)
    } catch (failure) {
      // The lock is ours, but the engine may let go of a dead thread's files a little later.
      const isTaken = failure instanceof Error && passing.has(failure.name)
      if (!isTaken || attempt === attempts) throw failure
      await new Promise((resolve) => setTimeout(resolve, betweenAttempts))
    }
  }
}

async function opened(files: IndexFiles, library: string): Promise<SearchIndex> {
  const index = attempt(files, library)
  if (index) return index
  await files.wipe()
  const made = attempt(files, library)
  if (!made) throw new Error('the index cannot be made')
  return made
}

/** `null` when what lies there is of no use. */
function attempt(files: IndexFiles, library: string): SearchIndex | null {
  const db = files.open()
  try {
    if (makeReady(db, library)) return new SearchIndex(db)
  } catch {
    // Whatever is wrong with it: what an index holds can be read again from the library.
  }
  closeQuietly(() => db.close())
  return null
}

/** Why a library cannot be searched, in a plain sentence: for what `openIndex` throws. */
export function whyUnavailable(failure: unknown): string {
  const words = failure instanceof Error ? failure.message : String(failure)
  const why = words.includes(noPlace)
    ? 'this system gives it no place for an index (the private file system is missing)'
    : `its index could not be opened (${words})`
  return `This library cannot be searched, because ${why}. Everything else works.`
}

/** Whether a failure says that the index is damaged: then it is made anew. */
export function isDamage(failure: unknown): boolean {
  const words = failure instanceof Error ? failure.message : ''
  return /SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(words)
}

function closeQuietly(close: () => void): void {
  try {
    close()
  } catch {
    // Damaged as it is, it may not close in order; its files are emptied next.
  }
}
