import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { aPage } from '../builders/a-saved-page.ts'
import { openPage } from './harness.ts'

const address = '<link rel="canonical" href="https://ostrey-times.example/ferry">'
const texts = { 'ferry.html': aPage('The ferry stops', '', address) }

async function theTable() {
  const shown = await openPage({ texts, at: '#/outlets-table' })
  await shown.page.locator('outlets-table tbody tr').first().waitFor()
  return shown
}

async function add(page: Page, name: string, domain: string): Promise<void> {
  await page.getByRole('button', { name: 'Add outlet…' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('textbox', { name: /^Addresses/ }).fill(domain)
  await page.keyboard.press('Enter')
}

function names(page: Page): Promise<readonly string[]> {
  return page.locator('outlets-table tbody th bdi').allInnerTexts()
}

test('an outlet that is added names its articles at once, and no longer when it is removed', async () => {
  const { page, errors } = await theTable()
  await add(page, 'Ostrey Times', 'https://www.ostrey-times.example/news')
  await page.getByText('Ostrey Times is in your table of outlets.').waitFor()
  await page.getByRole('searchbox', { name: 'Search the outlets' }).fill('ostrey')
  const cells = await page.locator('outlets-table tbody').locator('th, td').allInnerTexts()
  await page.evaluate(() => (location.hash = '#/articles'))
  await page.locator('article-card').getByText('Ostrey Times').waitFor()
  await page.evaluate(() => (location.hash = '#/outlets-table'))
  await page.getByRole('button', { name: 'Remove Ostrey Times' }).click()
  await page.getByText('Ostrey Times was removed.').waitFor()
  await page.evaluate(() => (location.hash = '#/articles'))
  await page.locator('article-card').getByText('Ostrey Times').waitFor({ state: 'detached' })
  const shown = cells.map((text) => text.replace(/\s+/g, ' ').trim())
  expect([shown, errors]).toEqual([
    ['Ostrey Times yours', '', 'ostrey-times.example', '', '', 'Edit Remove'],
    [],
  ])
})

test('the removal of an outlet is undone after the table was left', async () => {
  const { page } = await theTable()
  await add(page, 'Ostrey Times', 'ostrey-times.example')
  await page.getByRole('button', { name: 'Remove Ostrey Times' }).click()
  await page.getByText('Ostrey Times was removed.').waitFor()
  await page.evaluate(() => (location.hash = '#/articles'))
  await page.locator('article-list').waitFor()
  const removed = page.locator('.toast', { hasText: 'removed' })
  await removed.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Ostrey Times: undone.').waitFor()
  await page.locator('article-card').getByText('Ostrey Times').waitFor()
  expect(await removed.count()).toBe(0)
})

test('an outlet that is shipped can be changed, is then the reader’s own, and can be reverted', async () => {
  const { page } = await theTable()
  const first = page.locator('outlets-table tbody tr').first()
  const [name, before] = [(await names(page))[0] ?? '', await first.innerText()]
  await page.getByRole('button', { name: `Edit ${name}`, exact: true }).click()
  await page.getByRole('textbox', { name: /^Country/ }).fill('nz')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `Revert ${name}`, exact: true }).waitFor()
  const changed = await first.innerText()
  await page.getByRole('button', { name: `Revert ${name}`, exact: true }).click()
  await expect.poll(() => first.innerText()).toBe(before)
  expect([changed.includes('NZ'), changed.includes('yours')]).toEqual([true, true])
})

test('a search without a hit says so, and what could be done', async () => {
  const { page } = await theTable()
  await page.getByRole('searchbox', { name: 'Search the outlets' }).fill('zzz nobody')
  await page.getByText('No outlet with “zzz nobody”.').waitFor()
  expect(await page.locator('outlets-table tbody tr').count()).toBe(0)
})

test('what is no outlet is refused in words: no name, no address, no country', async () => {
  const { page } = await theTable()
  await page.getByRole('button', { name: 'Add outlet…' }).click()
  const refusals: string[] = []
  for (const [field, words] of [
    [/^Country/, 'England'],
    [/^Addresses/, 'not an address'],
    ['Name', ''],
  ] as const) {
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ostrey Times')
    await page.getByRole('textbox', { name: field, exact: typeof field === 'string' }).fill(words)
    await page.keyboard.press('Enter')
    refusals.push(await page.getByRole('alert').innerText())
  }
  expect(refusals).toEqual([
    'Write the country as two letters, like GB.',
    '“not an address” is no address. Write it like example.org.',
    'An outlet needs a name.',
  ])
})
