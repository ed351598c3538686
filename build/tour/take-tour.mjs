// The tour: walks the main screens of the built program on a copy of a library, takes pictures, and
// writes down what the program holds.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { launch } from '../launch.mjs'
import { say, Stop } from '../say.mjs'
import { startDisplay } from '../setup/display.mjs'
import { Camera, resize, wear } from './camera.mjs'
import { putMessagesAway } from './page.mjs'
import { firstRun, libraryScreens } from './screens.mjs'
import { untilSettled } from './settled.mjs'

/**
 * @typedef {import('./camera.mjs').Theme} Theme
 * @typedef {import('../launch.mjs').Running} Running
 *
 * @typedef {object} Tour
 * @property {string} library the folder to show; it is copied, never opened itself
 * @property {string} out where pictures and summary.json go
 * @property {number | null} [story] which story is read and compared, counted from 1
 * @property {Theme | null} [theme] one theme alone; without it, light and then dark
 */

/** How long the largest library may take to be read. */
const patience = 30

/**
 * Takes the tour.
 *
 * @param {Tour} tour
 */
export async function takeTour({ library, out, story = null, theme = null }) {
  if (!existsSync(library)) throw new Stop(`There is no folder ${library}.`)
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-tour-'))
  const copy = join(scratch, 'News', basename(library))
  cpSync(library, copy, { recursive: true, preserveTimestamps: true })
  const env = pretendedReader(scratch)
  const camera = new Camera(out)
  const themes = theme ? [theme] : /** @type {const} */ (['light', 'dark'])
  const stopDisplay = await startDisplay()
  try {
    const failures = [
      ...(await visit({ env }, (running) => showFirstRun(running, camera, themes))),
      ...(await visit({ env, library: copy }, (running) =>
        showLibrary(running, camera, { story, themes }),
      )),
    ]
    say(`${camera.pictures.length} pictures and summary.json are in ${out}`)
    if (failures.length > 0) throw new Stop(`The tour found faults:\n  ${failures.join('\n  ')}`)
  } finally {
    stopDisplay()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * On Linux, has the first run offer a made-up reader's documents: pictures are shown around, and the
 * name of whoever took them is nobody's business. Nothing is written there.
 *
 * @param {string} scratch
 */
function pretendedReader(scratch) {
  const config = join(scratch, 'config')
  mkdirSync(config)
  writeFileSync(join(config, 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="/home/reader/Documents"\n')
  return { XDG_CONFIG_HOME: config }
}

/**
 * Starts the program, walks through it, and stops it.
 *
 * @param {import('../launch.mjs').LaunchOptions} options
 * @param {(running: Running) => Promise<readonly string[]>} walk gives what went wrong
 * @returns {Promise<readonly string[]>} that, and every error the page logged
 */
async function visit(options, walk) {
  const running = await launch(options)
  try {
    const failures = await walk(running)
    return [...failures, ...running.errors.map((error) => `the page logged: ${error}`)]
  } finally {
    await running.stop()
  }
}

/**
 * @param {Running} running
 * @param {Camera} camera
 * @param {readonly Theme[]} themes
 */
async function showFirstRun(running, camera, themes) {
  return show(running, camera, { screen: firstRun, themes })
}

/**
 * @param {Running} running
 * @param {Camera} camera
 * @param {{ story: number | null, themes: readonly Theme[] }} choice
 */
async function showLibrary(running, camera, { story, themes }) {
  const { page } = running
  await untilSettled(page, patience)
  const summary = await page.evaluate(() => window.broadsheetSummary())
  if (!summary) throw new Stop('The page has no library open.')
  say(`${summary.import.articles} articles, ${summary.stories.length} stories`)
  const failures = []
  for (const screen of await libraryScreens(running, summary, { story, out: camera.folder })) {
    failures.push(...(await show(running, camera, { screen, themes })))
  }
  const { network, versions } = await page.evaluate(() => window.host.begin())
  const { app, electron, chrome } = versions
  const { pictures } = camera
  const written = { app: { version: app, electron, chrome }, ...summary, network, pictures }
  writeFileSync(join(camera.folder, 'summary.json'), `${JSON.stringify(written, null, 2)}\n`)
  return network.allowed > 0 ? [...failures, 'a request left the machine'] : failures
}

/**
 * Goes to a screen and takes its picture in each theme, reached or not: a picture of the failure
 * helps to mend it.
 *
 * @param {Running} running
 * @param {Camera} camera
 * @param {{ screen: import('./screens.mjs').Screen, themes: readonly Theme[] }} what
 * @returns {Promise<readonly string[]>} why the screen was not reached, or not left, if it was not
 */
async function show(running, camera, { screen, themes }) {
  const { name, shows, size, reach, leave } = screen
  const reached = await attempt(`${name} was not reached`, async () => {
    await resize(running, size)
    await reach(running)
    await running.page.mouse.move(0, 0) // nothing is pointed at
    if (!screen.keepsMessages) await putMessagesAway(running.page)
  })
  const worn = []
  for (const theme of themes) {
    worn.push(...(await attempt(`${name} did not turn ${theme}`, () => wear(running, theme))))
    const page = screen.pageShown?.() ?? running.page
    if (page !== running.page) await page.emulateMedia({ colorScheme: theme })
    await camera.take(page, `${name}-${theme}`, `${shows} (${theme})`)
  }
  if (!leave || reached.length > 0) return [...reached, ...worn]
  return [...worn, ...(await attempt(`${name} was not left`, () => leave(running)))]
}

/**
 * @param {string} says what it means when it fails
 * @param {() => Promise<void>} act
 * @returns {Promise<readonly string[]>} that, and why; empty when it did not fail
 */
async function attempt(says, act) {
  try {
    await act()
    return []
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    return [`${says}: ${reason.split('\n', 3).join(' ')}`]
  }
}
