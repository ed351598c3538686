import { expect, test } from 'vitest'
import { aQuotedStory } from '../builders/a-quoted-story.ts'
import { anArticle } from '../builders/an-article.ts'
import type { RoomArticle } from './room/state.ts'
import { barriers } from './accessibility.ts'
import { openRoom } from './open-room.ts'

const [institute, chronicle, globe] = aQuotedStory()

function panel(...articles: readonly RoomArticle[]) {
  const properties = { articles: articles.map(({ id }) => id) }
  return openRoom('quotes-panel', { articles, comparisons: {}, properties })
}

test('a reader finds who is quoted, and what each article has of it', async () => {
  const { page } = await panel(institute, globe)
  await page.getByRole('heading').first().waitFor()
  const heads = await page.getByRole('heading').allTextContents()
  const labels = await page.locator('.about > .label').allTextContents()
  expect([heads.map((head) => head.trim()), labels]).toEqual([
    ['Chung Dae-ho', 'Lena Moss', 'Benno Achterberg', 'Ingrid Larsson', 'Omar Haddad'],
    [
      ...['in full', 'also, in other words', 'altered inside the marks', 'only here'],
      ...['same words', 'in other words', 'same words', 'same words', 'same words', 'same words'],
      'only here',
    ],
  ])
})

test('only what differs can be shown, and views told without quote marks on demand', async () => {
  const { page } = await panel(institute, chronicle, globe)
  const rows = page.locator('quote-table tbody tr:not(.speaker)')
  await page.getByRole('button', { name: /^Differ/ }).click()
  const differing = await rows.count()
  await page.getByRole('button', { name: /^All/ }).click()
  const quoted = await rows.count()
  await page.getByRole('checkbox').check()
  await expect.poll(() => rows.count()).toBeGreaterThan(quoted)
  expect([differing > 0, differing < quoted]).toEqual([true, true])
})

test('the words are wanted in sight where they stand, and the reason can be opened', async () => {
  const { page } = await panel(institute, chronicle)
  await page.evaluate(`addEventListener('words-wanted', ({ article, place }) => {
    window.wanted = [article, place.in, place.block]
  })`)
  await page.getByRole('button', { name: 'paragraph 3 of The Mossgate Chronicle' }).first().click()
  await page.locator('summary').first().click()
  const why = await page.locator('.why').first().innerText()
  expect([await page.evaluate('window.wanted'), why.split('\n')[0]]).toEqual([
    ['chronicle', 'block', 2],
    '“Chung Dae-ho” stands beside the words.',
  ])
})

test('articles that quote nobody say so', async () => {
  const quiet = (id: RoomArticle['id']): RoomArticle => {
    return { id, outlet: id, article: anArticle({ paragraphs: ['Rain fell.'] }) }
  }
  const { page } = await panel(quiet(institute.id), quiet(globe.id))
  await page.getByText('Nobody is quoted in either of these articles.').waitFor()
  expect(await page.locator('quote-filter').count()).toBe(0)
})

test('readers who cannot see or point can follow quotations, in light and in dark', async () => {
  const { page } = await panel(institute, chronicle, globe)
  await page.getByRole('checkbox').check()
  await page.locator('summary').first().click()
  const light = await barriers(page)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  expect([light, await barriers(page)]).toEqual([[], []])
})
