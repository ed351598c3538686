import { constants, lstatSync, readdirSync, type BigIntStats } from 'node:fs'
import { lstat, open, readdir, realpath } from 'node:fs/promises'

/** What one look at a path shows, without opening it. */
export interface Sight {
  readonly kind: 'file' | 'folder' | 'other'
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970 (UTC), with fractions where the file system has them. */
  readonly modified: number
  readonly changed: number
  /** The same for the same file under another name, as long as it exists. */
  readonly identity: string
  readonly device: string
}

/** A file that was opened for reading. */
export interface OpenedFile {
  look(): Promise<Sight>
  /** At most `size` bytes from the beginning, in memory of their own. */
  read(size: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** What looking at folders takes of a disk. */
export interface Looking {
  /** The raw names in a folder, in any order. */
  names(folder: string): Promise<readonly Buffer[]>
  /** Never follows a link. */
  look(path: string): Promise<Sight>
  /** The same at once, where nobody else waits for this thread; throws where `look` rejects. */
  readonly lookNow?: (path: string) => Sight
}

/** The few things the inbox does with a disk. It never writes. A test may bring a failing one. */
export interface Disk extends Looking {
  realPath(path: string): Promise<string>
  /** Refuses links, and does not wait for pipes. */
  open(path: string): Promise<OpenedFile>
}

/** The disk of this machine. */
export const realDisk: Disk = {
  names: (folder) => readdir(folder, { encoding: 'buffer' }),
  look: async (path) => sightOf(await lstat(path, { bigint: true })),
  realPath: (path) => realpath(path),
  open: openForReading,
}

/**
 * The same disk for a thread that has nothing else to do: it waits for every answer, which takes a
 * third of the time that handing each question to another thread does.
 */
export const patientDisk: Looking = {
  names: (folder) => attempt(() => readdirSync(folder, { encoding: 'buffer' })),
  look: (path) => attempt(() => lookNow(path)),
  lookNow,
}

function lookNow(path: string): Sight {
  return sightOf(lstatSync(path, { bigint: true }))
}

function attempt<Answer>(ask: () => Answer): Promise<Answer> {
  return new Promise((resolve) => resolve(ask()))
}

// Windows knows neither flag, and has neither pipes nor links in the way they are meant here.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

async function openForReading(path: string): Promise<OpenedFile> {
  const file = await open(path, openFlags)
  return {
    look: async () => sightOf(await file.stat({ bigint: true })),
    close: () => file.close(),
    async read(size) {
      // Not from Node's shared pool: whatever shares the memory would travel with the message.
      const bytes = new Uint8Array(size)
      let filled = 0
      while (filled < size) {
        const { bytesRead } = await file.read(bytes, filled, size - filled, filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return filled === size ? bytes : bytes.slice(0, filled)
    },
  }
}

function sightOf(stats: BigIntStats): Sight {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  const device = nameOf(stats.dev)
  return {
    kind,
    size: Number(stats.size),
    modified: milliseconds(stats.mtimeNs),
    changed: milliseconds(stats.ctimeNs),
    identity: `${device}:${stats.ino}`,
    device,
  }
}

let lastDevice = { number: -1n, name: '' }

/** Writing out a number of this kind takes longer than the look, and the next file lies beside this one. */
function nameOf(number: bigint): string {
  if (number !== lastDevice.number) lastDevice = { number, name: String(number) }
  return lastDevice.name
}

/** A double holds today's time to about a quarter of a microsecond, which tells edits apart. */
function milliseconds(nanoseconds: bigint): number {
  return Number(nanoseconds) / 1e6
}
