import { expect, test } from 'vitest'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { anArticle } from '../builders/an-article.ts'
import { barriers } from './accessibility.ts'
import { openRoom } from './open-room.ts'

const texts: Readonly<Record<string, readonly string[]>> = {
  post: [
    'The storm killed 14 people in the old harbour, Mayor Ada Stone said.',
    'Ms. Stone had asked the Fishery Board for help. It spent $2.6 million near Port Ellen.',
  ],
  echo: [
    'The storm killed 16 people in the old harbour, Mayor Ada Stone said.',
    'Help came from Norway on Tuesday.',
  ],
}

/** The place that is wanted becomes the page's title. */
const listen = `addEventListener('words-wanted', (event) => {
  document.title = event.article + ' ' + JSON.stringify(event.place)
})`

function naming(said: Readonly<Record<string, readonly string[]>> = texts) {
  const articles = Object.entries(said).map(([id, paragraphs]) => ({
    id: id as ArticleId,
    outlet: `The ${id}`,
    article: anArticle({ paragraphs, outlet: `The ${id}` }),
  }))
  const properties = { articles: articles.map(({ id }) => id) }
  return openRoom('names-panel', { articles, comparisons: {}, properties })
}

test('names and figures stand in columns, what differs first', async () => {
  const { page } = await naming()
  await page.getByRole('table').waitFor()
  expect({
    columns: await page.getByRole('columnheader').allInnerTexts(),
    groups: (await page.getByRole('heading').allInnerTexts()).map((one) =>
      one.replace(/\s+/g, ' '),
    ),
    first: (await page.locator('.thing').first().innerText()).split(/\s*[\t\n]\s*/).filter(Boolean),
  }).toEqual({
    columns: ['The post', 'The echo'],
    groups: ['What differs 1', 'Only in The post 3', 'Only in The echo 2', 'In both 1'],
    first: [
      '14 people or 16 people',
      'amount, killed',
      'the sentences are the same but for this figure',
      '14 people',
      '16 people',
    ],
  })
})

test('a row opens by the keyboard to the sentences, and one of them asks for its words', async () => {
  const { page } = await naming()
  await page.evaluate(listen)
  const first = page.getByRole('button', { name: '14 people or 16 people' })
  await first.focus()
  await page.keyboard.press('Enter')
  await page.locator('.sentence').first().waitFor()
  expect(await page.locator('.sentence mark').allTextContents()).toEqual(['14 people', '16 people'])
  await page.locator('.sentence').nth(1).press('Enter')
  await expect.poll(() => page.title()).toBe('echo {"in":"block","block":0,"start":17,"end":26}')
})

test('one kind alone is left by its button, and the arrow keys walk its rows', async () => {
  const { page } = await naming()
  await page.getByRole('button', { name: /^Amounts/ }).click()
  await expect.poll(() => page.locator('.opener').count()).toBe(2)
  await page.locator('.opener').first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('.opener:focus').innerText()).toBe('$2.6 million')
})

test('articles that name nothing say so', async () => {
  const { page } = await naming({ post: ['It was quiet all day.'], echo: ['Nobody came.'] })
  await page.getByText('No names or figures were found.').waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
})

test('readers who cannot see or point read names and figures, in light and in dark', async () => {
  const { page } = await naming()
  await page.locator('.opener').first().click()
  await page.locator('.sentence').first().waitFor()
  const light = await barriers(page)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  expect([light, await barriers(page)]).toEqual([[], []])
})
