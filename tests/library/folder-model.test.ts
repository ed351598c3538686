import { expect, test } from 'vitest'
import fc from 'fast-check'
import { counts } from '../../renderer/library/queries.ts'
import { aFile, aStamp } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'

/** What a folder is to the library: names and texts, each with the time it was last written. */
type Folder = Map<string, { readonly text: string; readonly modified: number }>

type Action =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | {
      readonly kind: 'move'
      readonly from: string
      readonly to: string
      readonly goneFirst: boolean
    }
  | { readonly kind: 'delete'; readonly path: string }
  | { readonly kind: 'restart' }

const path = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd/e.txt')
const text = fc.constantFrom(
  'one\n#1\nby The Post',
  'two\n#1 #2 longer\nfrom The Wire',
  'three\n#2 longest of them all',
  'four\nby The Post',
  'broken',
)
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), path, text }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      from: path,
      to: path,
      goneFirst: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), path }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
)

let runs = 0

/** A folder, a library over it, and the clock both go by. */
class Desk {
  readonly folder: Folder = new Map()
  readonly #name = `model-${++runs}`
  #time = 0
  #library: TestLibrary | undefined

  async library(): Promise<TestLibrary> {
    this.#library ??= await aLibrary({ name: this.#name })
    return this.#library
  }

  async take(step: Action): Promise<void> {
    switch (step.kind) {
      case 'write':
        return this.#write(step.path, step.text)
      case 'delete':
        return this.#delete(step.path)
      case 'move':
        return this.#move(step)
      case 'restart':
        return this.#restart()
    }
  }

  async #write(name: string, words: string): Promise<void> {
    this.folder.set(name, { text: words, modified: ++this.#time })
    await (await this.library()).deliver([aFile(name, words, this.#time)])
  }

  async #delete(name: string): Promise<void> {
    this.folder.delete(name)
    await (await this.library()).gone(name)
  }

  async #move({ from, to, goneFirst }: Extract<Action, { kind: 'move' }>): Promise<void> {
    const file = this.folder.get(from)
    if (!file || from === to) return
    if (goneFirst) await this.#delete(from)
    await this.#write(to, file.text)
    if (!goneFirst) await this.#delete(from)
  }

  /** The folder changes while nobody looks; the next run sees only the listing. */
  async #restart(): Promise<void> {
    const [first] = this.folder.keys()
    this.#library?.close()
    this.#library = undefined
    if (first !== undefined) this.folder.delete(first)
    const library = await this.library()
    await library.list(
      [...this.folder].map(([name, { text: words, modified }]) => aStamp(name, words, modified)),
    )
  }

  /** What the library must show, worked out from its rows by plain counting. */
  async holds(): Promise<unknown> {
    const { db } = await this.library()
    const rows = (await db.articles.toArray()).filter((row) => row.current === 1)
    const outlets: Record<string, number> = {}
    for (const { outlet } of rows) outlets[outlet] = (outlets[outlet] ?? 0) + 1
    const stories = await db.stories.toArray()
    const counted = await counts(db)
    return {
      countsAreTrue: {
        articles: counted.articles === rows.length,
        stories: counted.stories === stories.length,
        outlets: Object.fromEntries(counted.outlets.map((row) => [row.outlet, row.articles])),
      },
      outlets,
      storyMembers: stories
        .flatMap((story) => story.members.map((member) => member.article))
        .sort(),
      current: rows.map((row) => row.id).sort(),
      paths: (await db.files.toCollection().primaryKeys()).sort(),
      problems: (await db.problems.toCollection().primaryKeys()).sort(),
    }
  }
}

/** The machine may be busy. Milliseconds. */
const enoughTime = 90_000

test(
  'whatever happens to the folder, the library shows the folder and counts it right',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 14 }), async (steps) => {
        const desk = new Desk()
        for (const step of steps) await desk.take(step)
        const held = (await desk.holds()) as Record<string, never>
        const broken = [...desk.folder].filter(([, file]) => file.text === 'broken')
        expect(held).toEqual({
          ...held,
          countsAreTrue: { articles: true, stories: true, outlets: held['outlets'] },
          storyMembers: held['current'],
          paths: [...desk.folder.keys()].sort(),
          problems: broken.map(([name]) => name).sort(),
        })
        ;(await desk.library()).close()
      }),
      { numRuns: 40 },
    )
  },
  enoughTime,
)

test(
  'a library that followed every change shows what a fresh one over the same folder shows',
  async () => {
    const whole = text.filter((words) => words !== 'broken')
    const sound = action.filter((step) => step.kind !== 'write' || step.text !== 'broken')
    await fc.assert(
      fc.asyncProperty(
        fc.array(sound, { minLength: 1, maxLength: 12 }),
        whole,
        async (steps, last) => {
          const desk = new Desk()
          for (const step of steps) await desk.take(step)
          await desk.take({ kind: 'write', path: 'a.txt', text: last })
          const fresh = await aLibrary()
          await fresh.deliver([...desk.folder].map(([name, file]) => aFile(name, file.text)))
          expect(await shown(await desk.library())).toEqual(await shown(fresh))
          fresh.close()
          ;(await desk.library()).close()
        },
      ),
      { numRuns: 40 },
    )
  },
  enoughTime,
)

/** What a reader sees, apart from versions and times. */
async function shown({ db }: TestLibrary): Promise<unknown> {
  const rows = (await db.articles.toArray()).filter((row) => row.current === 1)
  return {
    articles: rows.map(({ id, outlet, outletStatus, story, paths }) => {
      return { id, outlet, outletStatus, story, paths: [...paths].sort() }
    }),
    stories: await db.stories.toArray(),
    counts: await db.counts.toArray(),
    learnt: await db.learnt.toArray(),
  }
}
