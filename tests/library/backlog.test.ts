import { expect, test } from 'vitest'
import { Backlog } from '../../renderer/library/backlog.ts'

const wanted = (...paths: string[]) =>
  new Map(paths.map((path) => [path, { size: 1, isNew: path.startsWith('new') }]))

const some = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `found-${from + at}`)

test('after a listing, the files asked for are to come, and the new ones are told apart', () => {
  const backlog = new Backlog()
  backlog.ask(wanted('new-1', 'new-2', 'edited'))
  expect([backlog.outstanding, backlog.outstandingNew]).toEqual([3, 2])
})

test('files that come, or vanish before they come, are waited for no more', () => {
  const backlog = new Backlog()
  backlog.ask(wanted('new-1', 'new-2', 'edited'))
  backlog.arrive(['new-1', 'edited'], 3)
  backlog.lose(['new-2'])
  backlog.arrive([], 2)
  expect(backlog.outstanding).toBe(0)
})

test('a flood found by watching is counted down batch by batch', () => {
  const backlog = new Backlog()
  const left = [0, 10, 20].map((from) => {
    backlog.arrive(some(10, from), 30)
    return backlog.outstanding
  })
  expect(left).toEqual([20, 10, 0])
})

test('one file after the other never leaves anything to wait for', () => {
  const backlog = new Backlog()
  const left = [0, 1, 2].map((from) => {
    backlog.arrive(some(1, from), 1)
    return backlog.outstanding
  })
  expect(left).toEqual([0, 0, 0])
})

test('after a rest, a flood larger than all before is counted from its beginning', () => {
  const backlog = new Backlog()
  backlog.arrive(some(5), 5)
  backlog.beginCount()
  const left = [0, 10].map((from) => {
    backlog.arrive(some(10, from), 20)
    return backlog.outstanding
  })
  expect(left).toEqual([10, 0])
})

test('a file given back by the inbox is not waited for', () => {
  const backlog = new Backlog()
  backlog.arrive(some(10), 30)
  backlog.arrive(some(10, 10), 29)
  backlog.arrive(some(9, 20), 29)
  expect(backlog.outstanding).toBe(0)
})
