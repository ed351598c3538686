import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newsFile, threeDays } from '../builders/some-news.ts'
import { barriers } from './accessibility.ts'
import { focused } from './focus.ts'
import { openPage } from './harness.ts'
import { firstState } from './stand-in/state.ts'

/** Looks again until it is so: a slow machine may take its time. */
function eventually<Value>(look: () => Promise<Value>) {
  return expect.poll(look, { timeout: 20_000 })
}

/** The rows of the tags in the left pane, as `name count`. */
function tagRows(page: Page): Promise<readonly string[]> {
  const rows = page.locator('source-index ul[aria-labelledby="tags"] .row')
  return rows.evaluateAll((all) =>
    all.map((row) => (row.textContent ?? '').trim().replace(/\s+/g, ' ')),
  )
}

/** The headlines of the list, from top to bottom. */
function headlines(page: Page): Promise<readonly string[]> {
  return page.locator('article-list .headline').allTextContents()
}

/** Makes a tag by keys alone, on the article the keyboard is on, and goes back. */
async function tagByKeys(page: Page, name: string): Promise<void> {
  await page.keyboard.press('t')
  const field = page.getByRole('combobox', { name: /^Tags of/ })
  await field.waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'hidden' })
}

/** A library of three articles in the list of all, with the keyboard on the first. */
async function atArticles(texts: Readonly<Record<string, string>> = threeDays) {
  const shown = await openPage({ texts, at: '#/articles' })
  const { page } = shown
  await eventually(() => headlines(page)).toHaveLength(Object.keys(texts).length)
  await page.locator('article-list .stop').first().focus()
  return shown
}

