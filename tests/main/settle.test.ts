import { expect, test } from 'vitest'
import type { Sighting } from '../../main/inbox/list.ts'
import { lookAgain, timeToSettle, type Waiting } from '../../main/inbox/settle.ts'

const noon = Date.UTC(2026, 0, 1, 12)

/** A file of so many bytes, written so many milliseconds before noon. */
function seen(size: number, age = 0): Sighting {
  const time = noon - age
  return { stamp: { path: 'a.txt', size, modified: time, changed: time }, identity: '1:1' }
}

/** Looks at a file at each of the times given, and says when, if ever, it settled. */
function settledAt(looks: readonly (readonly [number, Sighting | null])[]): number | null {
  let waiting: Waiting | undefined
  for (const [clock, sighting] of looks) {
    waiting = lookAgain(waiting, sighting, clock)
    if (timeToSettle(waiting, { clock, calendar: noon + clock }) === 0) return clock
  }
  return null
}

const every = (step: number, count: number, look: (time: number) => Sighting | null) => {
  return Array.from({ length: count }, (_, at) => [at * step, look(at * step)] as const)
}

test('an article saved in one go is whole in under half a second', () => {
  expect(settledAt(every(20, 50, () => seen(500)))).toBe(420)
})

test('an article moved in from elsewhere is whole at the second look', () => {
  expect(settledAt(every(150, 5, () => seen(500, 60_000)))).toBe(150)
})

test('an article written piece by piece with pauses is whole only when the writer has stopped', () => {
  const growing = every(20, 110, (time) => seen(Math.min(5, 1 + Math.floor(time / 300)) * 100))
  expect(settledAt(growing)).toBe(1200 + 800)
})

test('an empty file is given time to be filled', () => {
  expect(settledAt(every(20, 100, () => seen(0)))).toBe(800)
})

test('a file that is missing at one look only, as while it is being saved, is not gone', () => {
  const saving = every(100, 3, (time) => (time === 0 ? null : seen(500)))
  expect(settledAt(saving)).toBe(null)
})

test('a file that stays missing is gone after 300 milliseconds', () => {
  expect(settledAt(every(50, 20, () => null))).toBe(300)
})

test('time alone settles nothing: it takes a second look', () => {
  const waiting = lookAgain(undefined, seen(500), 0)
  expect(timeToSettle(waiting, { clock: 9000, calendar: noon + 9000 })).toBe(1)
})

test('a file from the future does not wait for its date', () => {
  expect(settledAt(every(20, 50, () => seen(500, -86_400_000)))).toBe(420)
})
