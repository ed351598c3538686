import { expect, test } from 'vitest'
import type { ReaderAct } from '../../main/contract.ts'
import { Deeds, type Deed } from '../../renderer/controllers/deeds.ts'

const corrected = (values: readonly string[] | null): ReaderAct => {
  return { kind: 'corrected', article: 'a', field: 'byline', values }
}
const byline = (name: string): Deed => {
  return { act: corrected([name]), back: corrected(null), undone: `${name} undone.` }
}

/** Deeds, and what was written down of them; `fail` lets the next one fail. */
function someDeeds() {
  const written: (readonly string[] | null)[] = []
  let isFull = false
  const deeds = new Deeds(async (act) => {
    await Promise.resolve()
    if (isFull) throw new Error('The disk is full.')
    if (act.kind === 'corrected') written.push(act.values)
  })
  return { deeds, written, fail: (on: boolean) => (isFull = on) }
}

test('two quick presses of undo take back two corrections', async () => {
  const { deeds, written } = someDeeds()
  for (const name of ['Ann', 'Bea']) await deeds.do(byline(name))
  const said = await Promise.all([1, 2, 3].map(() => deeds.takeBackLast()))
  expect([said, written]).toEqual([
    ['Bea undone.', 'Ann undone.', ''],
    [['Ann'], ['Bea'], null, null],
  ])
})

test('a correction is undone once, whether by its message or by keys', async () => {
  const { deeds, written } = someDeeds()
  const deed = byline('Ann')
  await deeds.do(deed)
  const said = [await deeds.takeBack(deed), await deeds.takeBack(deed), await deeds.takeBackLast()]
  expect([said, written]).toEqual([
    ['Ann undone.', '', ''],
    [['Ann'], null],
  ])
})

test('an undo that could not be written down can be tried again', async () => {
  const { deeds, fail } = someDeeds()
  await deeds.do(byline('Ann'))
  fail(true)
  await expect(deeds.takeBackLast()).rejects.toThrow('The disk is full.')
  fail(false)
  expect(await deeds.takeBackLast()).toBe('Ann undone.')
})
