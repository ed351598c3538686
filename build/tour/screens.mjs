// The screens of the tour: how each is reached, and how to tell that it was.
import { Stop } from '../say.mjs'
import { narrow, wide } from './camera.mjs'

/**
 * @typedef {import('../launch.mjs').Running} Running
 * @typedef {import('../../renderer/library/summary.ts').Summary} Summary
 *
 * @typedef {Summary['articles'][number]} Article
 *
 * @typedef {object} Screen
 * @property {string} name of the picture's file
 * @property {string} shows
 * @property {import('./camera.mjs').Size} size
 * @property {(running: Running) => Promise<void>} reach goes there; rejects when it is not reached
 */

/** Milliseconds in which a screen must be there. */
const patience = 10_000

/** @type {Screen} */
export const firstRun = {
  name: 'first-run',
  shows: 'The first start: no folder has been chosen yet',
  size: wide,
  async reach({ page }) {
    await see(page.getByRole('heading', { name: /who says so/i }))
    await see(page.getByRole('button', { name: /sample/i }))
  },
}

/**
 * The screens of a library that has been read, in the order in which they are walked.
 *
 * @param {Summary} summary what the library holds
 * @param {Summary['stories'][number]} told the story that is read and compared
 * @param {Article | null} lightable an article of it with evidence in its own text
 * @returns {readonly Screen[]}
 */
export function libraryScreens(summary, told, lightable) {
  const [first, second] = articlesOf(told, summary)
  const pair = summary.comparisons.find(({ a, b }) => {
    return told.articles.includes(a) && told.articles.includes(b)
  })
  return [
    stories('library', 'The library: stories, newest first'),
    ...(first ? [article('article', first)] : []),
    ...(second ? [article('second-article', second)] : []),
    ...(lightable ? [evidence(lightable)] : []),
    ...(pair ? [sideBySide(pair, summary), attributions(pair)] : []),
    problems(summary),
    inSmallWindow(stories('library', 'The library')),
    ...(first ? [inSmallWindow(article('article', first))] : []),
    ...(pair ? [inSmallWindow(sideBySide(pair, summary))] : []),
  ]
}

/**
 * Which of a story's articles states something in words of its own text, so that they can be lit;
 * `null` when all that is known of them stands in fields of their files.
 *
 * @param {Running} running
 * @param {readonly Article[]} articles
 */
export async function findLightable(running, articles) {
  for (const one of articles) {
    await article('', one).reach(running)
    if ((await evidenceIn(running).count()) > 0) return one
  }
  return null
}

/**
 * The articles of a story, in its order.
 *
 * @param {Summary['stories'][number]} told
 * @param {Summary} summary
 * @returns {readonly Article[]}
 */
export function articlesOf(told, { articles }) {
  return told.articles.flatMap((id) => articles.find((one) => one.id === id) ?? [])
}

/**
 * The story to walk: the one asked for, counted from 1, or the first that more than one article tells.
 *
 * @param {Summary} summary
 * @param {number | null} story
 */
export function storyToShow({ stories }, story) {
  const told = story === null ? (stories.find(isToldTwice) ?? stories[0]) : stories[story - 1]
  if (told) return told
  throw new Stop(story === null ? 'No article was read.' : `There is no story ${story}.`)
}

/** @param {Summary['stories'][number]} story */
function isToldTwice({ articles }) {
  return articles.length > 1
}

/**
 * @param {string} name
 * @param {string} shows
 * @returns {Screen}
 */
function stories(name, shows) {
  const reach = async (/** @type {Running} */ { page }) => {
    await go(page, '#/stories')
    // A long list puts up only the rows in sight: any headline shows that it is there.
    await see(page.getByRole('list', { name: 'Stories' }).locator('.headline').first())
  }
  return { name, shows, size: wide, reach }
}

/**
 * @param {string} name
 * @param {Article} one
 * @returns {Screen}
 */
function article(name, one) {
  const reach = async (/** @type {Running} */ { page }) => {
    await go(page, `#/stories/${one.id}`)
    const text = page.getByRole('region', { name: 'Article' })
    await see(text.getByRole('heading', { name: one.headline }).first())
    await see(text.getByText(one.text.slice(0, 40)).first())
  }
  return { name, shows: `An article with its attribution: ${one.headline}`, size: wide, reach }
}

/**
 * @param {Article} one
 * @returns {Screen}
 */
function evidence(one) {
  const reach = async (/** @type {Running} */ running) => {
    await article('', one).reach(running)
    await evidenceIn(running).first().click({ timeout: patience })
    await see(running.page.locator('mark.lit, .lit-whole').first())
  }
  const shows = `The words an attribution rests on, lit: ${one.headline}`
  return { name: 'evidence', shows, size: wide, reach }
}

/**
 * The words in the panel that can be lit in the article beside it.
 *
 * @param {Running} running
 */
function evidenceIn({ page }) {
  const panel = page.getByRole('complementary', { name: 'Where this comes from' })
  return panel.getByTitle('Light these words up')
}

/**
 * @param {Summary['comparisons'][number]} pair
 * @param {Summary} summary
 * @returns {Screen}
 */
function sideBySide({ a, b }, { articles }) {
  const reach = async (/** @type {Running} */ { page }) => {
    await go(page, `#/compare/${a}/${b}/text`)
    for (const id of [a, b]) {
      const headline = articles.find((one) => one.id === id)?.headline ?? ''
      await see(page.getByText(headline, { exact: false }).first())
    }
  }
  return { name: 'side-by-side', shows: 'Two articles side by side', size: wide, reach }
}

/**
 * @param {Summary['comparisons'][number]} pair
 * @returns {Screen}
 */
function attributions({ a, b }) {
  const reach = async (/** @type {Running} */ { page }) => {
    await go(page, `#/compare/${a}/${b}/attribution`)
    await see(page.getByRole('tab', { name: /attribution/i, selected: true }))
  }
  return { name: 'attributions', shows: 'Who says so, compared', size: wide, reach }
}

/**
 * @param {Summary} summary
 * @returns {Screen}
 */
function problems(summary) {
  const reach = async (/** @type {Running} */ { page }) => {
    await go(page, '#/problems')
    await see(page.getByRole('heading', { name: 'Could not read' }))
    const [first] = summary.import.problems
    if (first) await see(page.getByText(first.path, { exact: false }).first())
  }
  return { name: 'problems', shows: 'Files that could not be read', size: wide, reach }
}

/**
 * @param {Screen} screen
 * @returns {Screen}
 */
function inSmallWindow(screen) {
  const name = `${screen.name}-narrow`
  return { ...screen, name, shows: `${screen.shows}, in a small window`, size: narrow }
}

/**
 * @param {import('playwright').Page} page
 * @param {string} hash
 */
async function go(page, hash) {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** @param {import('playwright').Locator} what */
async function see(what) {
  await what.waitFor({ state: 'visible', timeout: patience })
}
