import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importState } from '../../renderer/library/queries.ts'
import { Pace } from '../../renderer/library/pace.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary } from '../builders/a-library.ts'
import { aStoppableInbox } from '../builders/a-stoppable-inbox.ts'

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => aFile(`${from + at}.txt`, `text ${from + at}`))

test('a stopped import says how many files are not read, and goes on until all are', async () => {
  const inbox = await aStoppableInbox(many(500))
  await inbox.library.answer({ kind: 'stop-import' })
  await inbox.work()
  const stopped = await importState(inbox.db)
  const filed = await inbox.db.files.count()
  await inbox.library.answer({ kind: 'resume-import' })
  await inbox.work()
  const done = await importState(inbox.db)
  expect([
    { settled: stopped?.settled, stopped: stopped?.stopped },
    [done?.settled, done?.stopped, done?.waiting, await inbox.db.files.count()],
  ]).toEqual([{ settled: false, stopped: 500 - filed }, [true, undefined, 0, 500]])
})

test('files found while the import is stopped are counted with the ones not read', async () => {
  const inbox = await aStoppableInbox(many(300))
  await inbox.library.answer({ kind: 'stop-import' })
  await inbox.work()
  const before = (await importState(inbox.db))?.stopped ?? 0
  inbox.find(many(20, 1000))
  await inbox.work()
  expect((await importState(inbox.db))?.stopped).toBe(before + 20)
})

test('stopping when nothing is left to read changes nothing', async () => {
  const inbox = await aStoppableInbox(many(3))
  await inbox.work()
  const before = await importState(inbox.db)
  await inbox.library.answer({ kind: 'stop-import' })
  await inbox.work()
  const stopped = await importState(inbox.db)
  await inbox.library.answer({ kind: 'resume-import' })
  await inbox.work()
  expect([before?.settled, stopped, await importState(inbox.db)]).toEqual([true, before, before])
})

test('a program that is started anew reads what a stopped import left, and nothing twice', async () => {
  // More than are under way when a reader stops.
  const all = many(900)
  const inbox = await aStoppableInbox(all, 'stopped-restart')
  await inbox.library.answer({ kind: 'stop-import' })
  await inbox.work()
  const first = inbox.delivered
  inbox.library.close()
  const next = await aStoppableInbox(all, 'stopped-restart')
  await next.work()
  expect([first.length < all.length, [...first, ...next.delivered].sort()]).toEqual([
    true,
    all.map((file) => file.stamp.path).sort(),
  ])
})

test('however often an import is stopped, every file is filed, once', async () => {
  const deed = fc.constantFrom('stop', 'resume', 'step', 'step', 'find')
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
      const inbox = await aStoppableInbox(many(220))
      let found = 0
      for (const one of deeds) {
        if (one === 'stop') await inbox.library.answer({ kind: 'stop-import' })
        if (one === 'resume') await inbox.library.answer({ kind: 'resume-import' })
        if (one === 'step') await inbox.step()
        if (one === 'find') inbox.find(many(5, 1000 + 5 * found++))
      }
      await inbox.library.answer({ kind: 'resume-import' })
      await inbox.work()
      const paths = [...many(220), ...many(5 * found, 1000)].map((file) => file.stamp.path).sort()
      expect([
        await inbox.db.files.toCollection().primaryKeys(),
        [...inbox.delivered].sort(),
        await inbox.db.articles.count(),
      ]).toEqual([paths, paths, paths.length])
      inbox.library.close()
    }),
    { numRuns: 15 },
  )
}, 120_000)

test('the pace of an import is told after a second, from the last ten', () => {
  const pace = new Pace()
  const told = [0, 500, 1000, 2000, 30_000, 31_000].map((time) => {
    pace.done(100, time)
    return pace.speed(time)
  })
  // After half a minute without a file, the pace comes down and recovers.
  expect(told).toEqual([undefined, undefined, 200, 150, 3.6, 6.9])
})

test('an import says how fast it goes and how long it will take', async () => {
  let now = Date.UTC(2026, 0, 2)
  const library = await aLibrary({ now: () => now })
  const files = many(400)
  await library.list(files.map((file) => file.stamp))
  for (let at = 0; at < 300; at += 100) {
    now += 1000
    await library.deliver(files.slice(at, at + 100))
  }
  const { speed, remaining, waiting } = (await importState(library.db)) ?? {}
  await library.deliver(files.slice(300))
  const done = await importState(library.db)
  expect([{ speed, remaining, waiting }, done?.settled, done?.speed, done?.remaining]).toEqual([
    { speed: 100, remaining: 1000, waiting: 100 },
    true,
    undefined,
    undefined,
  ])
})
