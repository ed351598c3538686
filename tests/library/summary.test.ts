import { expect, test } from 'vitest'
import { comparePair } from '../../renderer/library/comparables.ts'
import { summarise } from '../../renderer/library/summary.ts'
import { aFile } from '../builders/a-file.ts'
import { aLibrary } from '../builders/a-library.ts'
import { toyNewsroom } from '../builders/a-newsroom.ts'

test('the summary tells files, articles, duplicates, problems and stories as the library holds them', async () => {
  const { db, library, ...inbox } = await aLibrary()
  await inbox.deliver([
    aFile('short.txt', 'Kim arrives\n#1\nfrom The Post'),
    aFile('post.txt', 'Kim in Russia\n#1 a long report on it all'),
    aFile('post (2).txt', 'Kim in Russia\n#1 a long report on it all'),
    aFile('scan.txt', 'broken'),
  ])
  const files = await db.files.bulkGet(['post.txt', 'short.txt'])
  const [post, short] = files.flatMap((file) => file?.articles ?? [])
  const summary = await summarise(db, (a, b) => comparePair(db, { a, b }, toyNewsroom.compare))
  expect(summary).toEqual({
    import: {
      files: 4,
      articles: 2,
      duplicates: 1,
      problems: [{ path: 'scan.txt', reason: 'It is broken.' }],
      seconds: 0,
      bundles: [],
    },
    articles: expect.arrayContaining([
      expect.objectContaining({
        id: post,
        paths: ['post.txt', 'post (2).txt'],
        headline: 'Kim in Russia',
        paragraphs: 1,
        leadIn: 0,
        text: '#1 a long report on it all',
        attribution: expect.objectContaining({
          outlet: [
            expect.objectContaining({
              value: 'The Post',
              status: 'learnt',
              evidence: [{ article: short, words: 'The Post' }],
            }),
          ],
          byline: [],
        }) as unknown,
      }),
    ]) as unknown,
    stories: [
      {
        headline: 'Kim in Russia',
        articles: [post, short],
        reasons: [expect.any(String), expect.any(String)],
      },
    ],
    comparisons: [
      expect.objectContaining({
        a: post,
        b: short,
        relation: 'excerpt',
        direction: 'a-to-b',
        pairs: 0,
      }),
    ],
  })
  library.close()
})
