import { expect, test } from 'vitest'
import {
  articleIds,
  articleLines,
  filed,
  importState,
  problems,
} from '../../renderer/library/queries.ts'
import { mark } from '../../renderer/library/marks.ts'
import { aFile, aStamp } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'

/** What the list of articles shows: headline and files. */
async function listed({ db }: TestLibrary): Promise<Record<string, readonly string[]>> {
  const lines = await articleLines(db, await articleIds(db, { kind: 'all' }))
  return Object.fromEntries(lines.map(({ article }) => [article.headline, article.paths]))
}

async function stories({ db }: TestLibrary): Promise<readonly (readonly string[])[]> {
  const rows = await db.stories.toArray()
  const named = await Promise.all(
    rows.map(async ({ members }) => {
      const articles = await db.articles.bulkGet(members.map((member) => member.article))
      return articles.map((article) => article?.headline ?? 'lost')
    }),
  )
  return named.sort()
}

test('a batch is acknowledged when it is filed, and the import settles', async () => {
  const library = await aLibrary()
  await library.list([aStamp('a.txt', 'Rates rise\nThe bank'), aStamp('b.txt', 'broken')])
  await library.deliver([aFile('a.txt', 'Rates rise\nThe bank'), aFile('b.txt', 'broken')])
  expect([library.sent, await importState(library.db)]).toEqual([
    [
      { kind: 'want', paths: ['a.txt', 'b.txt'] },
      { kind: 'filed', number: 1 },
    ],
    expect.objectContaining({ settled: true, files: 2, filed: 2, waiting: 0, read: 2 }),
  ])
})

test('before the first listing nothing is said of the import, after it the files still to come', async () => {
  const library = await aLibrary()
  await library.library.quiet()
  const before = await importState(library.db)
  await library.list([aStamp('a.txt', 'one'), aStamp('b.txt', 'two')])
  expect([before, await importState(library.db)]).toEqual([
    null,
    expect.objectContaining({ settled: false, files: 2, filed: 0, waiting: 2, read: 0 }),
  ])
})

test('a restart asks for no file it has filed', async () => {
  const first = await aLibrary({ name: 'restarted' })
  await first.list([aStamp('a.txt', 'one')])
  await first.deliver([aFile('a.txt', 'one'), aFile('bad.txt', 'broken')])
  first.close()
  const second = await aLibrary({ name: 'restarted' })
  await second.list([aStamp('a.txt', 'one'), aStamp('bad.txt', 'broken')])
  expect([second.sent, await importState(second.db), await listed(second)]).toEqual([
    [{ kind: 'want', paths: [] }],
    expect.objectContaining({ settled: true, files: 2, filed: 2, read: 0 }),
    { one: ['a.txt'] },
  ])
})

test('the same text in two files is one article with two files', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'Rates rise'), aFile('copy/a.txt', 'Rates rise')])
  await library.deliver([aFile('late.txt', 'Rates rise')])
  expect(await listed(library)).toEqual({ 'Rates rise': ['a.txt', 'copy/a.txt', 'late.txt'] })
})

test('a text stays in the library until the last file that holds it goes', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'Rates rise'), aFile('b.txt', 'Rates rise')])
  await library.gone('a.txt')
  const after = await listed(library)
  await library.gone('b.txt')
  expect([after, await listed(library), await stories(library)]).toEqual([
    { 'Rates rise': ['b.txt'] },
    {},
    [],
  ])
})

test('an edited file shows its new text and keeps the old one as an earlier version', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'Rates rise')])
  const old = (await filed(library.db, 'a.txt'))?.articles[0]
  await library.deliver([aFile('a.txt', 'Rates fall', 2)])
  const [newest] = await library.db.articles.bulkGet(
    (await filed(library.db, 'a.txt'))?.articles.slice() ?? [],
  )
  const earlier = old && (await library.db.articles.get(old))
  expect([await listed(library), newest?.replaces, earlier?.current, earlier?.paths]).toEqual([
    { 'Rates fall': ['a.txt'] },
    old,
    0,
    [],
  ])
})

test('an edited file leaves the old text current where another file still holds it', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'Rates rise'), aFile('b.txt', 'Rates rise')])
  await library.deliver([aFile('a.txt', 'Rates fall', 2)])
  expect(await listed(library)).toEqual({ 'Rates fall': ['a.txt'], 'Rates rise': ['b.txt'] })
})

test('two files that swap their contents swap their articles', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'one'), aFile('b.txt', 'two')])
  await library.deliver([aFile('a.txt', 'two', 2), aFile('b.txt', 'one', 2)])
  expect(await listed(library)).toEqual({ one: ['b.txt'], two: ['a.txt'] })
})

