import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sha256 } from '../../renderer/library/read-file.ts'
import type {
  ReadingTask,
  ReadingWorkerEvents,
  StartReadingWorker,
} from '../../renderer/library/reader.ts'
import { ReadingPool } from '../../renderer/library/readers.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Reading workers whose doings the text of a file decides. */
class Workers {
  started = 0
  stopped = 0
  reading = 0
  mostAtOnce = 0
  readonly read: string[] = []

  readonly start: StartReadingWorker = (events) => {
    this.started += 1
    queueMicrotask(() => events.receive({ kind: 'ready' }))
    let alive = true
    let tasks = Promise.resolve()
    return {
      post: ({ kind, file }) => {
        const text = new TextDecoder().decode(file.bytes)
        tasks = tasks.then(() => this.#answer(kind, text, () => (alive ? events : null)))
      },
      stop: () => {
        alive = false
        this.reading -= 1
        this.stopped += 1
      },
    }
  }

  async #answer(
    kind: ReadingTask['kind'],
    text: string,
    listening: () => ReadingWorkerEvents | null,
  ): Promise<void> {
    if (!listening()) return
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.reading)
    // At once: while a digest is awaited, the tests' own clock would run on.
    const hash = createHash('sha256').update(text).digest('hex')
    listening()?.receive({ kind: 'hashed', hash })
    await new Promise((resolve) => setTimeout(resolve, text === 'slow' ? 60_000 : 10))
    const events = listening()
    if (!events) return
    this.read.push(text)
    if (text === 'deadly') return events.died()
    this.reading -= 1
    if (text === 'torn') events.receive({ kind: 'refused', reason: 'It is torn.' })
    else if (kind === 'original') events.receive({ kind, original: { text, note: 'As it is.' } })
    else events.receive({ kind, reading: { hash, contents: { articles: [] } } })
  }
}

function aPool(workers: Workers, failures = new Map<string, number>()): ReadingPool {
  return new ReadingPool(workers.start, { size: 2, limit: 20_000, idle: 5000, failures })
}

