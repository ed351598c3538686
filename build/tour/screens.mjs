// The screens of the tour: how each is reached, and how to tell that it was.
import { narrow, wide } from './camera.mjs'
import {
  articlesOf,
  kindsToShow,
  pairsToShow,
  pictured,
  quotable,
  storyOfSeveral,
  storyToShow,
  withLostValues,
  withOriginal,
  wordsOfText,
} from './choices.mjs'
import { anotherPair, comparisons, ofSeveral, sideBySide } from './compare-screens.mjs'
import { correction } from './correction-screens.mjs'
import { exports } from './export-screens.mjs'
import { coverage, searches, source, storyInTime } from './library-screens.mjs'
import { outlets, problems, reports, stories } from './list-screens.mjs'
import { see } from './page.mjs'
import {
  article,
  evidence,
  findLightable,
  findPictured,
  heldPicture,
  itemOfFile,
  lostValues,
  original,
} from './reading-screens.mjs'

/**
 * @typedef {import('../launch.mjs').Running} Running
 * @typedef {import('./choices.mjs').Summary} Summary
 * @typedef {import('./choices.mjs').Article} Article
 *
 * @typedef {object} Screen
 * @property {string} name of the picture's file
 * @property {string} shows
 * @property {import('./camera.mjs').Size} size
 * @property {(running: Running) => Promise<void>} reach goes there; rejects when it is not reached
 * @property {(running: Running) => Promise<void>} [leave] puts things back as they were before
 * @property {() => import('playwright').Page | undefined} [pageShown] what is photographed, when it is not
 *   the program's own page
 * @property {boolean} [keepsMessages] whether the short message that comes belongs to it
 */

/** So many articles are opened to see whether they have what is looked for. */
const mostTried = 8

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
 * The screens of a library that has been read, in the order in which they are walked. What the
 * library does not hold has no screen.
 *
 * @param {Running} running
 * @param {Summary} summary what the library holds
 * @param {{ story: number | null, out: string }} choice which story is read and compared, counted from 1,
 *   and where the pictures go
 * @returns {Promise<readonly Screen[]>}
 */
export async function libraryScreens(running, summary, { story, out }) {
  const told = storyToShow(summary, story)
  const [first, second] = articlesOf(told, summary)
  const pair = summary.comparisons.find(({ a, b }) => {
    return told?.articles.includes(a) && told.articles.includes(b)
  })
  const several = storyOfSeveral(summary)
  const library = stories(summary)
  return [
    library,
    ...(first ? [article('article', first)] : []),
    ...(second ? [article('second-article', second)] : []),
    ...(await attributionScreens(running, summary, articlesOf(told, summary))),
    ...kindsToShow(summary, articlesOf(told, summary)).map(kind),
    ...(pair ? comparisons(pair, summary) : []),
    ...pairsToShow(summary, pair).map((choice) => anotherPair(choice, summary)),
    ...(several ? ofSeveral(several, summary) : []),
    ...(pair ? exports([pair.a, pair.b], out) : []),
    ...(first ? searches(first) : []),
    ...source(summary),
    ...(told ? [storyInTime(told)] : []),
    coverage,
    problems(summary),
    ...reports(summary),
    outlets,
    inSmallWindow(library),
    ...(first ? [inSmallWindow(article('article', first))] : []),
    ...(pair ? [inSmallWindow(sideBySide(pair, summary))] : []),
  ]
}

/** @param {import('./choices.mjs').Choice} choice */
function kind({ name, shows, article: one }) {
  return name === 'item-of-file' ? itemOfFile(one, shows) : article(name, one, shows)
}

/**
 * What is said of an article and what it rests on, at the story's articles where they have it.
 *
 * @param {Running} running
 * @param {Summary} summary
 * @param {readonly Article[]} told
 */
async function attributionScreens(running, summary, told) {
  const inWords = [...told.filter((one) => wordsOfText(one).length > 0), ...quotable(summary)]
  const tried = [...inWords.slice(0, mostTried), ...told.slice(0, mostTried)]
  const lightable = await findLightable(running, tried)
  const correctable = told.find(({ attribution }) => attribution.byline?.length) ?? told[0]
  const outweighed = withLostValues(summary)
  const opened = withOriginal(summary)
  const withPicture = await findPictured(running, pictured(summary).slice(0, mostTried))
  return [
    ...(lightable ? [evidence(lightable)] : []),
    ...(correctable ? correction(correctable) : []),
    ...(outweighed ? [lostValues(outweighed)] : []),
    ...(opened ? [original(opened)] : []),
    ...(withPicture ? [heldPicture(withPicture)] : []),
  ]
}

/**
 * @param {Screen} screen
 * @returns {Screen}
 */
function inSmallWindow(screen) {
  const name = `${screen.name}-narrow`
  return { ...screen, name, shows: `${screen.shows}, in a small window`, size: narrow }
}
