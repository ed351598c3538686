import { expect, test } from 'vitest'
import type { ArticleRow } from '../../renderer/library/database.ts'
import { theNewsroom } from '../../renderer/library/domain-newsroom.ts'
import { articleId, noStory, prepare } from '../../renderer/library/rows.ts'
import { readArticle } from '../../renderer/domain/read/read-article.ts'
import { madeUpArticles, type MadeUpArticle } from '../bench/press/articles.ts'
import { asText } from '../bench/press/files.ts'
import type { PrintedFile } from '../bench/stock/printed-file.ts'
import { storiesOf, storyIdsOf, stockRows } from '../bench/stock/stock-rows.ts'

const made = [...madeUpArticles(60)]
const printed = made.map(printedFile)

test('a stocked article has the row that reading its file gives', async () => {
  const stories = storyIdsOf(printed)
  const stocked = made.map((article, at) => {
    return told(stockRows(article, printedFile(article), stories[at] ?? noStory).article)
  })
  const read = await Promise.all(made.map(asFiled))
  expect(stocked).toEqual(read)
})

test('a stocked library has each article in the story of its event, its dailies alone', () => {
  const stories = storiesOf(printed)
  const events = new Set(printed.map(({ story }, number) => story ?? `daily ${number}`))
  const members = stories.flatMap((story) => story.members.map(({ article }) => article))
  expect([stories.length, new Set(members).size]).toEqual([events.size, made.length])
})

async function asFiled(article: MadeUpArticle) {
  const file = printedFile(article)
  const bytes = new TextEncoder().encode(asText(article))
  const read = await readArticle({ path: file.stamp.path, bytes })
  if (!('articles' in read)) return null
  const [only] = read.articles
  if (!only) return null
  return told(prepare(only, articleId({}, file.hash, 0), theNewsroom).row)
}

function told({ headline, published, language, direction, opening }: ArticleRow) {
  return { headline, day: published.slice(0, 10), language, direction, opening }
}

function printedFile(article: MadeUpArticle): PrintedFile {
  const { number, headline, making, story, published } = article
  return {
    stamp: { path: `${number}.txt`, size: 1, modified: 1, changed: 1 },
    hash: `f${number}`.padStart(9, '0').padEnd(64, '0'),
    story: making === 'daily' ? null : story,
    headline,
    published: new Date(published).toISOString(),
  }
}