test.each([
  ['the old name goes first', ['gone', 'new']],
  ['the new name comes first', ['new', 'gone']],
])('a renamed file keeps its article and its marks when %s', async (_, order) => {
  const library = await aLibrary()
  await library.deliver([aFile('old.txt', 'Rates rise #1'), aFile('x.txt', 'Same event\n#1')])
  const before = await filed(library.db, 'old.txt')
  const [id = ''] = before?.articles ?? []
  const journal = { record: () => Promise.resolve(1) }
  await mark(library.db, journal, { kind: 'starred', article: id, on: true })
  for (const step of order) {
    if (step === 'gone') await library.gone('old.txt')
    else await library.deliver([aFile('new.txt', 'Rates rise #1')])
  }
  expect([
    (await filed(library.db, 'new.txt'))?.articles,
    await listed(library),
    await articleIds(library.db, { kind: 'starred' }),
  ]).toEqual([
    before?.articles,
    { 'Rates rise #1': ['new.txt'], 'Same event': ['x.txt'] },
    before?.articles,
  ])
})

test('a file that cannot be read any more is listed and keeps its last good reading', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'Rates rise')])
  await library.deliver([aFile('a.txt', 'broken', 2)])
  expect([await listed(library), await problems(library.db)]).toEqual([
    { 'Rates rise': ['a.txt'] },
    [expect.objectContaining({ path: 'a.txt', reason: 'It is broken.', advice: 'Mend it.' })],
  ])
})

test('a mended file loses its problem', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('a.txt', 'broken')])
  await library.deliver([aFile('a.txt', 'Rates rise', 2)])
  expect([await listed(library), await problems(library.db)]).toEqual([
    { 'Rates rise': ['a.txt'] },
    [],
  ])
})

test('a file that could not be delivered is a problem with the size the listing gave', async () => {
  const library = await aLibrary()
  const trouble = { path: 'locked.txt', reason: 'You may not read it.', advice: 'Ask its owner.' }
  await library.list([{ ...aStamp('locked.txt', ''), size: 4711 }])
  await library.deliver([], [trouble])
  const found = await problems(library.db)
  await library.gone('locked.txt')
  expect([found, await problems(library.db)]).toEqual([
    [{ ...trouble, size: 4711, found: Date.UTC(2026, 0, 2) }],
    [],
  ])
})

test('a bundle of three articles is three articles of one file', async () => {
  const library = await aLibrary()
  await library.deliver([aFile('all.mbox', 'one\n---\ntwo\n---\nthree')])
  const [first, ...others] = (await filed(library.db, 'all.mbox'))?.articles ?? []
  expect([await listed(library), others]).toEqual([
    { one: ['all.mbox'], two: ['all.mbox'], three: ['all.mbox'] },
    [`${first}-1`, `${first}-2`],
  ])
})

test('what keeps the library from filing is said, and filing goes on when it is over', async () => {
  const library = await aLibrary()
  const put = library.db.files.bulkPut.bind(library.db.files)
  let full = true
  library.db.files.bulkPut = ((...rows: Parameters<typeof put>) => {
    if (!full) return put(...rows)
    full = false
    throw new DOMException('no room', 'QuotaExceededError')
  }) as typeof put
  await library.deliver([aFile('a.txt', 'Rates rise')])
  expect([library.troubles, library.sent, await listed(library)]).toEqual([
    [expect.stringContaining('The disk is full')],
    [{ kind: 'filed', number: 1 }],
    { 'Rates rise': ['a.txt'] },
  ])
})

test('an article gone astray between filing and its story is put right at the next start', async () => {
  const first = await aLibrary({ name: 'astray' })
  await first.deliver([aFile('a.txt', 'one\n#1'), aFile('b.txt', 'two\n#1')])
  const ids = (await first.db.files.toArray()).flatMap(({ articles }) => articles)
  await first.db.stories.clear()
  await first.db.articles.toCollection().modify({ story: '' as never })
  await first.db.state.put({ key: 'regroup', value: ids }) // as filing left it
  first.close()
  const second = await aLibrary({ name: 'astray' })
  await second.list([aStamp('a.txt', 'one\n#1'), aStamp('b.txt', 'two\n#1')])
  expect(await stories(second)).toEqual([['one', 'two']])
})

test('what was filed before the listing came is not asked for again', async () => {
  const { deliver, list, sent } = await aLibrary()
  const paper = aFile('a.txt', 'The council met on Tuesday.')
  await deliver([paper])
  await list([paper.stamp])
  expect(sent.filter((message) => message.kind === 'want')).toEqual([{ kind: 'want', paths: [] }])
})
