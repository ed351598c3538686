// Screens of articles beside each other: of two, and of three to six.
import { wide } from './camera.mjs'
import { go, see, seeGone } from './page.mjs'

/**
 * @typedef {import('../launch.mjs').Running} Running
 * @typedef {import('./choices.mjs').Summary} Summary
 * @typedef {import('./choices.mjs').Story} Story
 * @typedef {import('./choices.mjs').Pair} Pair
 * @typedef {import('./screens.mjs').Screen} Screen
 */

/**
 * @param {Pair} pair
 * @param {Summary} summary
 * @returns {Screen}
 */
export function sideBySide(pair, summary) {
  const reach = (/** @type {Running} */ { page }) => openTexts(page, pair, summary)
  return { name: 'side-by-side', shows: 'Two articles side by side', size: wide, reach }
}

/**
 * Two articles in every view of them.
 *
 * @param {Pair} pair
 * @param {Summary} summary
 * @returns {readonly Screen[]}
 */
export function comparisons(pair, summary) {
  const ids = [pair.a, pair.b]
  return [
    sideBySide(pair, summary),
    view(ids, { tab: 'quotes', name: 'quotes', shows: 'Who is quoted, by speaker' }),
    view(ids, { tab: 'names', name: 'names', shows: 'Names and figures, what differs first' }),
    view(ids, { tab: 'attribution', name: 'attributions', shows: 'Who says so, compared' }),
  ]
}

/**
 * Two articles that show something the first pair does not: a rewritten text, a moved passage.
 *
 * @param {import('./choices.mjs').PairChoice} choice
 * @param {Summary} summary
 * @returns {Screen}
 */
export function anotherPair({ name, shows, pair }, summary) {
  const reach = async (/** @type {Running} */ { page }) => {
    await openTexts(page, pair, summary)
    await page.keyboard.press('n')
    await see(page.getByText(/difference 1 of|1 of \d+/).first())
  }
  return { name, shows, size: wide, reach }
}

/**
 * A story that three to six articles tell, in every view of them.
 *
 * @param {Story} story
 * @param {Summary} summary
 * @returns {readonly Screen[]}
 */
export function ofSeveral({ articles }, { articles: all }) {
  const ids = articles.filter((id) => all.some((one) => one.id === id)).slice(0, 6)
  const count = `${ids.length} articles of one story`
  return [
    view(ids, { tab: 'matrix', name: 'matrix', shows: `${count}: how much of each is in each` }),
    view(ids, { tab: 'text', name: 'reported', shows: `${count}: what each reports` }),
    view(ids, { tab: 'quotes', name: 'story-quotes', shows: `${count}: quotes by speaker` }),
    view(ids, { tab: 'names', name: 'story-names', shows: `${count}: names and figures` }),
    view(ids, { tab: 'timeline', name: 'timeline', shows: `${count}: when each was printed` }),
  ]
}

/**
 * @param {readonly string[]} ids
 * @param {{ tab: string, name: string, shows: string }} what
 * @returns {Screen}
 */
function view(ids, { tab, name, shows }) {
  const reach = async (/** @type {Running} */ { page }) => {
    await go(page, `#/compare/${ids.join('/')}/${tab}`)
    const tabs = page.getByRole('tablist', { name: 'Views' })
    await see(tabs.locator('[role="tab"][aria-selected="true"]'))
    await see(page.getByRole('tabpanel').first())
    await seeGone(page.getByRole('tabpanel').getByRole('status').filter({ hasText: '…' }).first())
  }
  return { name, shows, size: wide, reach }
}

/**
 * @param {import('playwright').Page} page
 * @param {Pair} pair
 * @param {Summary} summary
 */
async function openTexts(page, { a, b }, { articles }) {
  await go(page, `#/compare/${a}/${b}/text`)
  for (const id of [a, b]) {
    const headline = articles.find((one) => one.id === id)?.headline ?? ''
    await see(page.getByText(headline, { exact: false }).first())
  }
}
