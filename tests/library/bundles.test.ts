import { expect, test } from 'vitest'
import { filed, pictureOf } from '../../renderer/library/queries.ts'
import { aBundle, readToyBundle } from '../builders/a-bundle.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'

const open = () => aLibrary({ read: readToyBundle })

/** Every article as headline, files, place in its file, and whether lists show it. */
async function held({ db }: TestLibrary): Promise<unknown> {
  const rows = await db.articles.toArray()
  const told = rows.map(({ headline, paths, part, current }) => {
    return [headline, paths, part ? `${part.name} ${part.number}/${part.of}` : '', current] as const
  })
  return told.sort((a, b) => (a[0] < b[0] ? -1 : 1))
}

async function headlineReplacedBy({ db }: TestLibrary): Promise<Record<string, string>> {
  const rows = await db.articles.toArray()
  const byId = new Map(rows.map((row) => [row.id, row.headline]))
  return Object.fromEntries(
    rows.flatMap((row) => (row.replaces ? [[row.headline, byId.get(row.replaces) ?? '']] : [])),
  )
}

test('an item that stands in two saved feeds is one article with two files', async () => {
  const library = await open()
  const [one, two, three] = [
    ['guid-1', 'Ferry halted'],
    ['guid-2', 'Bridge reopens'],
    ['guid-3', 'Vote'],
  ] as const
  await library.deliver([aFile('monday.xml', aBundle([one, two])), aFile('x.txt', 'alone')])
  await library.deliver([aFile('tuesday.xml', aBundle([two, three]))])
  expect(await held(library)).toEqual([
    ['Bridge reopens', ['monday.xml', 'tuesday.xml'], 'guid-2 2/2', 1],
    ['Ferry halted', ['monday.xml'], 'guid-1 1/2', 1],
    ['Vote', ['tuesday.xml'], 'guid-3 2/2', 1],
    ['alone', ['x.txt'], '', 1],
  ])
})

test('a part that stands in its file twice is one article, and the file says what was found', async () => {
  const library = await open()
  const text = aBundle(
    [
      ['1', 'Ferry halted'],
      ['2', 'Ferry halted'],
      ['3', null],
    ],
    5,
  )
  await library.deliver([aFile('feed.xml', text)])
  const file = await library.db.files.get('feed.xml')
  expect([await held(library), file?.articles.length, file?.bundle]).toEqual([
    [['Ferry halted', ['feed.xml'], '1 1/2', 1]],
    1,
    { declared: 5, found: 2, leftOut: [{ name: '3', reason: 'There are no words in it.' }] },
  ])
})

test('a changed part takes the place of the part of its name, wherever it stands in the file now', async () => {
  const library = await open()
  const before = aBundle([
    ['a', 'Ferry halted'],
    ['b', 'Bridge reopens'],
  ])
  const after = aBundle([
    ['new', 'Vote'],
    ['b', 'Bridge reopens at last'],
    ['a', 'Ferry halted'],
  ])
  await library.deliver([aFile('feed.xml', before)])
  await library.deliver([aFile('feed.xml', after, 2)])
  expect([await headlineReplacedBy(library), await held(library)]).toEqual([
    { 'Bridge reopens at last': 'Bridge reopens' },
    [
      ['Bridge reopens', [], 'b 2/2', 0],
      ['Bridge reopens at last', ['feed.xml'], 'b 2/3', 1],
      ['Ferry halted', ['feed.xml'], 'a 1/2', 1],
      ['Vote', ['feed.xml'], 'new 1/3', 1],
    ],
  ])
})

test('what an agency takes back is marked in its row', async () => {
  const library = await open()
  await library.deliver([aFile('a.txt', 'Ferry halted\nwithdrawn'), aFile('b.txt', 'Vote')])
  const rows = await library.db.articles.toArray()
  expect(Object.fromEntries(rows.map((row) => [row.headline, row.standing]))).toEqual({
    'Ferry halted': 'withdrawn',
    Vote: undefined,
  })
})

test('pictures in a file are kept with its article, once, also when the file goes', async () => {
  const library = await open()
  const text = 'Ferry halted\n[picture ramp]\n[picture crack]'
  await library.deliver([aFile('a.docx', text), aFile('copy.docx', text)])
  const [id] = (await filed(library.db, 'a.docx'))?.articles ?? []
  await library.gone('a.docx', 'copy.docx')
  const drawn = async (number: number) => {
    const picture = id ? await pictureOf(library.db, id, number) : null
    return picture && [picture.type, new TextDecoder().decode(picture.bytes)]
  }
  expect([
    await Promise.all([0, 1, 2].map(drawn)),
    await library.db.pictures.toCollection().primaryKeys(),
  ]).toEqual([
    [['image/png', 'ramp'], ['image/png', 'crack'], null],
    [`${id}/0`, `${id}/1`],
  ])
})
