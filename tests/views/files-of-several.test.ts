import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { aFeed } from '../builders/a-feed.ts'
import { openPage } from './harness.ts'

const headlines = ['Ferry stops for winter', 'Library opens its cellar', 'Bakery wins a prize']

async function theSecondItem() {
  const shown = await openPage({ texts: { 'post.xml': aFeed(headlines) }, at: '#/articles' })
  const card = shown.page.locator('article-card').filter({ hasText: 'Library opens' })
  await card.locator('.stop').click()
  await shown.page.locator('.item').waitFor()
  return shown
}

async function whereWeAre(page: Page, item: string): Promise<string> {
  await page.locator('.item').getByText(item).waitFor()
  return page.locator('article-head h1').innerText()
}

test('an item of a feed says where it stands, and its neighbours are one click or one key away', async () => {
  const { page } = await theSecondItem()
  const seen = [await whereWeAre(page, 'Item 2 of 3 in post.xml')]
  await page.getByRole('button', { name: 'Next item' }).click()
  seen.push(await whereWeAre(page, 'Item 3 of 3 in post.xml'))
  const atEnd = await page.getByRole('button', { name: 'Next item' }).count()
  await page.keyboard.press(',')
  seen.push(await whereWeAre(page, 'Item 2 of 3 in post.xml'))
  await page.keyboard.press(',')
  seen.push(await whereWeAre(page, 'Item 1 of 3 in post.xml'))
  await page.keyboard.press(',')
  await page.keyboard.press('.')
  seen.push(await whereWeAre(page, 'Item 2 of 3 in post.xml'))
  const [ferry, library, bakery] = headlines
  expect([seen, atEnd]).toEqual([[library, bakery, library, ferry, library], 0])
})

test('all articles of a file are listed in its order, the one that is read among them', async () => {
  const { page, errors } = await theSecondItem()
  await page.getByRole('button', { name: 'All articles of this file' }).click()
  await page.locator('article-list h2').getByText('post.xml').waitFor()
  await page.locator('article-card .headline').nth(2).waitFor()
  const listed = await page.locator('article-card .headline').allInnerTexts()
  const current = await page.locator('article-card[current] .headline').innerText()
  expect([listed.map((text) => text.trim()), current.trim(), errors]).toEqual([
    headlines,
    headlines[1],
    [],
  ])
})
