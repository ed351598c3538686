import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { FromInbox } from '../../main/inbox-contract.ts'
import { Delivery } from '../../main/inbox/deliver.ts'
import type { ReadFile } from '../../main/inbox/read.ts'

type Batch = Extract<FromInbox, { kind: 'batch' }>

/** A delivery of made-up files, whose sizes are given by name, and what it sent. */
function aDelivery(sizes: Readonly<Record<string, number>>, changed: readonly string[] = []) {
  const sent: Batch[] = []
  const returned: string[] = []
  let idle = 0
  let reads = 0
  const delivery = new Delivery({
    send: (message) => message.kind === 'batch' && sent.push(message),
    async read(path): Promise<ReadFile | null> {
      reads += 1
      if (changed.includes(path)) return { kind: 'changed' }
      const size = sizes[path]
      if (size === undefined) return null
      const stamp = { path, size, modified: 1, changed: 1 }
      return { kind: 'read', file: { stamp, bytes: new Uint8Array(size) } }
    },
    size: (path) => sizes[path] ?? 0,
    returned: (path) => returned.push(path),
    held: () => undefined,
    idle: () => (idle += 1),
  })
  const paths = () => sent.map((batch) => batch.files.map((file) => file.stamp.path))
  return { delivery, sent, returned, paths, idle: () => idle, reads: () => reads }
}

async function quiet(): Promise<void> {
  for (let turns = 0; turns < 50; turns += 1) await turn()
}

const names = (count: number) => Array.from({ length: count }, (_, number) => `${number}.txt`)
const small = (count: number) => Object.fromEntries(names(count).map((name) => [name, 10]))

test('a thousand files go in batches of a hundred, four at a time', async () => {
  const { delivery, sent, idle, reads } = aDelivery(small(1000))
  delivery.want(names(1000))
  await quiet()
  expect([sent.length, reads()]).toEqual([4, 400])
  for (let number = 1; number <= 10; number += 1) {
    delivery.filed(number)
    await quiet()
  }
  expect([sent.map((batch) => batch.files.length), idle()]).toEqual([Array(10).fill(100), 1])
})

test('of files of megabytes, two batches are under way beyond four megabytes', async () => {
  const { delivery, sent } = aDelivery(
    Object.fromEntries(names(9).map((name) => [name, 4_000_000])),
  )
  delivery.want(names(9))
  await quiet()
  const first = sent.length
  delivery.filed(1)
  await quiet()
  expect([first, sent.length]).toEqual([2, 3])
})

test('a batch holds at most a megabyte, but a larger file goes alone', async () => {
  const { delivery, paths } = aDelivery({ a: 600_000, b: 600_000, c: 5_000_000, d: 1 })
  delivery.want(['a', 'b', 'c', 'd'])
  for (let number = 1; number <= 4; number += 1) {
    await quiet()
    delivery.filed(number)
  }
  expect(paths()).toEqual([['a'], ['b'], ['c'], ['d']])
})

test('nothing more is read while the library is busy filing', async () => {
  const { delivery, reads } = aDelivery(small(1500))
  delivery.want(names(1500))
  await quiet()
  delivery.want(names(1500))
  delivery.filed(99)
  await quiet()
  expect(reads()).toBe(400)
})

test('a file that changed is given back and not sent, and the others go', async () => {
  const { delivery, paths, returned } = aDelivery(small(3), ['1.txt'])
  delivery.want(names(3))
  await quiet()
  expect([paths(), returned]).toEqual([[['0.txt', '2.txt']], ['1.txt']])
})

test('a delivery of which nothing is left does not stop the next', async () => {
  const { delivery, paths, idle } = aDelivery({ b: 1 })
  delivery.want(['vanished'])
  await quiet()
  delivery.want(['b'])
  await quiet()
  delivery.filed(1)
  expect([paths(), idle(), delivery.isIdle]).toEqual([[['b']], 2, true])
})

test('troubles travel with a batch, or in one of their own', async () => {
  const { delivery, sent } = aDelivery({})
  const trouble = { path: 'x', reason: 'It is locked.', advice: 'Unlock it.' }
  delivery.report([trouble])
  await quiet()
  expect(sent).toEqual([{ kind: 'batch', number: 1, files: [], troubles: [trouble], waiting: 1 }])
})

test('a batch says how many files the import is about, until all is filed', async () => {
  const { delivery, sent } = aDelivery(small(250))
  delivery.want(names(250))
  for (let number = 1; number <= 3; number += 1) {
    await quiet()
    delivery.filed(number)
  }
  delivery.want(['0.txt'])
  await quiet()
  expect(sent.map((batch) => batch.waiting)).toEqual([250, 250, 250, 1])
})

test('after the page is gone nothing is sent', async () => {
  const { delivery, sent } = aDelivery(small(10))
  delivery.want(names(10))
  delivery.stop()
  await quiet()
  expect(sent).toEqual([])
})
