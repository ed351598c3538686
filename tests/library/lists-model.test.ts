import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReaderAct } from '../../main/contract.ts'
import type { ArticleId } from '../../renderer/domain/article.ts'
import type { ArticleRow, MarkRow } from '../../renderer/library/database.ts'
import { articleSorts, type ArticleFilter } from '../../renderer/library/list-questions.ts'
import { Lister } from '../../renderer/library/lists/lister.ts'
import { mark, replayActs } from '../../renderer/library/marks.ts'
import { PackedIds } from '../../renderer/library/packed-ids.ts'
import type { TagId } from '../../renderer/library/reader-rows.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'

const tag = 'tag-1' as TagId
const filters: readonly ArticleFilter[] = [
  { kind: 'all' },
  { kind: 'unread' },
  { kind: 'starred' },
  { kind: 'outlet', outlet: 'The Post' },
  { kind: 'tag', tag },
]

type Action =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'delete'; readonly path: string }
  | {
      readonly kind: 'act'
      readonly act: ReaderAct['kind']
      readonly at: number
      readonly on: boolean
    }
  | { readonly kind: 'look' | 'restart' | 'replay' }

const path = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd/e.txt', 'f.txt')
const text = fc.constantFrom(
  'one\n#1\nby The Post',
  'two\n#1 #2 longer\nfrom The Wire',
  'three\n#2 longest of them all',
  'four\nby The Post',
  'five\n#3 by nobody',
)
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), path, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), path }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      act: fc.constantFrom(
        'read' as const,
        'starred' as const,
        'marked' as const,
        'tagged' as const,
      ),
      at: fc.nat(4),
      on: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('look' as const, 'restart' as const, 'replay' as const),
    }),
  },
)

/** A library, the columns over it, and the journal of what the reader did. */
class Desk {
  readonly #journal: { number: number; time: number; act: ReaderAct }[] = []
  #time = 0
  lister: Lister

  constructor(readonly library: TestLibrary) {
    this.lister = new Lister(library.db)
  }

  async take(step: Action): Promise<void> {
    switch (step.kind) {
      case 'write':
        return this.library.deliver([aFile(step.path, step.text, ++this.#time)])
      case 'delete':
        return this.library.gone(step.path)
      case 'act':
        return this.#act(step)
      case 'look':
        return void (await this.lister.answer({ kind: 'counted' }))
      case 'restart':
        await this.lister.keep()
        this.lister.close()
        this.lister = new Lister(this.library.db)
        return
      case 'replay':
        await this.library.db.state.put({ key: 'acts', value: 0 })
        return void (await replayActs(this.library.db, this.#journal))
    }
  }

  async #act({ act: kind, at, on }: Extract<Action, { kind: 'act' }>): Promise<void> {
    const { db } = this.library
    const ids = await db.articles.toCollection().primaryKeys()
    const article = ids[at % Math.max(1, ids.length)]
    if (article === undefined) return
    const articles = ids.slice(at)
    const act = {
      read: { kind: 'read', article, on },
      starred: { kind: 'starred', article, on },
      marked: { kind: 'marked', mark: at % 2 ? 'read' : 'starred', articles, on },
      tagged: { kind: 'tagged', tag, articles, on },
    } as const
    const record = (done: ReaderAct) => {
      this.#journal.push({ number: this.#journal.length + 1, time: 0, act: done })
      return Promise.resolve(this.#journal.length)
    }
    await mark(db, { record }, act[kind as keyof typeof act])
  }
}

interface Line {
  readonly row: ArticleRow
  readonly mark: MarkRow | undefined
}

/** The current articles, by plain reading. */
async function naive({ db }: TestLibrary): Promise<readonly Line[]> {
  const rows = (await db.articles.toArray()).filter((row) => row.current === 1)
  const marks = await db.marks.bulkGet(rows.map(({ id }) => id))
  return rows.map((row, at) => ({ row, mark: marks[at] }))
}

async function naiveList(library: TestLibrary, filter: ArticleFilter): Promise<readonly string[]> {
  const tagged = new Set((await library.db.tagged.toArray()).map(({ article }) => article))
  const holds = ({ row, mark: its }: Line) => {
    if (filter.kind === 'unread') return !its?.read
    if (filter.kind === 'starred') return its?.starred
    if (filter.kind === 'outlet') return row.outlet === filter.outlet
    return filter.kind === 'all' || tagged.has(row.id)
  }
  const lines = (await naive(library)).filter(holds)
  const order = (a: string, b: string) => (a < b ? 1 : -1)
  return lines
    .sort((a, b) => order(`${a.row.sortDate} ${a.row.id}`, `${b.row.sortDate} ${b.row.id}`))
    .map(({ row }) => row.id)
}

async function naiveCounts(library: TestLibrary) {
  const lines = await naive(library)
  const outlets: Record<string, number> = {}
  for (const { row } of lines) outlets[row.outlet] = (outlets[row.outlet] ?? 0) + 1
  return {
    articles: lines.length,
    stories: await library.db.stories.count(),
    unread: lines.filter((line) => !line.mark?.read).length,
    starred: lines.filter((line) => line.mark?.starred).length,
    outlets: Object.entries(outlets)
      .map(([outlet, articles]) => ({ outlet, articles }))
      .sort((a, b) => (a.outlet < b.outlet ? -1 : 1)),
  }
}

async function listed(lister: Lister, filter: ArticleFilter, sort: (typeof articleSorts)[number]) {
  return new PackedIds<ArticleId>(
    await lister.answer({ kind: 'listed', filter, sort, kept: [] }),
  ).slice()
}

test('whatever is filed, leaves and is marked, lists and counters say what the rows say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 16 }), async (steps) => {
      const desk = new Desk(await aLibrary())
      for (const step of steps) await desk.take(step)
      expect(await desk.lister.answer({ kind: 'counted' })).toEqual(await naiveCounts(desk.library))
      for (const filter of filters) {
        const wanted = await naiveList(desk.library, filter)
        expect(await listed(desk.lister, filter, 'newest')).toEqual(wanted)
        for (const sort of articleSorts) {
          expect([...(await listed(desk.lister, filter, sort))].sort()).toEqual([...wanted].sort())
        }
      }
      desk.lister.close()
      desk.library.close()
    }),
    { numRuns: 40 },
  )
}, 90_000)
