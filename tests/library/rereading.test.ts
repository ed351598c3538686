import { expect, test } from 'vitest'
import type { ReadResult } from '../../renderer/domain/article.ts'
import {
  articleIds,
  articleLines,
  counts,
  importState,
  reading,
} from '../../renderer/library/queries.ts'
import { sha256 } from '../../renderer/library/read-file.ts'
import { readToyBundle } from '../builders/a-bundle.ts'
import { aFile, aStamp } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'
import { anOldLibrary, oldStamp } from '../builders/an-old-library.ts'

const text = 'Rates rise\nthe bank #1\nby The Post\n[picture chart]'
const size = new TextEncoder().encode(text).length

async function upgraded(name: string): Promise<TestLibrary> {
  await anOldLibrary(name, await sha256(new TextEncoder().encode(text)), size)
  return aLibrary({ name, read: readToyBundle })
}

const folder = [oldStamp('a.txt', size), oldStamp('copy.txt', size), oldStamp('scan.pdf', 9)]

async function deliverAll(library: TestLibrary): Promise<void> {
  const asRead = (path: string, words: string) => ({
    stamp: oldStamp(path, new TextEncoder().encode(words).length),
    bytes: new TextEncoder().encode(words),
  })
  await library.deliver([asRead('scan.pdf', 'A scan #2')])
  await library.deliver([asRead('a.txt', text), asRead('copy.txt', text)])
}

test('a library of the program before opens whole, and nothing in it is lost', async () => {
  const library = await upgraded('old-whole')
  const [line] = await articleLines(library.db, await articleIds(library.db, { kind: 'all' }))
  expect([line?.article.headline, line?.mark, await library.db.problems.count()]).toEqual([
    'An old reading',
    expect.objectContaining({ read: true, starred: true }),
    2,
  ])
})

test('problems of the program before are read first, then what it read well is read again', async () => {
  const library = await upgraded('old-order')
  await library.list([...folder, aStamp('new.txt', 'new')])
  expect([library.sent, await importState(library.db)]).toEqual([
    [
      { kind: 'want', paths: ['new.txt', 'scan.pdf'] },
      { kind: 'want', paths: ['a.txt', 'copy.txt'] },
    ],
    expect.objectContaining({ settled: false, waiting: 4, again: 2 }),
  ])
})

test('an article read again has its new text, outlet and pictures, and keeps day, files and marks', async () => {
  const library = await upgraded('old-again')
  await library.list(folder)
  await deliverAll(library)
  const [id] = (await library.db.files.get('a.txt'))?.articles ?? []
  const shown = id ? await reading(library.db, id) : null
  const { article, mark, provenance } = shown ?? {}
  expect({
    ...{ headline: article?.headline, outlet: article?.outlet, filed: article?.filed },
    ...{ paths: article?.paths, replaces: article?.replaces, current: article?.current, mark },
    stated: provenance?.outlet.map(({ value }) => value),
    words: shown?.body.blocks.map((block) => block.text),
    pictures: await library.db.pictures.count(),
    prints: (await library.db.fingerprints.get(id ?? ('' as never)))?.prints,
    counts: await counts(library.db),
    story: shown?.story?.story.headline,
    problems: (await library.db.problems.toArray()).map((row) => row.path),
  }).toEqual({
    ...{ headline: 'Rates rise', outlet: 'The Post', filed: 1000, replaces: 'gone', current: 1 },
    ...{ paths: ['a.txt', 'copy.txt'], mark: { id, read: true, starred: true } },
    stated: ['The Post'],
    words: ['the bank #1', 'by The Post', '[picture chart]'],
    pictures: 1,
    prints: new Uint32Array([3, 4, 5]),
    counts: expect.objectContaining({ articles: 2, starred: 1, stories: 2 }) as unknown,
    story: 'Rates rise',
    problems: [],
  })
})

test('what was read again is not asked for a third time', async () => {
  const library = await upgraded('old-done')
  await library.list(folder)
  await deliverAll(library)
  library.close()
  const next = await aLibrary({ name: 'old-done', read: readToyBundle })
  const filed = await next.db.files.toArray()
  await next.list(
    filed.map(({ path, size: bytes, modified, changed }) => ({
      path,
      size: bytes,
      modified,
      changed,
    })),
  )
  expect([next.sent, (await importState(next.db))?.settled]).toEqual([
    [{ kind: 'want', paths: [] }],
    true,
  ])
})

test('a new file waits for a hundred old ones at most, however large the old library is', async () => {
  const library = await aLibrary({ name: 'old-large' })
  // Files are asked for in the order of their paths, and come in the order they were asked for.
  const numbered = (at: number) => `${String(at).padStart(4, '0')}.txt`
  const files = Array.from({ length: 1000 }, (_, at) => aFile(numbered(at), `text ${at}`))
  await library.deliver(files)
  await library.db.files.toCollection().modify((row: { reading?: number }) => {
    delete row.reading
  })
  await library.list(files.map((file) => file.stamp))
  const asked = () => library.sent.flatMap((one) => (one.kind === 'want' ? one.paths : []))
  const atOnce = asked().length
  for (let at = 0; at < 1000; at += 50) await library.deliver(files.slice(at, at + 50))
  expect([atOnce <= 200, asked().length, new Set(asked()).size]).toEqual([true, 1000, 1000])
}, 60_000)

test('a file that the new program cannot read any more keeps its good reading', async () => {
  const name = 'old-broken'
  await anOldLibrary(name, await sha256(new TextEncoder().encode(text)), size)
  const broken: ReadResult = { problem: { reason: 'It is broken.', advice: 'Mend it.' } }
  const library = await aLibrary({ name, read: () => Promise.resolve(broken) })
  await library.list(folder)
  await deliverAll(library)
  const lines = await articleLines(library.db, await articleIds(library.db, { kind: 'all' }))
  expect(lines.map(({ article, mark }) => [article.headline, article.paths, mark.starred])).toEqual(
    [['An old reading', ['a.txt', 'copy.txt'], true]],
  )
})
