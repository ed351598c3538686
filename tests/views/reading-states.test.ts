import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { aBitmap } from '../builders/a-bitmap.ts'
import { aFeed } from '../builders/a-feed.ts'
import { aPage } from '../builders/a-saved-page.ts'
import { anEmbargoedItem } from '../builders/an-embargoed-item.ts'
import { newsFile } from '../builders/some-news.ts'
import { barriers } from './accessibility.ts'
import { openPage } from './harness.ts'

const picture =
  '<figure><img src="ramp_files/a.bmp" alt="The ramp"><figcaption>Ramp.</figcaption></figure>'

/** What bars readers from what is on screen, in both themes. */
async function inBothThemes(page: Page): Promise<readonly string[]> {
  const found = [...(await barriers(page))]
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  return [...found, ...(await barriers(page)).map((one) => `dark: ${one}`)]
}

async function open(texts: Readonly<Record<string, string>>): Promise<Page> {
  const { page } = await openPage({ texts, at: '#/articles' })
  await page.locator('.stop').last().click()
  await page.locator('article-head h1').waitFor()
  return page
}

test('an embargoed item says so above its headline, and until when, and in the list', async () => {
  const page = await open({ 'item.xml': anEmbargoedItem })
  const badge = page.locator('article-head').getByRole('note')
  const says = (await badge.innerText()).replace(/\s+/g, ' ')
  await page.locator('article-card').getByText('Embargoed').waitFor()
  expect([says, await inBothThemes(page)]).toEqual([
    'Embargoed until May 4, 2024 at 7:00 PM UTC+02:00',
    [],
  ])
})

test('nothing bars a reader from a form that is open, refused, and from what it leaves', async () => {
  const page = await open({ 'ferry.md': newsFile('Ferry timetable is cut') })
  await page.locator('[data-field="published"]').hover()
  await page.getByRole('button', { name: 'Correct: Published' }).click()
  await page.getByRole('textbox', { name: 'Published' }).fill('last Tuesday')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  const whileOpen = await inBothThemes(page)
  await page.getByRole('textbox', { name: 'Published' }).fill('2023-09-04')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo correction' }).waitFor()
  expect([whileOpen, await barriers(page)]).toEqual([[], []])
})

test('nothing bars a reader from the table of outlets and its form', async () => {
  const { page } = await openPage({ texts: {}, at: '#/outlets-table' })
  await page.locator('outlets-table tbody tr').first().waitFor()
  await page.getByRole('button', { name: 'Add outlet…' }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await inBothThemes(page)).toEqual([])
})

test('nothing bars a reader from the articles of a file, and from a picture', async () => {
  const page = await open({ 'post.xml': aFeed(['Ferry stops', 'Library opens']) })
  await page.getByRole('button', { name: 'All articles of this file' }).click()
  await page.locator('article-list h2').getByText('post.xml').waitFor()
  const ofFile = await inBothThemes(page)
  const pictured = await open({
    'ramp.html': aPage('The ramp is old', picture),
    'ramp_files/a.bmp': aBitmap(),
  })
  await pictured.getByRole('img', { name: 'The ramp' }).waitFor()
  expect([ofFile, await inBothThemes(pictured)]).toEqual([[], []])
})
