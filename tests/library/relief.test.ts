import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { Relief } from '../../renderer/controllers/relief.ts'
import { LibraryDatabase } from '../../renderer/library/database.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** When memory is given back, in seconds since the start. */
function aRelief() {
  const times: number[] = []
  const reader = new EventTarget()
  const since = performance.now()
  const note = () => times.push(Math.round((performance.now() - since) / 1000))
  const relief = new Relief(note, reader)
  onTestFinished(() => relief.stop())
  return { times, reader, relief }
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

test('memory is given back once nothing happens, once more when workers have left, and then no more', async () => {
  const { times } = aRelief()
  await seconds(300)
  expect(times).toEqual([7, 32])
})

test('a reader at work puts it off, and one who reads and scrolls in turns meets it seldom', async () => {
  const { times, reader } = aRelief()
  for (let at = 0; at < 10; at += 1) {
    await seconds(5)
    reader.dispatchEvent(new Event('keydown'))
  }
  for (let at = 0; at < 10; at += 1) {
    await seconds(10)
    reader.dispatchEvent(new Event('wheel'))
  }
  await seconds(60)
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0))
  expect([times[0], Math.min(...gaps) >= 25]).toEqual([57, true])
})

test('what a library files counts as work, until another is open', async () => {
  const { times, relief } = aRelief()
  const db = new LibraryDatabase('relieved')
  await db.open()
  onTestFinished(() => db.close())
  relief.follow(db)
  await seconds(6)
  await db.state.put({ key: 'edition', value: 1 })
  await seconds(6)
  const during = [...times]
  await seconds(10)
  const after = times.length
  relief.follow(null)
  await seconds(100)
  const closed = times.length
  await db.state.put({ key: 'edition', value: 2 })
  await seconds(100)
  expect([during, after, times.length - closed]).toEqual([[], 1, 0])
})
