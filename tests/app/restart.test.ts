import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { aNewsFolder, aNewsText } from '../builders/a-news-folder.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import { goTo, importState, rowsOf, settled, shows } from './screen.ts'

const first = 'The ferry of Port Almond reopens, case 0'
const second = 'The ferry of Ostrey reopens, case 1'

function aUserData(): string {
  const userData = mkdtempSync(join(tmpdir(), 'broadsheet-data-'))
  onTestFinished(() => {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  })
  return userData
}

test('a restart finds the same library and reads only what changed meanwhile', async () => {
  const folder = aNewsFolder({ 'a.txt': aNewsText(0), 'b.txt': aNewsText(1) })
  const userData = aUserData()
  const before = await launchApp({ library: folder.path, userData })
  await settled(before.page)
  expect((await importState(before.page)).read).toBe(2)
  await before.stop()
  folder.write('c.txt', aNewsText(2))
  const after = await launchApp({ library: folder.path, userData })
  onTestFinished(() => after.stop())
  await goTo(after.page, '#/articles')
  await shows(after.page, first, second, 'The ferry of Lower Fenwick reopens, case 2')
  await settled(after.page)
  expect((await importState(after.page)).read).toBe(1)
})

test('after a restart the first rows stand in the page before any script has run', async () => {
  const folder = aNewsFolder({ 'a.txt': aNewsText(0) })
  const userData = aUserData()
  const before = await launchApp({ library: folder.path, userData })
  await shows(before.page, first)
  await expect
    .poll(() => existsSync(join(userData, 'first-screen.json')), { timeout: 30_000 })
    .toBe(true)
  await before.stop()
  const after = await launchApp({ library: folder.path, userData })
  onTestFinished(() => after.stop())
  await after.page.locator('#first-screen').waitFor({ state: 'detached' })
  const headline = after.page.locator('story-card .headline', {
    hasText: 'The ferry of Port Almond',
  })
  const served = await after.page.evaluate(async () => (await fetch('/index.html')).text())
  const [, x, y] = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>The ferry of Port/.exec(served) ?? []
  // The list may put its lines up once more as it comes to know its own height.
  await expect
    .poll(async () => {
      const { left, top, bottom } = await headline.evaluate(
        (one) => one.getBoundingClientRect().toJSON() as DOMRect,
      )
      return [Math.abs(Number(x) - left) < 1, Number(y) > top, Number(y) < bottom]
    })
    .toEqual([true, true, true])
  await shows(after.page, first)
})

test('what the reader marked and took out of a story survives the loss of the database', async () => {
  const reprint = `${aNewsText(0)}\n\nThis paper had it from another.`
  const folder = aNewsFolder({ 'a.txt': aNewsText(0), 'b.txt': reprint })
  const userData = aUserData()
  const before = await launchApp({ library: folder.path, userData })
  await settled(before.page)
  await goTo(before.page, '#/articles')
  await before.page.locator('article-card').first().click()
  await before.page.locator('reading-room article').first().waitFor()
  await before.page.keyboard.press('s')
  await before.page.keyboard.press('t')
  await before.page.getByRole('combobox', { name: 'Tags of this article' }).fill('Harbour')
  await before.page.keyboard.press('Enter')
  await before.page.getByRole('button', { name: 'Take off Harbour' }).waitFor()
  await before.page.keyboard.press('Escape')
  await before.page.keyboard.press('y')
  await before.page
    .getByRole('button', { name: /^Take out/ })
    .first()
    .click()
  await stories(before.page, 2)
  await before.stop()
  rmSync(join(userData, 'IndexedDB'), { recursive: true })
  const after = await launchApp({ library: folder.path, userData })
  onTestFinished(() => after.stop())
  await settled(after.page)
  await stories(after.page, 2)
  await goTo(after.page, '#/starred')
  await shows(after.page, first)
  await after.page.getByRole('button', { name: /^Harbour\s+1$/ }).click()
  await shows(after.page, first)
})

/** Waits until the library has so many stories. */
async function stories(page: Page, count: number): Promise<void> {
  await expect
    .poll(async () => (await rowsOf(page, 'stories')).length, { timeout: 20_000 })
    .toBe(count)
}

test('a reload of the page finds the library again and goes on watching', async () => {
  const folder = aNewsFolder({ 'a.txt': aNewsText(0) })
  const running = await launchApp({ library: folder.path })
  onTestFinished(() => running.stop())
  await goTo(running.page, '#/articles')
  await shows(running.page, first)
  await running.page.reload()
  await shows(running.page, first)
  folder.write('b.txt', aNewsText(1))
  await shows(running.page, first, second)
})

test('a killed page comes back by itself and goes on watching', async () => {
  const folder = aNewsFolder({ 'a.txt': aNewsText(0) })
  const running = await launchApp({ library: folder.path })
  onTestFinished(() => running.stop())
  await settled(running.page)
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  folder.write('b.txt', aNewsText(1))
  await expect.poll(() => articlesOnScreen(running.app), { timeout: 30_000 }).toBe(2)
})

/** How many articles the window's page knows; -1 while it is dead, or coming back. */
async function articlesOnScreen(app: LaunchedApp['app']): Promise<number> {
  const asking = app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents || contents.isCrashed() || contents.isLoading()) return -1
    const count = 'window.broadsheetSummary().then((all) => all.articles.length)'
    return (await contents.executeJavaScript(count).catch(() => -1)) as number
  })
  return Promise.race([asking, wait(2000, -1)])
}
