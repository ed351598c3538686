// npm run tour -- --library DIR --out DIR [--story N] [--theme light|dark]
import { fromHere, readOptions } from './options.mjs'
import { finish, section, Stop } from './say.mjs'
import { setUp } from './setup.mjs'

const usage = 'npm run tour -- --library DIR --out DIR [--story N] [--theme light|dark]'

await finish(async () => {
  const { values } = readOptions(['library', 'out', 'story', 'theme'], usage)
  const { library, out, story, theme } = values
  if (!library || !out) throw new Stop(usage)
  if (story && !/^[1-9]\d*$/.test(story)) throw new Stop(`--story is a number.\n\n${usage}`)
  if (theme && !isTheme(theme)) throw new Stop(`--theme is light or dark.\n\n${usage}`)
  await setUp({ display: true, browser: false, letters: true })
  section('Build')
  const { bundle } = await import('./bundle.mjs')
  await bundle()
  section('Tour')
  const { takeTour } = await import('./tour/take-tour.mjs')
  await takeTour({
    library: fromHere(library),
    out: fromHere(out),
    story: story ? Number(story) : null,
    theme: theme && isTheme(theme) ? theme : null,
  })
})

/**
 * @param {string} word
 * @returns {word is import('./tour/camera.mjs').Theme}
 */
function isTheme(word) {
  return word === 'light' || word === 'dark'
}
