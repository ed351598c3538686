import { open, readFile, type FileHandle } from 'node:fs/promises'
import type { ReaderAct, RecordedAct } from './contract.ts'
import { checkedRecordedAct } from './checks.ts'
import { crc32 } from './crc32.ts'

/**
 * The reader's own work on disk: one line an act, appended and flushed before it counts as saved.
 *
 * A line is `crc json`. Whatever a crash leaves behind is read line by line: a torn last line is
 * dropped, a damaged one in the middle is skipped, and neither is ever overwritten.
 */
export class Journal {
  readonly #path: string
  readonly #now: () => number
  #last: number
  /** Whether the file ends in the middle of a line, so that the next one must begin afresh. */
  #torn: boolean
  #writing: Promise<unknown> = Promise.resolve()

  private constructor(path: string, now: () => number, text: string) {
    this.#path = path
    this.#now = now
    this.#last = Math.max(
      0,
      ...parse(text)
        .map((recorded) => recorded.number)
        .slice(-1),
    )
    this.#torn = text !== '' && !text.endsWith('\n')
  }

  /** Opens the journal at `path`; a missing file is an empty journal. */
  static async open(path: string, now: () => number = Date.now): Promise<Journal> {
    return new Journal(path, now, await textOf(path))
  }

  /** The highest number given so far; 0 when there is none. */
  get last(): number {
    return this.#last
  }

  /** Writes one act and gives its number. When this resolves the act survives a power cut. */
  record(act: ReaderAct): Promise<number> {
    const append = () => this.#append(act)
    const written = this.#writing.then(append, append)
    this.#writing = written
    return written
  }

  /** The acts with a number above `after`, oldest first. */
  async acts(after: number): Promise<readonly RecordedAct[]> {
    if (after >= this.#last) return []
    return parse(await textOf(this.#path)).filter((recorded) => recorded.number > after)
  }

  async #append(act: ReaderAct): Promise<number> {
    // A number is used up even when writing fails: half a line may have reached the disk.
    this.#last += 1
    const recorded: RecordedAct = { number: this.#last, time: this.#now(), act }
    const line = lineOf(recorded)
    const start = this.#torn ? '\n' : ''
    this.#torn = true
    const file = await open(this.#path, 'a')
    try {
      await appendAndFlush(file, start + line)
    } finally {
      await file.close()
    }
    this.#torn = false
    return recorded.number
  }
}

async function appendAndFlush(file: FileHandle, text: string): Promise<void> {
  await file.writeFile(text)
  await file.datasync()
}

function lineOf(recorded: RecordedAct): string {
  const json = JSON.stringify(recorded)
  return `${crc32(json)} ${json}\n`
}

/** The sound lines of a journal, in the order of their numbers. */
function parse(text: string): readonly RecordedAct[] {
  const sound = text.split('\n').flatMap((line) => {
    const recorded = soundAct(line)
    return recorded === null ? [] : [recorded]
  })
  return sound.sort((a, b) => a.number - b.number)
}

function soundAct(line: string): RecordedAct | null {
  const json = line.slice(9)
  if (json === '' || line.slice(0, 9) !== `${crc32(json)} `) return null
  try {
    return checkedRecordedAct(JSON.parse(json))
  } catch {
    return null // an act of a newer program: kept on disk, unknown here
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
