// npm run bench [-- NAME] [--articles N,…]: what things cost, one JSON line for each measurement.
// npm run bench -- generate N --out FOLDER [--seed S]: a made-up library to try things on.
import { fromHere, readOptions } from './options.mjs'
import { finish, section, Stop } from './say.mjs'
import { setUp } from './setup.mjs'
import { startDisplay } from './setup/display.mjs'

/**
 * @typedef {{ sizes: readonly number[] | null }} BenchOptions sizes of libraries, in articles
 * @typedef {(options: BenchOptions) => Promise<readonly Record<string, string | number>[]>} Bench
 * @typedef {(folder: string, count: number, seed: number) => { files: number, articles: readonly unknown[] }} WriteLibrary
 */

const usage = `npm run bench [-- NAME] [--articles N,…]
npm run bench -- generate N --out FOLDER [--seed S]`

await finish(async () => {
  const { words, values } = readOptions(['articles', 'out', 'seed'], usage)
  const { withTypeScript } = await import('./with-typescript.mjs')
  if (words[0] === 'generate') {
    const count = counts(words[1] ?? '')[0] ?? 0
    const { out, seed = '1' } = values
    if (out === undefined) throw new Stop(usage)
    await withTypeScript('tests/bench/press/library.ts', async (module) => {
      const write = /** @type {WriteLibrary} */ (module['writeLibrary'])
      const { files, articles } = write(fromHere(out), count, counts(seed)[0] ?? 1)
      console.log(`${files} files with ${articles.length} articles; the truth lies beside them.`)
    })
    return
  }
  await setUp({ display: true, browser: false, letters: false })
  const sizes = values['articles'] === undefined ? null : counts(values['articles'])
  await withTypeScript('tests/bench/benches.ts', (module) => {
    const benches = /** @type {Record<string, Bench>} */ (module['benches'])
    return measure(benches, { name: words[0], options: { sizes } })
  })
})

/**
 * @param {Record<string, Bench>} benches
 * @param {{ name: string | undefined, options: BenchOptions }} asked without a name all are run
 */
async function measure(benches, { name, options }) {
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
    for (const line of await run(options)) console.log(JSON.stringify({ bench, ...line }))
  }
  stopDisplay()
}

/** @param {string} text whole numbers, parted by commas */
function counts(text) {
  const numbers = text.split(',').map(Number)
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers
  throw new Stop(`“${text}” is not a number of articles.\n\n${usage}`)
}
