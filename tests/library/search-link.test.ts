import { expect, test, vi } from 'vitest'
import { SearchLink, type SearchWorker } from '../../renderer/controllers/search-link.ts'
import type { ToSearch } from '../../renderer/library/search/messages.ts'
import { openIndex, whyUnavailable } from '../../renderer/library/search/open-index.ts'

/** Workers that say nothing of themselves: a test lets them answer, or die. */
function workers() {
  const all: AWorker[] = []
  const hire = () => {
    const worker = new AWorker()
    all.push(worker)
    return worker
  }
  return { all, link: new SearchLink(hire) }
}

class AWorker extends EventTarget implements SearchWorker {
  readonly heard: ToSearch[] = []
  isGone = false

  postMessage(message: ToSearch): void {
    this.heard.push(message)
  }

  terminate(): void {
    this.isGone = true
  }

  answer(count: number): void {
    const last = this.heard.findLast((message) => message.kind === 'ask')
    const data = { kind: 'answer', number: last?.number ?? 0, answer: count }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  tell(edition: number): void {
    const data = { kind: 'state', state: { indexed: 1, of: 1, edition, trouble: '' } }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  leave(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'left' } }))
  }

  die(): void {
    this.dispatchEvent(new Event('error', { cancelable: true }))
  }
}

const counting = { kind: 'count', text: 'harbour' } as const

test('a search whose worker dies is answered by the next one', async () => {
  const { all, link } = workers()
  link.start('library')
  const answer = link.ask(counting)
  all[0]?.die()
  all[1]?.answer(7)
  expect([await answer, all.map(({ isGone }) => isGone)]).toEqual([7, [true, false]])
})

test('a search that keeps dying says so, and is tried again a minute later', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const { all, link } = workers()
  const troubles: string[] = []
  link.watch(({ trouble }) => troubles.push(trouble))
  link.start('library')
  const lost = link.ask(counting)
  for (let death = 0; death < 3; death += 1) all.at(-1)?.die()
  const why =
    'This library cannot be searched for now, because the search keeps stopping (it did not start). Everything else works.'
  await expect(lost).rejects.toThrow(why)
  await expect(link.ask(counting)).rejects.toThrow(why)
  vi.advanceTimersByTime(61_000)
  const answer = link.ask(counting)
  all.at(-1)?.answer(3)
  vi.useRealTimers()
  expect([await answer, all.length, troubles]).toEqual([3, 4, ['', why, '']])
})

test('nothing is answered any more by a search that was ended', async () => {
  const { all, link } = workers()
  link.start('library')
  const answer = link.ask(counting)
  link.stop()
  all[0]?.answer(7)
  expect([await answer, all.length]).toEqual([null, 1])
})

test('where there is no place for an index, a plain sentence says so', async () => {
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, work: () => unknown) => Promise.resolve(work()) },
  })
  const failure: unknown = await openIndex('library').catch((reason: unknown) => reason)
  vi.unstubAllGlobals()
  expect(whyUnavailable(failure)).toBe(
    'This library cannot be searched, because this system gives it no place for an index (the private file system is missing). Everything else works.',
  )
})

test('a search whose worker left is asked of the next, also what was sent as it went', async () => {
  const { all, link } = workers()
  link.start('library')
  all[0]?.leave()
  const later = link.ask(counting)
  all[1]?.answer(7)
  const found = await later
  const missed = link.ask(counting)
  all[1]?.leave()
  all[2]?.answer(8)
  expect([found, await missed, all.length]).toEqual([7, 8, 3])
})

test('a change of the library calls a worker that left, and no second one', () => {
  const { all, link } = workers()
  link.wake()
  const early = all.length
  link.start('library')
  link.wake()
  const started = all.length
  all[0]?.leave()
  link.wake()
  link.wake()
  expect([early, started, all.length]).toEqual([0, 1, 2])
})

test('what a later worker tells first is news, whatever the one before told last', () => {
  const { all, link } = workers()
  const editions: number[] = []
  link.watch(({ edition }) => editions.push(edition))
  link.start('library')
  all[0]?.tell(1)
  all[0]?.tell(2)
  all[0]?.leave()
  link.wake()
  all[1]?.tell(1)
  expect(editions).toEqual([0, 1, 2, 3])
})
