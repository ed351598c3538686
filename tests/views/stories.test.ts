import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { fivePaperFiles, fivePaperText } from '../builders/five-papers.ts'
import { threeDays } from '../builders/some-news.ts'
import { barriers } from './accessibility.ts'
import { focused } from './focus.ts'
import { openPage } from './harness.ts'

/** Grouping takes its time on a busy machine. */
const soon = { timeout: 20_000 }

/** A wire report, its reprint and an excerpt: one story; beside it a story that nobody else tells. */
const wire = {
  ...Object.fromEntries(fivePaperFiles.slice(0, 3).map((file) => [file, fivePaperText(file)])),
  'school.md': threeDays['school.md'] ?? '',
}

/** The headlines of the list of stories, from top to bottom. */
function headlines(page: Page): Promise<string[]> {
  return page.locator('story-card .headline').allTextContents()
}

/** The headlines of the articles of the story that has the page. */
function rows(page: Page): Locator {
  return page.locator('story-members tbody tr')
}

/** How many lines each card of the list has. */
function lines(page: Page): Promise<number[]> {
  return page
    .locator('story-card')
    .evaluateAll((cards) =>
      cards.map((card) => card.shadowRoot?.querySelectorAll('[data-article]').length ?? 0),
    )
}

test('stories that are selected become one by keys alone, and undo parts them', async () => {
  const { page } = await openPage({ texts: wire })
  await expect.poll(() => lines(page), soon).toEqual([3, 1])
  await page.locator('.stop').first().focus()
  const first = await focused(page)
  await page.keyboard.press('x')
  await page.keyboard.press('End')
  await expect.poll(() => focused(page)).not.toBe(first) // the last line may have to be put up first
  await page.keyboard.press('x')
  await page.getByText('2 selected').waitFor()
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox').fill('one story of')
  const merge = { name: 'Make one story of the 2 selected', selected: true }
  await page.getByRole('option', merge).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => lines(page), soon).toEqual([4])
  await page.getByText('Two stories are one now.').waitFor()
  await page.keyboard.press('Control+Z')
  await expect.poll(() => lines(page), soon).toEqual([3, 1])
})

test('an article that is taken out of a story is one of its own, until that is undone', async () => {
  const { page } = await openPage({ texts: wire })
  await expect.poll(() => lines(page), soon).toContain(3)
  await page.getByRole('button', { name: 'Coverage in time' }).click()
  await expect.poll(() => rows(page).count(), soon).toBe(3)
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('End')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab')
  const taken = await focused(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => rows(page).count(), soon).toBe(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => rows(page).count(), soon).toBe(3)
  expect(taken).toMatch(/^Take out ./)
})

test('a story keeps the name its reader gave it, also after a reload', async () => {
  const { page } = await openPage({ texts: wire })
  await expect.poll(() => lines(page), soon).toContain(3)
  await page.locator('.stop').first().click()
  await page.getByRole('region', { name: 'Article' }).waitFor()
  await page.keyboard.press('y')
  await page.getByRole('button', { name: 'Rename…' }).click()
  await page.getByRole('textbox', { name: 'Name of the story' }).fill('The winter of the roof')
  await page.keyboard.press('Enter')
  const title = page.locator('story-page').getByRole('heading', { level: 2 })
  await expect.poll(() => title.innerText(), soon).toBe('The winter of the roof')
  await page.reload()
  await expect.poll(() => title.innerText(), soon).toBe('The winter of the roof')
  await page.keyboard.press('Escape')
  await expect.poll(() => headlines(page), soon).toContain('The winter of the roof')
})

/** Selects the first lines of the list by keys alone, so many. */
async function select(page: Page, count: number): Promise<void> {
  await page.locator('.stop').first().focus()
  await page.keyboard.press('x')
  for (let more = 1; more < count; more += 1) {
    const before = await focused(page)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).not.toBe(before)
    await page.keyboard.press('x')
  }
  await page.getByText(`${count} selected`).waitFor()
}

/** Takes one of the acts on what is selected from its menu, by keys alone. */
async function chooseMore(page: Page, says: string): Promise<void> {
  await page.getByRole('button', { name: 'More to do with what is selected' }).press('Enter')
  await page.getByRole('menuitem', { name: says }).press('Enter')
}

test('several articles are moved to another story by keys alone, and one undo brings them back', async () => {
  const { page } = await openPage({ texts: wire })
  await expect.poll(() => lines(page), soon).toEqual([3, 1])
  await select(page, 2)
  await page.getByRole('button', { name: 'More to do with what is selected' }).press('Enter')
  await expect.poll(() => focused(page)).toBe('Mark as read')
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('More to do with what is selected')
  await chooseMore(page, 'Move to another story…')
  await page.getByText('Move 2 articles to the story of').waitFor()
  await page.keyboard.type('school')
  const other = { name: /School roof/, selected: true }
  await page.getByRole('option', other).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Two articles were moved to “School roof holds the winter”.').waitFor()
  await expect.poll(async () => (await lines(page)).sort(), soon).toEqual([1, 3])
  await expect.poll(() => headlines(page), soon).toHaveLength(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => lines(page), soon).toEqual([3, 1])
})

test('articles that are never one story are parted at once, and undo lets them be one again', async () => {
  const { page } = await openPage({ texts: wire })
  await expect.poll(() => lines(page), soon).toEqual([3, 1])
  await select(page, 3)
  await chooseMore(page, 'Never one story')
  await page.getByText('These articles are parted for good.').waitFor()
  await expect.poll(() => lines(page), soon).toEqual([1, 1, 1, 1])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => lines(page), soon).toEqual([3, 1])
})

test('the first letters of a word lead to the story that has it, and Enter opens it', async () => {
  const { page } = await openPage({ texts: { ...wire, ...threeDays } })
  await expect.poll(() => headlines(page), soon).toHaveLength(4)
  await page.locator('.stop').first().focus()
  await page.keyboard.press('g')
  await page.getByRole('textbox', { name: 'Go to' }).waitFor()
  await page.keyboard.type('timeta')
  const found = page.locator('line-finder [role="status"]')
  await expect.poll(() => found.textContent()).toBe('Ferry timetable is cut')
  await page.keyboard.press('Enter')
  const article = page.getByRole('region', { name: 'Article' })
  await article.getByText('Ferry timetable is cut').first().waitFor()
  expect(await focused(page)).toContain('Ferry timetable is cut')
})
