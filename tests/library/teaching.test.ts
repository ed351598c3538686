import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReaderAct } from '../../main/contract.ts'
import { mark } from '../../renderer/library/marks.ts'
import { counts, reading } from '../../renderer/library/queries.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'
import { readToyPage } from '../builders/a-toy-page.ts'

const open = (name?: string) => aLibrary({ read: readToyPage, ...(name ? { name } : {}) })

/** Outlet and how it is known, by file; and the counts of the left pane. */
async function told({ db }: TestLibrary): Promise<unknown> {
  const rows = (await db.articles.toArray()).filter((row) => row.current === 1)
  const outlets = new Map(
    rows.map((row) => [row.paths[0] ?? '', `${row.outlet} ${row.outletStatus}`] as const),
  )
  const { outlets: counted } = await counts(db)
  return {
    outlets: Object.fromEntries(outlets),
    counted: Object.fromEntries(counted.map((row) => [row.outlet, row.articles])),
    learnt: await db.learnt.toArray(),
  }
}

const outletsOf = async (library: TestLibrary) =>
  (await told(library)) as { outlets: Record<string, string> }

const teacher = 'Bridge reopens\nat https://www.orrin.example/bridge\nby The Orrin Courier'
const learner = 'Ferry halted\nat https://orrin.example/ferry'

test('an article is taught its outlet by another one at the same address, whoever came first', async () => {
  const library = await open()
  await library.deliver([aFile('learner.html', learner)])
  const alone = (await outletsOf(library)).outlets['learner.html']
  await library.deliver([aFile('teacher.html', teacher)])
  const [row] = await library.db.articles
    .filter(({ paths }) => paths[0] === 'learner.html')
    .toArray()
  const shown = row && (await reading(library.db, row.id))
  const [taught] = await library.db.articles
    .filter(({ outlet, id }) => outlet !== '' && id !== row?.id)
    .toArray()
  expect([alone, row?.outlet, row?.outletStatus, shown?.provenance.outlet]).toEqual([
    ' not-stated',
    'The Orrin Courier',
    'learnt',
    [
      expect.objectContaining({
        value: 'The Orrin Courier',
        status: 'learnt',
        evidence: [expect.objectContaining({ article: taught?.id, words: 'The Orrin Courier' })],
      }),
    ],
  ])
})

test('when the last teacher goes, what it taught goes too', async () => {
  const library = await open()
  await library.deliver([aFile('learner.html', learner), aFile('teacher.html', teacher)])
  const before = await told(library)
  await library.gone('teacher.html')
  const without = (await outletsOf(library)).outlets
  await library.deliver([aFile('teacher.html', teacher)])
  expect([without, await told(library)]).toEqual([{ 'learner.html': ' not-stated' }, before])
})

test('where those who state an outlet disagree, nothing is learnt', async () => {
  const library = await open()
  await library.deliver([
    aFile('learner.html', learner),
    aFile('teacher.html', teacher),
    aFile('other.html', 'Vote\nat https://orrin.example/vote\nby The Fell Gazette'),
  ])
  expect((await outletsOf(library)).outlets['learner.html']).toBe(' not-stated')
})

test('an article whose outlet the reader corrected teaches no other', async () => {
  const library = await open()
  await library.deliver([aFile('learner.html', learner), aFile('teacher.html', teacher)])
  const [row] = await library.db.articles
    .filter(({ paths }) => paths[0] === 'teacher.html')
    .toArray()
  const journal = { record: () => Promise.resolve(1) }
  const act: ReaderAct = {
    kind: 'corrected',
    article: row?.id ?? '',
    field: 'outlet',
    values: ['X'],
  }
  for (const question of await mark(library.db, journal, act))
    await library.library.answer(question)
  expect((await outletsOf(library)).outlets).toEqual({
    'learner.html': ' not-stated',
    'teacher.html': 'X corrected',
  })
})

