// npm run bench [-- NAME]: what things cost, one JSON line for each measurement.
import { readOptions } from './options.mjs'
import { finish, section, Stop } from './say.mjs'
import { setUp } from './setup.mjs'
import { startDisplay } from './setup/display.mjs'

/** @typedef {() => Promise<readonly Record<string, string | number>[]>} Bench */

const usage = 'npm run bench [-- NAME]'

await finish(async () => {
  const { words } = readOptions([], usage)
  await setUp({ display: true, browser: false, letters: false })
  const { withTypeScript } = await import('./with-typescript.mjs')
  await withTypeScript('tests/bench/benches.ts', (module) => {
    return measure(/** @type {Record<string, Bench>} */ (module['benches']), words[0])
  })
})

/**
 * @param {Record<string, Bench>} benches
 * @param {string} [name] of the one to run; without it all are run
 */
async function measure(benches, name) {
  const known = Object.keys(benches)
  if (name && !benches[name])
    throw new Stop(`There is no bench ${name}; known: ${known.join(', ')}.`)
  section('Build')
  const { bundle } = await import('./bundle.mjs')
  await bundle()
  section('Bench')
  const stopDisplay = await startDisplay()
  for (const [bench, run] of Object.entries(benches)) {
    if (name && name !== bench) continue
    for (const line of await run()) console.log(JSON.stringify({ bench, ...line }))
  }
  stopDisplay()
}
