// Screens of the whole library: its stories, what became of its files, its table of outlets.
import { wide } from './camera.mjs'
import { go, patience, see, seeGone } from './page.mjs'

/**
 * @typedef {import('../launch.mjs').Running} Running
 * @typedef {import('./choices.mjs').Summary} Summary
 * @typedef {import('./screens.mjs').Screen} Screen
 */

/**
 * @param {Summary} summary
 * @returns {Screen}
 */
export function stories({ stories }) {
  const reach = async (/** @type {Running} */ { page }) => {
    await go(page, '#/stories')
    // A long list puts up only the rows in sight: any headline shows that it is there.
    const headline = page.locator('story-list .headline').first()
    await see(stories.length > 0 ? headline : page.getByText('No stories yet.'))
    // The list keeps its place when an article is left.
    const scroller = page.locator('story-list .scroller')
    await scroller.evaluate((rows) => rows.scrollTo({ top: 0 }))
  }
  return { name: 'library', shows: 'The library: stories, newest first', size: wide, reach }
}

/**
 * @param {Summary} summary
 * @returns {Screen}
 */
export function problems(summary) {
  const reach = async (/** @type {Running} */ { page }) => {
    await go(page, '#/problems')
    await see(page.getByRole('heading', { name: 'Could not read' }))
    const [first] = summary.import.problems
    if (first) await see(page.getByText(first.path, { exact: false }).first())
  }
  return { name: 'problems', shows: 'Files that could not be read', size: wide, reach }
}

/**
 * The import report; and what was left out of files, where something was.
 *
 * @param {Summary} summary
 * @returns {readonly Screen[]}
 */
export function reports({ import: { files, bundles } }) {
  const reach = async (/** @type {Running} */ { page }) => {
    await go(page, '#/report')
    await see(page.getByRole('heading', { name: 'Import report' }))
    await seeGone(page.getByText('Counting the files…'))
    if (files > 0)
      await see(page.getByRole('list', { name: 'Files' }).getByRole('listitem').first())
  }
  const tab = async (/** @type {Running} */ { page }, /** @type {RegExp} */ name) => {
    await page.getByRole('button', { name }).first().click({ timeout: patience })
  }
  /** @type {Screen} */
  const all = { name: 'report', shows: 'What became of every file', size: wide, reach }
  /** @type {Screen} */
  const leftOut = {
    name: 'report-left-out',
    shows: 'Which parts of files were left out, and why',
    size: wide,
    async reach(running) {
      await reach(running)
      await tab(running, /^parts left out/i)
      await see(running.page.getByRole('list', { name: 'Files' }).getByRole('listitem').first())
    },
    leave: (running) => tab(running, /^all files/i),
  }
  return bundles.some((bundle) => bundle.leftOut.length > 0) ? [all, leftOut] : [all]
}

/** @type {Screen} */
export const outlets = {
  name: 'outlets',
  shows: 'The table of outlets',
  size: wide,
  async reach({ page }) {
    await go(page, '#/outlets-table')
    const table = page.getByRole('region', { name: 'Outlets' })
    await see(table.getByRole('rowheader').first())
  },
}
