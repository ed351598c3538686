import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArticle } from '../../renderer/domain/read/read-article.ts'
import { importReport, type ReportedFile } from '../../renderer/library/import-report.ts'
import { importState } from '../../renderer/library/queries.ts'
import { aBundle, readToyBundle } from '../builders/a-bundle.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary } from '../builders/a-library.ts'

/** What the report says of a file, ids left out. */
function line(file: ReportedFile): readonly unknown[] {
  switch (file.kind) {
    case 'articles':
      return [file.path, file.articles.length, file.declared, file.leftOut.map(({ name }) => name)]
    case 'duplicate':
      return [file.path, 'as', file.of]
    case 'problem':
      return [file.path, file.reason]
  }
}

const feed = aBundle(
  [
    ['1', 'Ferry halted'],
    ['2', 'Bridge reopens'],
    ['3', null],
  ],
  4,
)

test('every file is in the report once, and its sums are right', async () => {
  const library = await aLibrary({ read: readToyBundle })
  await library.deliver([
    aFile('b.txt', 'Vote'),
    aFile('a copy of b.txt', 'Vote'),
    aFile('feed.xml', feed),
    aFile('feed 2.xml', aBundle([['2', 'Bridge reopens']])),
    aFile('broken.pdf', 'broken'),
  ])
  await library.deliver(
    [aFile('late copy.xml', feed)],
    [{ path: 'locked.txt', reason: 'You may not read it.', advice: 'Ask.' }],
  )
  const { files, ...sums } = await importReport(library.db)
  expect([files.map(line), sums]).toEqual([
    [
      ['a copy of b.txt', 1, null, []],
      ['b.txt', 'as', 'a copy of b.txt'],
      ['broken.pdf', 'It is broken.'],
      ['feed 2.xml', 1, null, []],
      ['feed.xml', 2, 4, ['3']],
      ['late copy.xml', 'as', 'feed.xml'],
      ['locked.txt', 'You may not read it.'],
    ],
    {
      ...{ seen: 7, withArticles: 3, duplicates: 2, problems: 2 },
      ...{ articles: 3, repeated: 1, leftOut: 1, unread: 0 },
      milliseconds: expect.any(Number) as unknown,
    },
  ])
})

test('the report of one import knows of the files before it, and lists them not', async () => {
  let now = 1000
  const library = await aLibrary({ now: () => now })
  await library.deliver([aFile('a.txt', 'Vote'), aFile('broken.pdf', 'broken')])
  now = 2000
  await library.deliver([aFile('b.txt', 'Vote'), aFile('c.txt', 'Ferry halted')])
  const { files, seen } = await importReport(library.db, 2000)
  expect([files.map(line), seen]).toEqual([
    [
      ['b.txt', 'as', 'a.txt'],
      ['c.txt', 1, null, []],
    ],
    2,
  ])
})

test('what arrives after the library has settled is all in the report of that import', async () => {
  let now = 1000
  const library = await aLibrary({ now: () => (now += 10) })
  await library.deliver([aFile('a.txt', 'Vote')])
  await library.deliver([aFile('b.txt', 'Ferry halted'), aFile('c.txt', 'Bridge reopens')])
  const { files } = await importReport(library.db, (await importState(library.db))?.since)
  expect(files.map(({ path }) => path)).toEqual(['b.txt', 'c.txt'])
})

test('a file whose new content cannot be read is a problem and nothing else', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'Vote')])
  await library.deliver([aFile('a.txt', 'broken', 2)])
  const { files, seen, articles } = await importReport(library.db)
  expect([files.map(line), seen, articles]).toEqual([[['a.txt', 'It is broken.']], 1, 0])
})

const fixtures = join(import.meta.dirname, '../../../shared/fixtures')
const haveFixtures = existsSync(fixtures)
if (!haveFixtures) console.warn(`Skipped: there are no files of every format at ${fixtures}.`)

test.skipIf(!haveFixtures)(
  'a folder of every kind of file is accounted for, file by file',
  async () => {
    const paths = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(fixtures, path)).isFile())
      .filter((path) => statSync(join(fixtures, path)).size < 300_000)
      .filter((_, at) => at % 4 === 0)
    const library = await aLibrary({ read: readArticle })
    for (let at = 0; at < paths.length; at += 50) {
      await library.deliver(
        paths.slice(at, at + 50).map((path) => {
          const bytes = new Uint8Array(readFileSync(join(fixtures, path)))
          return { stamp: { path, size: bytes.length, modified: 1, changed: 1 }, bytes }
        }),
      )
    }
    const report = await importReport(library.db)
    const { seen, withArticles, duplicates, problems, articles, repeated } = report
    const perFile = report.files.flatMap((file) => (file.kind === 'articles' ? file.articles : []))
    expect([report.files.map((file) => file.path), seen, articles + repeated]).toEqual([
      [...paths].sort(),
      withArticles + duplicates + problems,
      perFile.length,
    ])
  },
  240_000,
)