test('the reader’s table names the outlet of an address, and takes the name back with the entry', async () => {
  const library = await open()
  await library.deliver([aFile('learner.html', learner), aFile('short.txt', 'Vote\nby TOC')])
  let number = 0
  const journal = { record: () => Promise.resolve((number += 1)) }
  const enter = async (act: ReaderAct) => {
    for (const question of await mark(library.db, journal, act)) {
      await library.library.answer(question)
    }
    return (await told(library)) as { outlets: unknown; counted: unknown }
  }
  const before = await told(library)
  const entry = { short: ['TOC'], domains: ['orrin.example'], kind: 'newspaper', country: 'GB' }
  const named = await enter({ kind: 'outlet', name: 'The Orrin Courier', entry })
  const [stated] = await library.db.articles
    .filter(({ paths }) => paths[0] === 'short.txt')
    .toArray()
  const panel = stated && (await reading(library.db, stated.id))?.provenance.outlet[0]?.value
  const after = await enter({ kind: 'outlet', name: 'The Orrin Courier', entry: null })
  expect([named.outlets, named.counted, panel, after]).toEqual([
    { 'learner.html': 'The Orrin Courier learnt', 'short.txt': 'The Orrin Courier stated' },
    { 'The Orrin Courier': 2 },
    'TOC',
    before,
  ])
})

test('an entry written just before the program broke counts at the next start', async () => {
  const library = await open('outlets-crash')
  await library.deliver([aFile('learner.html', learner)])
  const entry = { short: [], domains: ['orrin.example'], kind: '', country: '' }
  const journal = { record: () => Promise.resolve(1) }
  await mark(library.db, journal, { kind: 'outlet', name: 'The Orrin Courier', entry })
  library.close()
  const next = await open('outlets-crash')
  await next.library.quiet()
  expect((await outletsOf(next)).outlets['learner.html']).toBe('The Orrin Courier learnt')
})

test('a thousand learners are taught, and hear of it when their teacher goes', async () => {
  const library = await open()
  const learners = Array.from({ length: 1000 }, (_, at) =>
    aFile(`${at}.html`, `Case ${at}\nat https://orrin.example/${at}`),
  )
  await library.deliver(learners)
  await library.deliver([aFile('teacher.html', teacher)])
  const taught = (await told(library)) as { counted: unknown }
  await library.gone('teacher.html')
  const after = (await told(library)) as { counted: unknown }
  expect([taught.counted, after.counted]).toEqual([{ 'The Orrin Courier': 1001 }, { '': 1000 }])
}, 60_000)

const page = fc.record({
  number: fc.integer({ min: 0, max: 9 }),
  host: fc.constantFrom('', 'orrin.example', 'fell.example', 'www.fell.example'),
  line: fc.constantFrom('', 'The Fell Gazette', 'News that matters'),
  outlet: fc.constantFrom('', '', 'The Fell Gazette', 'Fell Gazette', 'The Orrin Courier'),
})

test('what is learnt does not rest on the order in which files come, go and come back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(page, { selector: ({ number }) => number, minLength: 2, maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      async (pages, random) => {
        const files = pages.map(({ number, host, line, outlet }) => {
          const lines = [
            host && `at https://${host}/${number}`,
            line && `| ${line}`,
            outlet && `by ${outlet}`,
          ]
          return aFile(`${number}.html`, [`Case ${number}`, ...lines.filter(Boolean)].join('\n'))
        })
        const fresh = await open()
        await fresh.deliver(files)
        const followed = await open()
        const shuffled = [...files]
          .map((file) => [random.next().value, file] as const)
          .sort(([a], [b]) => a - b)
          .map(([, file]) => file)
        for (const [at, file] of shuffled.entries()) {
          await followed.deliver([file])
          if (at % 3 === 1) await followed.gone(file.stamp.path)
        }
        await followed.deliver(files)
        expect(await told(followed)).toEqual(await told(fresh))
        fresh.close()
        followed.close()
      },
    ),
    { numRuns: 30 },
  )
}, 120_000)
