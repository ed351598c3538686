import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { fivePaperFiles, fivePaperText } from '../builders/five-papers.ts'
import { barriers } from './accessibility.ts'
import { openPage, type ShownPage } from './harness.ts'

const texts = Object.fromEntries(fivePaperFiles.map((file) => [file, fivePaperText(file)]))

/** The five papers, filed and in their story, with nothing under way any more. */
async function thePapers(at: string): Promise<ShownPage> {
  const shown = await openPage({ texts, at: '#/articles' })
  await shown.page.getByText('5 articles, 1 story').waitFor()
  await shown.page.evaluate((hash) => (location.hash = hash), at)
  return shown
}

async function inBothThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    found.push(...(await barriers(page)))
  }
  return found
}

const source = '#/source/The%20Orvane%20Courier'

test('the page of a source tells what it printed, took and quotes, and bars nobody', async () => {
  const { page, errors } = await thePapers(source)
  await page.getByText('1 article, ').waitFor()
  const carries = page.locator('section', { hasText: 'Whose text it carries' })
  await carries.locator('source-rows').first().waitFor()
  await page.locator('source-shares .figures').first().waitFor()
  await carries.locator('.times').first().click()
  await page.getByText('As figures').click()
  const beside = carries.getByRole('button', { name: /^Side by side/ })
  expect([await beside.count(), await inBothThemes(page), errors]).toEqual([1, [], []])
})

test('two names become one by the keyboard alone, and are two again', async () => {
  const { page } = await thePapers(source)
  await page.getByRole('button', { name: 'Is the same outlet as…' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type('valdorn herald')
  await page.keyboard.press('Enter')
  await page.getByText('2 articles, ').waitFor()
  const also = await page.locator('.names bdi').allInnerTexts()
  await page.getByRole('button', { name: /^Part / }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('1 article, ').waitFor()
  expect([also, await page.locator('.names').count()]).toEqual([['Valdorn Herald'], 0])
})

test('outlets by stories are walked by the keyboard alone, and bar nobody', async () => {
  const { page, errors } = await thePapers('#/articles')
  await page.keyboard.press('Control+6')
  const grid = page.getByRole('grid', { name: 'Outlets by stories' })
  await grid.waitFor()
  const found = await inBothThemes(page)
  await grid.locator('[tabindex="0"]').focus()
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  const rows = await grid.getByRole('rowheader').count()
  await page.keyboard.press('Enter')
  await page.locator('article-head').waitFor()
  expect([rows, found, errors]).toEqual([5, [], []])
})

test('a library without articles has no coverage, and says so', async () => {
  const { page } = await openPage({ texts: {}, at: '#/coverage' })
  await page.getByText('No stories yet.').waitFor()
  expect(await page.getByRole('grid').count()).toBe(0)
})

test('the outlet an article names leads to the list of the one it was merged with', async () => {
  const { page } = await thePapers(source)
  await page.getByRole('button', { name: 'Is the same outlet as…' }).click()
  await page.getByRole('combobox').fill('valdorn herald')
  await page.keyboard.press('Enter')
  await page.getByText('2 articles, ').waitFor()
  await page.evaluate(() => (location.hash = '#/articles'))
  await page.locator('article-card', { hasText: 'We sang to keep' }).locator('.stop').click()
  const named = page.locator('provenance-panel [data-field="outlet"] b').getByRole('button')
  await expect.poll(() => named.innerText()).toBe('Valdorn Herald')
  await named.click()
  await page.getByRole('heading', { name: 'The Orvane Courier' }).waitFor()
  await expect.poll(() => page.locator('article-list article-card').count()).toBe(2)
})
