import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { aNewsFolder, aNewsText } from '../builders/a-news-folder.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import { goTo, importState, rowsOf, settled, shows } from './screen.ts'

const first = 'The ferry of Port Almond reopens, case 0'
const second = 'The ferry of Ostrey reopens, case 1'
const third = 'The ferry of Lower Fenwick reopens, case 2'

/** Two reports side by side, in the main window and in one of their own. */
async function twoWindows() {
  const folder = aNewsFolder({ 'a.txt': aNewsText(0), 'b.txt': aNewsText(1) })
  const running = await launchApp({ library: folder.path })
  onTestFinished(() => running.stop())
  const { app, page } = running
  await settled(page)
  const [a = '', b = ''] = (await rowsOf(page, 'articles')).map((row) => idOf(row))
  await goTo(page, `#/compare/${a}/${b}/text`)
  await sentence(page).waitFor()
  const opened = app.waitForEvent('window')
  await page.keyboard.press('Control+Shift+N')
  const own = await opened
  await sentence(own).waitFor()
  return { ...running, folder, own, ids: [a, b] as const }
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : ''
}

/** What happened between the two, said above them. */
function sentence(page: Page) {
  return page.locator('compare-head h1')
}

function windowCount({ app }: Pick<LaunchedApp, 'app'>): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}

test('a comparison opens in a window of its own, named by its articles, and both windows show it', async () => {
  const { app, page, own, errors, networkCount } = await twoWindows()
  const said = await Promise.all([sentence(page).innerText(), sentence(own).innerText()])
  await expect.poll(() => own.title()).toContain('side by side')
  const title = await own.title()
  const refused = await page.evaluate(async () => {
    const tries = ['#/stories', 'https://example.org', '#/compare/a/b', '']
    return Promise.all(tries.map((hash) => window.host.openComparison(hash).then(() => '', String)))
  })
  expect({
    isSame: said[0] === said[1],
    isNamed: [first, second].every((one) => title.includes(one.slice(0, 20))),
    bars: await own.locator('top-bar, status-bar').count(),
    errors,
    allowed: (await networkCount()).allowed,
    refused: refused.every((words) => words.includes('expected')),
    windows: await windowCount({ app }),
  }).toEqual({
    isSame: true,
    isNamed: true,
    bars: 0,
    errors: [],
    allowed: 0,
    refused: true,
    windows: 2,
  })
})

test('while a comparison stands open, the main window alone files what arrives', async () => {
  const { page, own, folder } = await twoWindows()
  folder.write('c.txt', aNewsText(2))
  await goTo(page, '#/articles')
  await shows(page, first, second, third)
  await settled(page)
  const locks = await own.evaluate(async () => {
    const { held = [], pending = [] } = await navigator.locks.query()
    return [held.map(({ name }) => name?.split(/[: ]/)[0]).sort(), pending.length]
  })
  await own.reload()
  await sentence(own).waitFor()
  await expect.poll(async () => (await rowsOf(own, 'articles')).length).toBe(3)
  expect([locks, (await importState(page)).read]).toEqual([[['library-writer', 'search'], 0], 3])
})

test('what a comparison cannot do itself, the main window does', async () => {
  const { app, page, own, ids } = await twoWindows()
  await own.getByTitle('Read this article').first().click()
  await page.locator('reading-room').getByRole('heading', { level: 1 }).waitFor()
  const read = await page.evaluate(() => location.hash)
  await app.evaluate(({ BrowserWindow, Menu }) => {
    const windows = BrowserWindow.getAllWindows()
    const reading = windows.find((one) => one.webContents.getURL().includes('window=comparison'))
    for (const name of ['swap-sides', 'go-articles']) {
      Menu.getApplicationMenu()?.getMenuItemById(name)?.click(undefined, reading)
    }
  })
  await shows(page, first, second)
  const swapped = `#/compare/${ids[1]}/${ids[0]}/text`
  await expect.poll(() => own.evaluate(() => location.hash)).toBe(swapped)
  expect(read).toBe(`#/stories/${ids[0]}`)
})

test('settings reach every window; the same comparison is opened once; Esc closes it', async () => {
  const { app, page, own } = await twoWindows()
  const dress = (one: Page) =>
    one.evaluate(() => {
      const { dataset, style } = document.documentElement
      return [dataset['theme'], style.getPropertyValue('--text-size')]
    })
  await page.evaluate(() => window.host.changeSettings({ theme: 'dark', textSize: 26 }))
  await expect.poll(() => dress(own)).toEqual(['dark', '26px'])
  await own.evaluate(() => window.host.changeSettings({ theme: 'light' }))
  await expect.poll(() => dress(page)).toEqual(['light', '26px'])
  await own.keyboard.press('x') // swapped, it is the same two still
  await page.keyboard.press('Control+Shift+N')
  const open = await windowCount({ app })
  await own.keyboard.press('Escape').catch(() => undefined) // gone before the key comes up
  await expect.poll(() => windowCount({ app })).toBe(1)
  expect([open, await sentence(page).count()]).toEqual([2, 1])
})

test('a window that compares comes back after a crash, and goes with the main window', async () => {
  const { app, page } = await twoWindows()
  const shown = () =>
    app.evaluate(({ BrowserWindow }) => {
      const all = BrowserWindow.getAllWindows().map(({ webContents }) => webContents)
      const reading = all.find((one) => one.getURL().includes('window=comparison'))
      return reading?.isCrashed() === false ? reading.getTitle() : ''
    })
  await expect.poll(shown).toContain('side by side')
  await app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      if (webContents.getURL().includes('window=comparison')) webContents.forcefullyCrashRenderer()
    }
  })
  await expect.poll(shown).toBe('Broadsheet')
  await expect.poll(shown, { timeout: 20_000 }).toContain('side by side')
  const gone = app.waitForEvent('close')
  await page.close()
  await gone
})
