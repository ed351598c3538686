import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { TestLibrary } from '../builders/a-library.ts'
import { aLibrary } from '../builders/a-library.ts'
import { aFile } from '../builders/a-file.ts'
import { reading } from '../../renderer/library/queries.ts'

const papers: Record<string, string> = {
  'post.txt': 'Kim in Russia\n#1 a long report with all there is to say about it',
  'think-tank.txt': 'Kim arrives\n#1 a part of it\nfrom The Post',
  'herald.txt': 'Kim travels\n#1\nby The Herald',
  'bank.txt': 'Rates rise\n#2 the bank',
  'both.txt': 'A week in news\n#3 #4 nothing else',
  'three.txt': 'Third\n#3',
  'four.txt': 'Fourth\n#4 and more',
}

/** Stories as their articles' files, with relations, reasons and outlets as shown. */
async function told({ db }: TestLibrary): Promise<unknown> {
  const stories = await db.stories.toArray()
  const articles = new Map((await db.articles.toArray()).map((row) => [row.id, row]))
  return stories.map(({ id, headline, members }) => ({
    id,
    headline,
    members: members.map(({ article, relation, reason }) => {
      const row = articles.get(article)
      return [row?.paths[0], row?.story === id, relation, reason, row?.outlet, row?.outletStatus]
    }),
  }))
}

function filesOf(names: readonly string[]) {
  return names.map((name) => aFile(name, papers[name] ?? ''))
}

test('a story has its original first, says how the others relate, and names a learnt outlet', async () => {
  const library = await aLibrary()
  await library.deliver(filesOf(['think-tank.txt', 'herald.txt', 'post.txt']))
  expect(await told(library)).toEqual([
    {
      id: expect.stringMatching(/^s-/) as unknown,
      headline: 'Kim in Russia',
      members: [
        ['post.txt', true, 'first', expect.stringContaining('longer'), 'The Post', 'learnt'],
        ['think-tank.txt', true, 'excerpt', expect.stringContaining('The Post'), '', 'not-stated'],
        [
          'herald.txt',
          true,
          'excerpt',
          expect.stringMatching(/The Herald.*share|The Post.*share/),
          'The Herald',
          'stated',
        ],
      ],
    },
  ])
})

test('a story is as old as its dated articles say; the day of filing stands in only where none is dated', async () => {
  const library = await aLibrary({ now: () => Date.UTC(2026, 1, 20) })
  await library.deliver([
    aFile('dated.txt', 'Bridge shut\n#1 a long report of it\non 2026-01-05'),
    aFile('undated.txt', 'Bridge closed\n#1'),
    aFile('alone.txt', 'Ferry halted\n#2'),
  ])
  const stories = await library.db.stories.toArray()
  expect(stories.map(({ sortDate, undated }) => [sortDate, undated]).sort()).toEqual([
    ['2026-01-05', undefined],
    ['2026-02-20', true],
  ])
})

test('a learnt outlet is shown with the words and the article it was learnt from', async () => {
  const library = await aLibrary()
  await library.deliver(filesOf(['think-tank.txt', 'post.txt']))
  const [post, tank] = await library.db.files.bulkGet(['post.txt', 'think-tank.txt'])
  const shown = post?.articles[0] && (await reading(library.db, post.articles[0]))
  expect(shown && shown.provenance.outlet).toEqual([
    expect.objectContaining({
      value: 'The Post',
      status: 'learnt',
      evidence: [expect.objectContaining({ article: tank?.articles[0], words: 'The Post' })],
    }),
  ])
})

test('when the teacher goes, what it taught goes too, and comes back with it', async () => {
  const library = await aLibrary()
  await library.deliver(filesOf(['think-tank.txt', 'post.txt']))
  const before = [await told(library), await library.db.counts.toArray()]
  await library.gone('think-tank.txt')
  const without = [await told(library), await library.db.counts.toArray()]
  await library.deliver(filesOf(['think-tank.txt']))
  expect([without, [await told(library), await library.db.counts.toArray()]]).toEqual([
    [
      [
        {
          id: expect.anything() as unknown,
          headline: 'Kim in Russia',
          members: [['post.txt', true, 'alone', expect.anything(), '', 'not-stated']],
        },
      ],
      [{ outlet: '', articles: 1 }],
    ],
    before,
  ])
})

test('a story falls apart when the article that joined its parts goes', async () => {
  const library = await aLibrary()
  await library.deliver(filesOf(['three.txt', 'four.txt', 'both.txt']))
  const one = await library.db.stories.count()
  await library.gone('both.txt')
  expect([one, await library.db.stories.count()]).toEqual([1, 2])
})

test('stories do not rest on the order or the portions in which files came', async () => {
  const names = Object.keys(papers)
  const expected = await aLibrary()
  await expected.deliver(filesOf(names))
  const wanted = await told(expected)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(names, { minLength: names.length }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 }),
      async (order, portions) => {
        const library = await aLibrary()
        let left = [...order]
        for (const size of portions) {
          if (left.length > 0) await library.deliver(filesOf(left.slice(0, size)))
          left = left.slice(size)
        }
        expect(await told(library)).toEqual(wanted)
        library.close()
      },
    ),
    { numRuns: 25 },
  )
}, 90_000)
