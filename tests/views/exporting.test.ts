import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { root } from '../../build/paths.mjs'
import type { SavedExport } from '../../main/contract.ts'
import { barriers } from './accessibility.ts'
import { openPage, type ShownPage } from './harness.ts'

const fixture = (name: string) => readFileSync(join(root, 'tests/fixtures', name), 'utf8')
const texts = {
  'institute-excerpt.txt': fixture('institute-excerpt.txt'),
  'newspaper-page.html': fixture('newspaper-page.html'),
}

/** Two articles side by side, with the dialog open; `saves` are what the next exports come to. */
async function exporting(saves: SavedExport[] = []): Promise<ShownPage> {
  const shown = await openPage({ texts, saves })
  const { page } = shown
  const ids = () =>
    page.evaluate(async () => {
      const summary = await window.broadsheetSummary?.()
      return summary?.articles.map(({ id }) => id) ?? []
    })
  await expect.poll(async () => (await ids()).length, { timeout: 20_000 }).toBe(2)
  const hash = `#/compare/${(await ids()).join('/')}/text`
  await page.evaluate((to) => (location.hash = to), hash)
  await page.getByRole('button', { name: 'Export…' }).click()
  await page.getByRole('dialog', { name: 'Export the comparison' }).waitFor()
  return shown
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export the comparison' })
const go = (page: Page) => dialog(page).getByRole('button', { name: 'Export…' }).click()

test('a comparison is kept in the chosen form with what was chosen, and can be shown where it lies', async () => {
  const { page, calls, errors } = await exporting()
  expect(await barriers(page)).toEqual([])
  await dialog(page)
    .getByRole('radio', { name: /^Markdown/ })
    .check()
  await dialog(page).getByRole('checkbox', { name: 'Quotes by speaker' }).uncheck()
  await dialog(page)
    .getByRole('radio', { name: /^Whole text/ })
    .check()
  await go(page)
  await dialog(page).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(async () => (await calls()).at(-1)?.method).toBe('showSaved')
  const [saved, shown] = (await calls()).filter(({ method }) => /export|saved/i.test(method))
  const [kind, name, text] = saved?.values ?? []
  expect({
    kind,
    path: shown?.values[0],
    headings: String(text).match(/^## .*/gm),
    short: String(text).includes('more words'),
    errors,
  }).toEqual({
    kind: 'markdown',
    path: `/home/reader/Documents/${String(name)}.markdown`,
    headings: ['## The articles', '## The text', '## Names and figures'],
    short: false,
    errors: [],
  })
})

test('a comparison that cannot be written is said to be, and the dialog stays for another try', async () => {
  const { page } = await exporting([{ kind: 'failed', reason: 'The disk is full.' }])
  await go(page)
  await dialog(page).getByText('Not exported. The disk is full.').waitFor()
  await go(page)
  await dialog(page).waitFor({ state: 'hidden' })
  await page.getByText('Exported to').waitFor()
})

test('Escape puts the dialog away and the keyboard is back where it was', async () => {
  const { page, calls } = await exporting()
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'hidden' })
  const focused = await page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.textContent.trim()
  })
  expect(focused).toBe('Export…')
  await page.keyboard.press('Control+e')
  await dialog(page).waitFor()
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'hidden' })
  expect((await calls()).filter(({ method }) => method === 'saveExport')).toEqual([])
})
