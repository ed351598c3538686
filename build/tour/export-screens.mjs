// A comparison kept as a file: the dialog, and the web page it makes, opened in a browser.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { say } from '../say.mjs'
import { findBrowser, isRoot } from '../setup/system.mjs'
import { wide } from './camera.mjs'
import { go, patience, see, until } from './page.mjs'

/**
 * @typedef {import('../launch.mjs').Running} Running
 * @typedef {import('./screens.mjs').Screen} Screen
 */

/**
 * The dialog that keeps a comparison, and what it makes. The web page is left beside the pictures.
 *
 * @param {readonly string[]} ids
 * @param {string} folder
 * @returns {readonly Screen[]}
 */
export function exports(ids, folder) {
  const file = join(folder, 'comparison.html')
  const open = async (/** @type {Running} */ { page }) => {
    await go(page, `#/compare/${ids.join('/')}/text`)
    await see(page.getByRole('tabpanel').first())
    await page.keyboard.press('Control+e')
    await see(page.getByRole('dialog'))
  }
  /** @type {Screen} */
  const dialog = {
    name: 'export',
    shows: 'Keeping a comparison as a file',
    size: wide,
    reach: open,
    leave: ({ page }) => page.keyboard.press('Escape'),
  }
  const browser = findBrowser()
  if (browser === null) {
    say('There is no Chromium here: the exported page is not shown.')
    return [dialog]
  }
  return [dialog, exportedPage(browser, { file, open })]
}

/**
 * @param {string} browser
 * @param {{ file: string, open: (running: Running) => Promise<void> }} what
 * @returns {Screen}
 */
function exportedPage(browser, { file, open }) {
  /** @type {import('playwright').Page | undefined} */
  let shown
  return {
    name: 'exported',
    shows: 'The comparison as a web page of its own, in Chromium',
    size: wide,
    async reach(running) {
      await answerSaving(running, file)
      await open(running)
      await running.page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click()
      await until('the exported page', async () => existsSync(file))
      shown = await openInBrowser(browser, file)
    },
    pageShown: () => shown,
    leave: async () => shown?.context().browser()?.close(),
  }
}

/**
 * Has the system's dialog answered with one place, as if the reader had chosen it.
 *
 * @param {Running} running
 * @param {string} file
 */
async function answerSaving({ app }, file) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
}

/**
 * @param {string} executablePath
 * @param {string} file
 */
async function openInBrowser(executablePath, file) {
  const { chromium } = await import('playwright')
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot() })
  const page = await browser.newPage({ viewport: wide })
  await page.goto(pathToFileURL(file).href, { timeout: patience })
  return page
}
