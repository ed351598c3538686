// npm test [-- SECTION [WORD…]]: everything that must hold, in sections. SECTION is check, unit, page,
// electron or app; words pick test files by their path.
import { readOptions } from './options.mjs'
import { finish, say, section, Stop } from './say.mjs'
import { setUp } from './setup.mjs'
import { startDisplay } from './setup/display.mjs'
import { findBrowser } from './setup/system.mjs'

/** @typedef {import('./test/vitest.mjs').Count} Count */

const usage = 'npm test [-- check|unit|page|electron|app [WORD…]]'

/**
 * Where the engines differ in what the page asks of them: layout, storage, workers, parsing. All other
 * page tests have passed in Chromium a moment before; `npm test -- electron tests` runs every one here.
 */
const engineTests = ['reading-room', 'side-by-side', 'pictures', 'pdf']

/** @type {Record<string, { title: string, run: (words: readonly string[]) => Promise<Count> }>} */
const sections = {
  check: { title: 'Check', run: check },
  unit: { title: 'Unit tests (Node)', run: (words) => vitest('unit', words) },
  page: { title: 'Page tests (Chromium)', run: inChromium },
  electron: { title: 'Page tests (the Electron at hand)', run: inElectron },
  app: { title: 'App tests (the built program in Electron)', run: (words) => vitest('app', words) },
}

await finish(async () => {
  const { words } = readOptions([], usage)
  const [only, ...filter] = words
  if (only && !sections[only]) throw new Stop(usage)
  await setUp({ display: true, browser: true, letters: true })
  section('Build')
  const { bundle } = await import('./bundle.mjs')
  await bundle()
  const stopDisplay = await startDisplay()
  const results = []
  for (const [name, { title, run }] of Object.entries(sections)) {
    if (only && only !== name) continue
    section(title)
    const since = Date.now()
    const count = await run(filter)
    results.push({ title, count, seconds: Math.round((Date.now() - since) / 1000) })
  }
  stopDisplay()
  sumUp(results)
})

async function check() {
  const { check: runCheck } = await import('./check/run-check.mjs')
  return runCheck()
}

/**
 * @param {'unit' | 'page' | 'app'} project
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 */
async function vitest(project, words, env) {
  const { runProject } = await import('./test/vitest.mjs')
  return runProject(project, words, env)
}

/** @param {readonly string[]} words */
async function inChromium(words) {
  if (findBrowser()) return vitest('page', words, { BROADSHEET_ENGINE: 'chromium' })
  say('NOT RUN: there is no Chromium here and this system has no package of it.')
  say('BROADSHEET_CHROMIUM=/path/to/one names one; the next section runs the same tests.')
  return { passed: 0, failed: 0, skipped: 0 }
}

/** @param {readonly string[]} words */
async function inElectron(words) {
  const chosen = words.length === 0 && findBrowser() ? engineTests : words
  if (chosen === engineTests) say(`those that rest on the engine: ${engineTests.join(', ')}`)
  return vitest('page', chosen, { BROADSHEET_ENGINE: 'electron' })
}

/** @param {readonly { title: string, count: Count, seconds: number }[]} results */
function sumUp(results) {
  section('Summary')
  for (const { title, count, seconds } of results) {
    const skipped = count.skipped ? `, ${count.skipped} skipped` : ''
    say(`${title}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`)
  }
  const passed = results.reduce((sum, { count }) => sum + count.passed, 0)
  const failed = results.reduce((sum, { count }) => sum + count.failed, 0)
  tell(
    'Passed at a later try:',
    results.flatMap(({ count }) => count.repeated ?? []),
  )
  tell(
    'Failed:',
    results.flatMap(({ count }) => count.failures ?? []),
  )
  console.log(`\n${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
}

/**
 * @param {string} what
 * @param {readonly string[]} names
 */
function tell(what, names) {
  if (names.length > 0) console.log(`\n${what}\n${names.join('\n')}`)
}