test('t makes a tag and puts it on the article, Undo takes all of it back', async () => {
  const { page } = await atArticles()
  await tagByKeys(page, 'Harbour')
  await eventually(() => tagRows(page)).toEqual(['Harbour 1'])
  const card = page.locator('article-card').first()
  await eventually(() => card.locator('.tag').allTextContents()).toEqual(['Harbour'])
  const keyboard = await focused(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await eventually(() => tagRows(page)).toEqual([])
  expect([keyboard.includes('School roof'), await card.locator('.tag').count()]).toEqual([true, 0])
})

test('a tag lists its articles, and is taken off above the article', async () => {
  const { page } = await atArticles()
  await tagByKeys(page, 'Harbour')
  await page.getByRole('button', { name: /^Harbour/ }).click()
  await page.getByRole('heading', { name: 'Harbour' }).waitFor()
  await eventually(() => headlines(page)).toEqual(['School roof holds the winter'])
  await page.locator('article-list .stop').first().click()
  await page.getByRole('button', { name: 'Take off Harbour' }).click()
  await eventually(() => tagRows(page)).toEqual(['Harbour 0'])
})

test('a tag renamed to the name of another is merged with it, by keys alone', async () => {
  const { page } = await atArticles()
  await tagByKeys(page, 'Harbour')
  await eventually(() => focused(page)).toContain('School roof')
  await page.keyboard.press('ArrowDown')
  await eventually(() => focused(page)).toContain('Bridge toll')
  await tagByKeys(page, 'Docks')
  await eventually(() => tagRows(page)).toEqual(['Docks 1', 'Harbour 1'])
  await page.locator('source-index .row').first().focus()
  await eventually(() => focused(page)).toContain('Stories')
  await page.keyboard.press('d') // letters go to a name
  await eventually(() => focused(page)).toContain('Docks')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Rename…' }).press('Enter')
  await page.getByRole('textbox', { name: 'Name of Docks' }).fill('harbour')
  await page.keyboard.press('Enter')
  await page.getByText('There is a tag “Harbour” already.').waitFor()
  await eventually(() => focused(page)).toBe('Merge the two')
  await page.keyboard.press('Enter')
  await eventually(() => tagRows(page)).toEqual(['Harbour 2'])
})

test('selected lines that are dragged onto a tag carry it', async () => {
  const { page } = await atArticles()
  await page.getByRole('button', { name: 'New tag' }).click()
  await page.getByRole('textbox', { name: 'New tag' }).fill('Docks')
  await page.keyboard.press('Enter')
  await eventually(() => tagRows(page)).toEqual(['Docks 0'])
  const lines = page.locator('article-card .stop')
  await lines.nth(0).click({ modifiers: ['Control'] })
  await lines.nth(2).click({ modifiers: ['Control'] })
  await lines.nth(2).dragTo(page.getByRole('button', { name: /^Docks/ }))
  await eventually(() => tagRows(page)).toEqual(['Docks 2'])
})

test('a tag that is dragged onto a line is on it, onto a selected one on all that are, until undone', async () => {
  const { page } = await atArticles()
  await tagByKeys(page, 'Docks')
  await eventually(() => tagRows(page)).toEqual(['Docks 1'])
  const lines = page.locator('article-card .stop')
  const tag = page.getByRole('button', { name: /^Docks/ })
  await tag.dragTo(lines.nth(1))
  await eventually(() => tagRows(page)).toEqual(['Docks 2'])
  await page.keyboard.press('Control+Z')
  await eventually(() => tagRows(page)).toEqual(['Docks 1'])
  await lines.nth(1).click({ modifiers: ['Control'] })
  await lines.nth(2).click({ modifiers: ['Control'] })
  await page.getByText('2 selected').waitFor()
  await tag.dragTo(lines.nth(2))
  await eventually(() => tagRows(page)).toEqual(['Docks 3'])
  await page.getByText('2 articles tagged “Docks”.').waitFor()
})

test('the palette puts a tag on what is selected, and leads to the list of a tag', async () => {
  const { page } = await atArticles()
  await tagByKeys(page, 'Harbour')
  await eventually(() => tagRows(page)).toEqual(['Harbour 1'])
  await page
    .locator('article-card .stop')
    .nth(1)
    .click({ modifiers: ['Control'] })
  await page
    .locator('article-card .stop')
    .nth(2)
    .click({ modifiers: ['Control'] })
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox').fill('selected harb')
  await page.getByRole('option', { name: 'Tag the 2 selected “Harbour”', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await eventually(() => tagRows(page)).toEqual(['Harbour 3'])
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox').fill('tag: harb')
  await page.getByRole('option', { name: 'Tag: Harbour 3 articles', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Harbour' }).waitFor()
  expect(await page.locator('list-head .tag-dot').count()).toBe(1)
})

test('an article whose file changes keeps its tag and its star', async () => {
  const { page, put } = await atArticles()
  await tagByKeys(page, 'Harbour')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Article' }).waitFor()
  await page.keyboard.press('s')
  const starred = page.getByRole('button', { name: /^Starred/ })
  await eventually(() => starred.innerText()).toContain('1')
  const [path = ''] =
    Object.entries(threeDays).find(([, text]) => text.includes('School roof')) ?? []
  await put(path, newsFile('School roof gives way', { day: '2024-02-02' }))
  await eventually(() => headlines(page)).toContain('School roof gives way')
  const card = page.locator('article-card', { hasText: 'School roof gives way' })
  await eventually(() => card.locator('.tag').allTextContents()).toEqual(['Harbour'])
  expect([await tagRows(page), await card.locator('.star').count()]).toEqual([['Harbour 1'], 1])
})

test('of many sources the largest stand in the pane, and a part of a name finds any', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => {
      const outlet = `${String.fromCharCode(65 + (at % 26))}${at} Gazette`
      return [`${at}.md`, newsFile(`Council item ${at} is heard`, { outlet })] as const
    }),
  )
  const { page } = await openPage({ texts })
  const rows = page.locator('source-index ul[aria-labelledby="sources"] .row')
  const all = page.getByRole('button', { name: 'All 40 sources…' })
  await all.click()
  const field = page.getByRole('searchbox', { name: 'Find a source' })
  await field.waitFor()
  await eventually(() => rows.count()).toBe(40)
  await field.fill('d29')
  await eventually(() => rows.count()).toBe(1)
  await page.keyboard.press('Escape')
  await eventually(() => focused(page)).toContain('All 40 sources…')
  expect(await rows.count()).toBe(13)
})

test.each(['light', 'dark'] as const)(
  'tags and their menu have no barriers in %s',
  async (theme) => {
    const settings = { ...firstState.settings, theme }
    const { page } = await openPage({ texts: threeDays, at: '#/articles', settings })
    await eventually(() => headlines(page)).toHaveLength(3)
    await page.locator('article-list .stop').first().focus()
    await tagByKeys(page, 'Harbour')
    await tagByKeys(page, '港湾')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Article' }).waitFor()
    await page.keyboard.press('t')
    await page.getByRole('combobox', { name: /^Tags of/ }).waitFor()
    await eventually(() => page.getByRole('option').count()).toBe(2)
    expect(await barriers(page)).toEqual([])
  },
)
