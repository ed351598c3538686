import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newsFile } from '../builders/some-news.ts'
import { barriers } from './accessibility.ts'
import { openPage } from './harness.ts'

const files = {
  'walk.md': newsFile('Pelican walkway is cut', { day: '2023-09-10' }),
  'toll.md': newsFile('Quota for toll roads', { outlet: 'Coast Courier', day: '2023-09-11' }),
  'storm.md': newsFile('Storm at Pelican Bay, pelican rescued', { day: '2023-09-13' }),
}

/** Opens a library and types into the field for searching, once all of it can be searched. */
async function searching(text: string): Promise<Page> {
  const { page } = await openPage({ texts: files, at: '#/articles' })
  await page.locator('.headline').nth(2).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  return page
}

function found(page: Page): Promise<string[]> {
  return page.locator('search-results article-card .headline').allInnerTexts()
}

function said(page: Page): Promise<string> {
  return page.locator('search-said [role="status"]').innerText()
}

/** The field for searching. */
function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Search the library' })
}

test('what is typed is found at once, with the words lit in headline and text', async () => {
  const page = await searching('pelican')
  await expect
    .poll(async () => (await found(page)).sort(), { timeout: 30_000 })
    .toEqual(['Pelican walkway is cut', 'Storm at Pelican Bay, pelican rescued'])
  await page.locator('search-results .passage mark').first().waitFor()
  const lit = await page.locator('search-results article-card .headline mark').allInnerTexts()
  expect([await said(page), lit.length]).toEqual(['2 articles, by relevance', 3])
})

test('the keyboard alone goes from the field to an article, along its hits, and back', async () => {
  const page = await searching('walkway')
  await expect.poll(() => found(page), { timeout: 30_000 }).toEqual(['Pelican walkway is cut'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const bar = page.locator('hit-bar .said')
  await bar.waitFor()
  await expect.poll(() => bar.innerText()).toBe('2 hits')
  await page.keyboard.press('F3')
  await page.keyboard.press('F3')
  await page.locator('article-body mark.now').waitFor()
  const there = await bar.innerText()
  await page.keyboard.press('Shift+F3')
  await page.locator('article-head mark.now').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await expect.poll(() => field(page).inputValue()).toBe('')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'All articles', level: 2 }).waitFor()
  expect(there).toBe('2 of 2 hits')
})

test('a search that is kept stands under its name, and its removal can be undone', async () => {
  const page = await searching('pelican -walkway')
  await expect
    .poll(() => found(page), { timeout: 30_000 })
    .toEqual(['Storm at Pelican Bay, pelican rescued'])
  await page.getByRole('button', { name: 'Keep this search…' }).click()
  await page.getByRole('textbox', { name: 'Name of this search' }).fill('Rough sea')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Rough sea' }).waitFor()
  await expect.poll(() => found(page)).toEqual(['Storm at Pelican Bay, pelican rescued'])
  await page.locator('search-said').getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('heading', { name: 'Search', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.locator('source-index').getByText('Rough sea').waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Rough sea' }).waitFor()
})

test('a letter typed right behind the key for searching is not lost, however busy the machine', async () => {
  const { page } = await openPage({ texts: files, at: '#/articles' })
  await page.locator('.headline').nth(2).waitFor()
  const keyboard = await page.evaluate(async () => {
    const pressed = { key: '/', bubbles: true, composed: true, cancelable: true }
    document.body.dispatchEvent(new KeyboardEvent('keydown', pressed))
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve() // the next key comes no sooner
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.getAttribute('aria-label')
  })
  expect(keyboard).toBe('Search the library')
})

test('an article that arrives later appears among what was found', async () => {
  const { page, put } = await openPage({ texts: files, at: '#/search/pelican' })
  await expect.poll(async () => (await found(page)).length, { timeout: 30_000 }).toBe(2)
  await put('late.md', newsFile('A late pelican is better than none', { day: '2023-09-14' }))
  await expect
    .poll(() => found(page), { timeout: 30_000 })
    .toContain('A late pelican is better than none')
})

test('the search bars nobody: results, nothing found, and the card of its syntax', async () => {
  const page = await searching('pelican')
  await page.locator('search-results .passage').first().waitFor()
  await page.locator('search-results .stop').first().click()
  await page.locator('hit-bar').waitFor()
  const lists = await inBoth(page)
  await field(page).fill('zeppelin')
  await page.getByText('Nothing found for zeppelin').waitFor()
  const none = await inBoth(page)
  await field(page).fill('')
  await page.getByRole('button', { name: 'Search for budget vote' }).waitFor()
  await page.getByRole('button', { name: 'How to search', exact: true }).click()
  await page.getByRole('dialog', { name: 'How to search' }).waitFor()
  expect([...lists, ...none, ...(await inBoth(page))]).toEqual([])
})

/** What bars somebody in light and in dark. */
async function inBoth(page: Page) {
  const light = await barriers(page)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  const dark = await barriers(page)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'))
  return [...light, ...dark]
}

test('the stories among what was found stay folded, also after a reload', async () => {
  const page = await searching('pelican')
  const stories = page.locator('search-stories')
  await stories.locator('.story').first().waitFor({ timeout: 30_000 })
  await stories.getByRole('button', { name: 'Stories' }).click()
  await expect.poll(() => stories.locator('.story').count()).toBe(0)
  await page.reload()
  await stories.locator('[aria-expanded="false"]').waitFor({ timeout: 30_000 })
  expect(await stories.locator('.story').count()).toBe(0)
})
