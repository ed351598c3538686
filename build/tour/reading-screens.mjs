// Screens of one article: as read, its attribution, a correction of it, and its file's own words.
import { go, panelOf, patience, see, seeGone, textOf, until } from './page.mjs'
import { wide } from './camera.mjs'
import { wordsOfText } from './choices.mjs'

/**
 * @typedef {import('../launch.mjs').Running} Running
 * @typedef {import('./choices.mjs').Article} Article
 * @typedef {import('./screens.mjs').Screen} Screen
 */

/**
 * An article to read.
 *
 * @param {string} name
 * @param {Article} one
 * @param {string} [shows]
 * @returns {Screen}
 */
export function article(name, one, shows = 'An article with its attribution') {
  const reach = (/** @type {Running} */ { page }) => read(page, one)
  return { name, shows: `${shows}: ${called(one)}`, size: wide, reach }
}

/**
 * An article beside the others of its file.
 *
 * @param {Article} one
 * @param {string} shows
 * @returns {Screen}
 */
export function itemOfFile(one, shows) {
  const list = `file/${encodeURIComponent(one.paths[0] ?? '')}`
  const reach = (/** @type {Running} */ { page }) => read(page, one, list)
  return { name: 'item-of-file', shows: `${shows}: ${called(one)}`, size: wide, reach }
}

/**
 * @param {Article} one
 * @returns {Screen}
 */
export function evidence(one) {
  const reach = async (/** @type {Running} */ { page }) => {
    await read(page, one)
    await evidenceIn(page, one).first().click({ timeout: patience })
    await see(page.locator('mark.lit, .lit-whole').first())
  }
  const shows = `The words an attribution rests on, lit: ${called(one)}`
  return { name: 'evidence', shows, size: wide, reach }
}

/**
 * @param {Article} one
 * @returns {Screen}
 */
export function lostValues(one) {
  const fold = (/** @type {Running} */ { page }) => panelOf(page).locator('summary').first()
  const reach = async (/** @type {Running} */ running) => {
    await read(running.page, one)
    await fold(running).click({ timeout: patience })
    await see(panelOf(running.page).locator('details[open]').first())
  }
  const leave = (/** @type {Running} */ running) => fold(running).click({ timeout: patience })
  const shows = `Values the file also offers, and why they lost: ${called(one)}`
  return { name: 'lost-values', shows, size: wide, reach, leave }
}

/**
 * @param {Article} one
 * @returns {Screen}
 */
export function original(one) {
  const reach = async (/** @type {Running} */ { page }) => {
    await read(page, one)
    await page.keyboard.press('o')
    await see(page.getByRole('region', { name: 'Original' }))
    await seeGone(page.getByText('Opening the file…'))
  }
  const shows = `The original, the file's own words (${one.format}): ${called(one)}`
  return { name: 'original', shows, size: wide, reach }
}

/**
 * @param {Article} one
 * @returns {Screen}
 */
export function heldPicture(one) {
  const reach = async (/** @type {Running} */ { page }) => {
    await read(page, one)
    await see(pictureIn(page))
    await pictureIn(page).evaluate((picture) => picture.scrollIntoView({ block: 'center' }))
  }
  const shows = `A picture that lies in the file: ${called(one)}`
  return { name: 'picture', shows, size: wide, reach }
}

/**
 * The first of some articles that states something in words of its own text, so that they can be
 * lit; `null` when all that is known of them stands in fields of their files.
 *
 * @param {Running} running
 * @param {readonly Article[]} articles
 */
export async function findLightable({ page }, articles) {
  for (const one of articles) {
    await read(page, one)
    if ((await evidenceIn(page, one).count()) > 0) return one
  }
  return null
}

/**
 * The first of some articles with a picture that is sound and large enough to be looked at.
 *
 * @param {Running} running
 * @param {readonly Article[]} articles
 */
export async function findPictured({ page }, articles) {
  for (const one of articles) {
    await read(page, one)
    const picture = pictureIn(page)
    const isThere = await picture.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false, // a broken one is listed instead
    )
    const box = isThere ? await picture.boundingBox() : null
    if (box && box.width >= 100 && box.height >= 60) return one
  }
  return null
}

/** @param {import('playwright').Page} page */
function pictureIn(page) {
  return textOf(page).locator('figure img').first()
}

/**
 * The words in the panel that can be lit in the article beside it: those that stand in its prose, if
 * there are any.
 *
 * @param {import('playwright').Page} page
 * @param {Article} one
 */
function evidenceIn(page, one) {
  const all = panelOf(page).getByTitle('Light these words up')
  const [words] = wordsOfText(one)
  return words === undefined ? all : all.filter({ hasText: words.slice(0, 100) })
}

/**
 * Opens an article and waits until it is this one that can be read.
 *
 * @param {import('playwright').Page} page
 * @param {Article} one
 * @param {string} [list] beside which it is opened
 */
export async function read(page, one, list = 'stories') {
  await go(page, `#/${list}/${one.id}`)
  // Copies of an article have its headline and its words: only the panel knows which one it is about.
  const panel = page.locator('provenance-panel')
  const isOpen = () =>
    panel.evaluate((about, id) => 'article' in about && about.article === id, one.id, {
      timeout: patience,
    })
  await until(`the article ${called(one)}`, isOpen)
  const text = textOf(page)
  await see(text.getByRole('heading', { level: 1 }).filter({ hasText: one.headline }))
  const [opening = ''] = one.text.split('\n')
  await see(text.filter({ hasText: opening.slice(0, 40) }))
}

/**
 * What an article is called in words about a picture.
 *
 * @param {Article} one
 */
export function called({ headline }) {
  return headline || 'without a headline'
}
