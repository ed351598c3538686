import { expect, test } from 'vitest'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { Untold } from '../../renderer/library/untold.ts'

const id = (name: string) => name as ArticleId
const nothing = { joined: [], left: [], changed: [] }

test('of all that happened to an article between two tellings the outcome is told', () => {
  const untold = new Untold()
  untold.add({ ...nothing, joined: [id('came'), id('came, went'), id('came, was reread')] })
  untold.add({ ...nothing, left: [id('went'), id('came, went'), id('went, came back')] })
  untold.add({ ...nothing, changed: [id('was reread'), id('came, was reread')] })
  untold.add({ ...nothing, joined: [id('went, came back')] })
  expect(untold.all).toEqual({
    joined: ['came', 'came, was reread'],
    left: ['went'],
    changed: ['was reread', 'went, came back'],
  })
})

test('while more is filed, stories are told now and then, and never while nothing waits', () => {
  const untold = new Untold()
  untold.add({ ...nothing, joined: [id('a')] })
  untold.told(10_000, 11_000)
  const told = untold.all
  untold.add({ ...nothing, joined: [id('b')] })
  expect([told, untold.isDue(13_000), untold.isDue(14_000)]).toEqual([null, false, true])
})

test('a thousand articles do not wait for their turn', () => {
  const untold = new Untold()
  untold.told(0, 1000)
  untold.add({ ...nothing, joined: Array.from({ length: 1000 }, (_, at) => id(`a${at}`)) })
  expect(untold.isDue(1000)).toBe(true)
})
