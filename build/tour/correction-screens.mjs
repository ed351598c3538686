// Screens of a correction by the reader, on the scratch copy's own data.
import { wide } from './camera.mjs'
import { panelOf, patience, see, seeGone } from './page.mjs'
import { called, read } from './reading-screens.mjs'

/**
 * @typedef {import('../launch.mjs').Running} Running
 * @typedef {import('./choices.mjs').Article} Article
 * @typedef {import('./screens.mjs').Screen} Screen
 */

/**
 * A correction: being made, and made. It is undone on leaving, so that the next screens show the
 * library as it was read.
 *
 * @param {Article} one
 * @returns {readonly Screen[]}
 */
export function correction(one) {
  const form = (/** @type {Running} */ { page }) => page.getByRole('form', { name: /byline/i })
  const begin = async (/** @type {Running} */ running) => {
    const { page } = running
    await read(page, one)
    await panelOf(page).getByRole('button', { name: 'Correct: Byline' }).focus()
    await page.keyboard.press('e')
    await form(running).getByRole('textbox').first().fill('Jane Example', { timeout: patience })
  }
  const cancel = async (/** @type {Running} */ running) => {
    await form(running).getByRole('button', { name: 'Cancel' }).click({ timeout: patience })
  }
  const making = `A correction of the byline being made: ${called(one)}`
  return [
    { name: 'correcting', shows: making, size: wide, reach: begin, leave: cancel },
    corrected(one, async (running) => {
      await begin(running)
      await form(running).getByRole('button', { name: 'Save' }).click({ timeout: patience })
    }),
  ]
}

/**
 * @param {Article} one
 * @param {(running: Running) => Promise<void>} correct
 * @returns {Screen}
 */
function corrected(one, correct) {
  const saidByReader = (/** @type {Running} */ { page }) => {
    return panelOf(page).getByText('corrected by you').first()
  }
  const reach = async (/** @type {Running} */ running) => {
    await correct(running)
    await see(saidByReader(running))
  }
  const leave = async (/** @type {Running} */ running) => {
    const undo = panelOf(running.page).getByRole('button', { name: 'Undo correction' })
    await undo.first().click({ timeout: patience })
    await seeGone(saidByReader(running))
  }
  const shows = `A corrected byline, with what the file says: ${called(one)}`
  return { name: 'corrected', shows, size: wide, reach, leave, keepsMessages: true }
}
