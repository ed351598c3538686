// npm run bench [-- NAME]: what things cost, one JSON line for each measurement.
import { join } from 'node:path'
import { readOptions } from './options.mjs'
import { root } from './paths.mjs'
import { finish, section, Stop } from './say.mjs'
import { setUp } from './setup.mjs'
import { startDisplay } from './setup/display.mjs'

/** @typedef {() => Promise<readonly Record<string, string | number>[]>} Bench */

const usage = 'npm run bench [-- NAME]'

await finish(async () => {
  const { words } = readOptions([], usage)
  await setUp({ display: true, browser: false, letters: false })
  const benches = await loadBenches()
  const [name] = words
  const known = Object.keys(benches)
  if (name && !benches[name])
    throw new Stop(`There is no bench ${name}; known: ${known.join(', ')}.`)
  section('Build')
  const { bundle } = await import('./bundle.mjs')
  await bundle()
  section('Bench')
  const stopDisplay = await startDisplay()
  for (const [bench, measure] of Object.entries(benches)) {
    if (name && name !== bench) continue
    for (const line of await measure()) console.log(JSON.stringify({ bench, ...line }))
  }
  stopDisplay()
})

/** @returns {Promise<Record<string, Bench>>} */
async function loadBenches() {
  const { runnerImport } = await import('vite')
  const config = /** @type {const} */ ({ configFile: false, root, logLevel: 'error' })
  const { module } = await runnerImport(join(root, 'tests/bench/benches.ts'), config)
  return /** @type {{ benches: Record<string, Bench> }} */ (module).benches
}
