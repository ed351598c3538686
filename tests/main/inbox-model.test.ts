import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WatchListener } from '../../main/inbox/watch.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import { agreement, anInbox, fastClock, filesOf, LibraryStandIn } from '../builders/an-inbox.ts'

const folders = ['', 'x', 'x/y', 'z']
const names = ['a.txt', 'b.md', 'c', 'x', '.hidden', 'd.part']

const place = fc.record({ folder: fc.constantFrom(...folders), name: fc.constantFrom(...names) })
const action = fc.record({
  deed: fc.constantFrom('write', 'write', 'write', 'append', 'delete', 'move', 'save', 'backdate'),
  from: place,
  to: place,
  /** How often the events of this action arrive: lost, once, or doubled. */
  events: fc.constantFrom(0, 0, 1, 2),
  /** Milliseconds of real time until the next action. */
  pause: fc.constantFrom(0, 0, 0, 3, 12),
})
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never

const path = ({ folder, name }: Action['from']) => (folder === '' ? name : `${folder}/${name}`)

/** Does one thing to the folder; what is impossible just now is left undone. */
function act(root: string, { deed, from, to }: Action, number: number): void {
  const at = join(root, path(from))
  try {
    if (deed !== 'delete') mkdirSync(join(root, from.folder), { recursive: true })
    if (deed === 'write') writeFileSync(at, `text ${number}`)
    if (deed === 'append') appendFileSync(at, `+${number}`)
    if (deed === 'delete') rmSync(at, { recursive: true })
    if (deed === 'move') renameSync(at, join(root, path(to)))
    if (deed === 'save') {
      writeFileSync(`${at}.new`, `saved ${number}`)
      renameSync(`${at}.new`, at)
    }
    if (deed === 'backdate') {
      const { mtime } = lstatSync(at)
      writeFileSync(at, `same time ${number}`)
      utimesSync(at, mtime, mtime)
    }
  } catch {
    // A folder is where a file was to be, or nothing is there: as in life, nothing happens.
  }
}

test('whatever happens to a folder and whatever events are lost, one look at the end sets it right', async () => {
  const actions = fc.array(action, { minLength: 1, maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(actions, fc.array(place, { maxLength: 4 }), async (steps, before) => {
      const { path: root } = aNewsFolder()
      before.forEach((from, number) => {
        act(root, { deed: 'write', from, to: from, events: 0, pause: 0 }, -1 - number)
      })
      const library = new LibraryStandIn()
      let listener: WatchListener | undefined
      const inbox = await anInbox(root, library, {
        clock: fastClock(80),
        openWatch(_, heard) {
          listener = heard
          return { add: () => undefined, remove: () => undefined, close: () => undefined }
        },
      })
      for (const [number, step] of steps.entries()) {
        act(root, step, number)
        for (let times = 0; times < step.events; times += 1) {
          listener?.hint(step.from.folder)
          listener?.hint(step.to.folder)
        }
        if (step.pause > 0) await wait(step.pause)
      }
      await inbox.rescan()
      await agreement(root, library)
      expect(Object.fromEntries(library.files)).toEqual(filesOf(root))
      await inbox.rescan()
      await wait(15)
      expect(Object.fromEntries(library.files)).toEqual(filesOf(root))
      inbox.stop()
      rmSync(root, { recursive: true })
    }),
    { numRuns: 200 },
  )
}, 180_000)
