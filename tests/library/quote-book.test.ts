import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { isProse, type ArticleId, type StoryId } from '../../renderer/domain/article.ts'
import { LibraryDatabase, type ArticleRow } from '../../renderer/library/database.ts'
import { pack } from '../../renderer/library/packing.ts'
import { QuoteBook } from '../../renderer/library/quote-book.ts'
import { aQuotedStory } from '../builders/a-quoted-story.ts'

const story = aQuotedStory()
const ids: readonly ArticleId[] = story.map(({ id }) => id)

async function filed(name: string): Promise<LibraryDatabase> {
  const db = new LibraryDatabase(name)
  await db.open()
  for (const { id, outlet, article } of story) {
    const { headline, language, direction, format, body, provenance, remarks } = article
    const row: ArticleRow = {
      ...{ id, headline, outlet, language, direction, format, outletStatus: 'stated' },
      ...{ published: '', filed: 0, sortDate: '2026-01-01', opening: '', words: 100 },
      ...{ story: 'dam' as StoryId, paths: [`${id}.txt`], current: 1, replaces: '' },
      paragraphs: body.blocks.filter(isProse).length,
    }
    await db.articles.put(row)
    await db.bodies.put({ id, packed: pack({ body, provenance, remarks }) })
  }
  return db
}

test('articles are quoted from under the names of their papers, in the order asked for', async () => {
  const book = new QuoteBook(await filed('quotes-asked'))
  const quoted = await book.quoted([...ids].reverse())
  expect(quoted.articles.map(({ name, quotations }) => [name, quotations.length > 3])).toEqual([
    ['The Coast Globe', true],
    ['The Mossgate Chronicle', true],
    ['River Institute', true],
  ])
})

test('what waits has its turn between two articles, and once found all is remembered', async () => {
  const book = new QuoteBook(await filed('quotes-turns'))
  let turns = 0
  const timer = setInterval(() => (turns += 1), 0)
  await book.quoted(ids)
  clearInterval(timer)
  const first = await book.quoted(ids)
  const again = await book.quoted(ids)
  const same = first.articles.every((one, at) => one.quotations === again.articles[at]?.quotations)
  expect([turns >= ids.length, same]).toEqual([true, true])
})

test('an article that is gone is said to be gone', async () => {
  const book = new QuoteBook(await filed('quotes-gone'))
  await expect(book.quoted([ids[0] ?? ('' as ArticleId), 'nobody' as ArticleId])).rejects.toThrow(
    'not in the library',
  )
})
