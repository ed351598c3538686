import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FromInbox } from '../../main/inbox-contract.ts'
import { Delivery } from '../../main/inbox/deliver.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import { agreement, anInbox, fastClock, LibraryStandIn, until } from '../builders/an-inbox.ts'

type Batch = Extract<FromInbox, { kind: 'batch' }>

/** A delivery of files of one size, what it sent, and how many it said it held back. */
function aDelivery(size: (path: string) => number) {
  const sent: Batch[] = []
  const held: number[] = []
  let mostAtOnce = 0
  const delivery = new Delivery({
    send(message) {
      if (message.kind === 'batch') sent.push(message)
    },
    read(path) {
      const stamp = { path, size: size(path), modified: 1, changed: 1 }
      return Promise.resolve({ kind: 'read', file: { stamp, bytes: new Uint8Array(1) } })
    },
    size,
    returned: () => undefined,
    held: (files) => held.push(files),
    idle: () => undefined,
  })
  let filed = 0
  /** Files one batch that was sent; false when none is left. */
  const file = async () => {
    for (let turns = 0; turns < 30; turns += 1) await turn()
    mostAtOnce = Math.max(mostAtOnce, sent.length - filed)
    if (filed === sent.length) return false
    delivery.filed((filed += 1))
    return true
  }
  const paths = () => sent.flatMap((batch) => batch.files.map((one) => one.stamp.path))
  return { delivery, sent, held, file, paths, mostAtOnce: () => mostAtOnce }
}

const names = (count: number, ending = 'txt') =>
  Array.from({ length: count }, (_, number) => `${number}.${ending}`)

test('a stopped import files what is under way and reads nothing more; it goes on with the rest', async () => {
  const { delivery, held, file, paths } = aDelivery(() => 10)
  delivery.want(names(1000))
  delivery.hold()
  while (await file());
  const stopped = paths().length
  delivery.want(['late.txt'])
  delivery.goOn()
  while (await file());
  expect([stopped, held, paths()]).toEqual([400, [600, 601], [...names(1000), 'late.txt']])
})

test('a stopped delivery rests, so that files that went are not waited with', async () => {
  const { delivery, file } = aDelivery(() => 10)
  delivery.want(names(500))
  delivery.hold()
  const before = delivery.isIdle
  while (await file());
  expect([before, delivery.isIdle]).toEqual([false, true])
})

test('however often it is stopped, every file comes once', async () => {
  const step = fc.constantFrom('hold', 'goOn', 'file', 'want')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { delivery, file, paths } = aDelivery(() => 10)
      const wanted = names(450)
      delivery.want(wanted)
      for (const [number, name] of steps.entries()) {
        if (name === 'file') await file()
        else if (name === 'want') delivery.want([`${number}.md`])
        else delivery[name]()
        if (name === 'want') wanted.push(`${number}.md`)
      }
      delivery.goOn()
      while (await file());
      expect(paths().sort()).toEqual(wanted.sort())
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('a very large file travels with nothing beside it', async () => {
  const { delivery, sent, file, mostAtOnce } = aDelivery((path) =>
    path.endsWith('pdf') ? 40_000_000 : 10,
  )
  delivery.want([...names(3, 'pdf'), ...names(3), 'last.pdf'])
  while (await file());
  expect([sent.map((batch) => batch.files.length), mostAtOnce()]).toEqual([[1, 1, 1, 3, 1], 1])
})

test('a real folder whose import is stopped and goes on ends whole', async () => {
  const texts = Object.fromEntries(names(700).map((name) => [name, `text of ${name}`]))
  const folder = aNewsFolder(texts)
  const library = new LibraryStandIn()
  const inbox = await anInbox(folder.path, library, { clock: fastClock(20) })
  inbox.receive({ kind: 'stop' })
  await until(() => library.heard.some((message) => message.kind === 'held' && message.files > 0))
  const whileStopped = library.files.size
  inbox.receive({ kind: 'resume' })
  await agreement(folder.path, library)
  const deliveries = names(700).map((name) => library.deliveries(name))
  expect([whileStopped < 700, library.files.size, Math.max(...deliveries)]).toEqual([true, 700, 1])
})