function readAll(pool: ReadingPool, texts: readonly string[]) {
  const readings = texts.map((text, at) =>
    pool.read({ path: `${at}.txt`, bytes: bytes(text) }).then(({ contents, failures }) => ({
      said: 'problem' in contents ? contents.problem.reason : 'read',
      failures,
    })),
  )
  return Promise.all(readings)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** Lets timers run while hashes, which take real time, come in. */
async function outcome<Value>(promise: Promise<Value>): Promise<Value> {
  let done = false
  const end = () => {
    done = true
  }
  promise.then(end, end)
  while (!done) {
    await vi.advanceTimersByTimeAsync(1000)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return promise
}

const read = { said: 'read', failures: 0 }

test('no reader is started before there is something to read', () => {
  const workers = new Workers()
  aPool(workers)
  expect(workers.started).toBe(0)
})

test('many files are read two at a time, each once', async () => {
  const workers = new Workers()
  const texts = ['one', 'two', 'three', 'four', 'five']
  const readings = await outcome(readAll(aPool(workers), texts))
  expect([readings, workers.read.sort(), workers.mostAtOnce, workers.started]).toEqual([
    texts.map(() => read),
    [...texts].sort(),
    2,
    2,
  ])
})

test('a file that takes too long becomes a problem, and the files after it are read', async () => {
  const workers = new Workers()
  const options = { size: 2, limit: 20_000, idle: 60_000, failures: new Map() }
  const pool = new ReadingPool(workers.start, options)
  const readings = await outcome(readAll(pool, ['slow', 'one', 'two', 'three']))
  expect([readings, workers.stopped]).toEqual([
    [{ said: 'Reading it took too long.', failures: 1 }, read, read, read],
    1,
  ])
})

test('files at the hand of a reader that is stopped are read by the next', async () => {
  const workers = new Workers()
  const pool = new ReadingPool(workers.start, {
    size: 1,
    limit: 20_000,
    idle: 5000,
    failures: new Map(),
  })
  const readings = await outcome(readAll(pool, ['slow', 'one', 'deadly', 'two', 'three']))
  expect([readings.map(({ said }) => said), workers.started]).toEqual([
    ['Reading it took too long.', 'read', 'Reading it failed half-way.', 'read', 'read'],
    3,
  ])
})

test('a file that breaks its reader becomes a problem, and a fresh reader goes on', async () => {
  const workers = new Workers()
  const readings = await outcome(readAll(aPool(workers), ['deadly', 'deadly', 'one', 'two']))
  const died = 'Reading it failed half-way.'
  expect([readings, workers.started]).toEqual([
    [{ said: died, failures: 1 }, { said: died, failures: 2 }, read, read],
    4,
  ])
})

test('a content that failed three times is set aside without another try', async () => {
  const workers = new Workers()
  const failures = new Map([[await sha256(bytes('deadly')), 2]])
  const pool = aPool(workers, failures)
  const third = await outcome(readAll(pool, ['deadly']))
  const fourth = await outcome(readAll(pool, ['deadly', 'one']))
  const aside = 'Reading it had to be stopped three times, so it is set aside.'
  expect([third, fourth, workers.read]).toEqual([
    [{ said: aside, failures: 3 }],
    [{ said: aside, failures: 3 }, read],
    ['deadly', 'one'],
  ])
})

test('readers that cannot start are no fault of the files', async () => {
  const pool = new ReadingPool(
    (events) => {
      queueMicrotask(() => events.died())
      return { post: () => undefined, stop: () => undefined }
    },
    { size: 1, limit: 20_000, idle: 5000, failures: new Map() },
  )
  await expect(outcome(readAll(pool, ['one']))).rejects.toThrow('did not start')
})

test('a file’s own words come from a reading worker too, before the files of an import that are not at its hand', async () => {
  const workers = new Workers()
  const pool = new ReadingPool(workers.start, {
    size: 1,
    limit: 20_000,
    idle: 5000,
    failures: new Map(),
  })
  const files = Array.from({ length: 18 }, (_, at) => `file ${at + 1}`)
  const import_ = readAll(pool, files)
  const original = await outcome(pool.original({ path: 'x.xml', bytes: bytes('<x/>') }))
  await outcome(import_)
  expect([original, workers.read]).toEqual([
    { text: '<x/>', note: 'As it is.' },
    [...files.slice(0, 16), '<x/>', ...files.slice(16)],
  ])
})

test.each([
  ['torn', 'It is torn.'],
  ['deadly', 'failed half-way'],
  ['slow', 'took too long'],
])('a %s file’s own words are not shown, and that is said', async (text, said) => {
  const pool = aPool(new Workers())
  const asked = pool.original({ path: 'x.xml', bytes: bytes(text) })
  await expect(outcome(asked)).rejects.toThrow(said)
})

test('what a file is read for is given away only to a reader that runs', async () => {
  const given: string[] = []
  let events: ReadingWorkerEvents | undefined
  const pool = new ReadingPool(
    (heard) => {
      events = heard
      return { post: ({ file }) => given.push(file.path), stop: () => undefined }
    },
    { size: 1, limit: 20_000, idle: 5000, failures: new Map() },
  )
  void pool.read({ path: 'a.txt', bytes: bytes('one') })
  await new Promise((resolve) => setImmediate(resolve))
  const before = [...given]
  events?.receive({ kind: 'ready' })
  expect([before, given]).toEqual([[], ['a.txt']])
})

test('a reader that nobody gives work is let go, and the next file has one again', async () => {
  const workers = new Workers()
  const pool = aPool(workers)
  const running = () => workers.started - workers.stopped
  const reading = readAll(pool, ['one', 'two'])
  await vi.advanceTimersByTimeAsync(4000)
  const soonAfter = running()
  await vi.advanceTimersByTimeAsync(2000)
  const later = running()
  const next = readAll(pool, ['three'])
  await vi.advanceTimersByTimeAsync(10)
  expect([await reading, soonAfter, later, await next, running()]).toEqual([
    [read, read],
    2,
    0,
    [read],
    1,
  ])
})

test('a reader at work on a long file is not let go', async () => {
  const workers = new Workers()
  const pool = new ReadingPool(workers.start, {
    ...{ size: 1, limit: 100_000, idle: 5000 },
    failures: new Map(),
  })
  const reading = readAll(pool, ['one', 'slow'])
  await vi.advanceTimersByTimeAsync(61_000)
  expect([await reading, workers.started, workers.stopped]).toEqual([[read, read], 1, 0])
})

test('a reader is at hand when a file that was announced comes, and one is enough', async () => {
  const workers = new Workers()
  const pool = aPool(workers)
  pool.prepare()
  pool.prepare()
  await vi.advanceTimersByTimeAsync(500)
  const ready = workers.started
  const reading = readAll(pool, ['one'])
  await vi.advanceTimersByTimeAsync(10)
  expect([ready, await reading, workers.started]).toEqual([1, [read], 1])
})
