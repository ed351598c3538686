import 'fake-indexeddb/auto' // without a database nothing is watched
import { setTimeout as later } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ListLines } from '../../renderer/controllers/list-lines.ts'
import { ListSlots } from '../../renderer/controllers/list-slots.ts'

const ids = Array.from({ length: 1000 }, (_, at) => `article ${at}`)

test('a list asks for the articles in its window and for those next on the way', async () => {
  const { lines, asked } = shelf()
  lines.follow({ ids, first: 0, last: 9 })
  await settled()
  lines.follow({ ids, first: 8, last: 17 })
  await settled()
  lines.follow({ ids, first: 17, last: 26 })
  await settled()

  expect(asked.map((some) => [some[0], some.at(-1)])).toEqual([
    ['article 0', 'article 25'],
    ['article 26', 'article 42'],
  ])
})

test('of articles that fly past those are read where the reader comes to rest', async () => {
  const { lines, asked } = shelf()
  lines.follow({ ids, first: 0, last: 9 })
  await settled()
  for (let at = 100; at <= 900; at += 100) lines.follow({ ids, first: at, last: at + 9 })
  await later(200)

  expect(asked.slice(1)).toEqual([ids.slice(900, 910)])
})

test('news above the window makes the list ask for the news alone', async () => {
  const { lines, asked } = shelf()
  lines.follow({ ids, first: 0, last: 9 })
  await settled()
  lines.follow({ ids: ['news', ...ids], first: 0, last: 10 })
  await settled()

  expect(asked[1]).toEqual(['news'])
})

test('a list whose window left the page reads its articles again when it is back', async () => {
  const { lines, asked } = shelf()
  lines.follow({ ids, first: 0, last: 9 })
  await settled()
  lines.stop()
  lines.follow({ ids, first: 0, last: 9 })
  await settled()

  expect(asked[1]).toEqual(asked[0])
})

test('an article keeps its place in the page, and the place of one that has gone is taken again', () => {
  const slots = new ListSlots<string>()
  slots.place(['a', 'b', 'c'], undefined)

  expect(slots.place(['b', 'c', 'd'], undefined)).toEqual([1, 2, 0])
})

test('the place that has the keyboard never shows another article', () => {
  const slots = new ListSlots<string>()
  slots.place(['a', 'b', 'c'], undefined)

  expect(slots.place(['d', 'e', 'f'], 'b')).toEqual([0, 2, 3])
})

function shelf() {
  const asked: (readonly string[])[] = []
  const lines = new ListLines<string, string>(
    {
      lines: (some) => {
        asked.push(some)
        return Promise.resolve(some)
      },
      idOf: (line) => line,
    },
    () => undefined,
  )
  return { lines, asked }
}

/** Answers go through Dexie's own queue of promises. */
async function settled(): Promise<void> {
  await later(30)
}
