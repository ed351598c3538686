// npm start [-- --library DIR]: sets up what is missing, builds, and runs the program. Where there
// is no screen it takes the tour instead and says where the pictures are.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fromHere, readOptions } from './options.mjs'
import { out, root, samples } from './paths.mjs'
import { run } from './run.mjs'
import { finish, say, section, Stop } from './say.mjs'
import { setUp } from './setup.mjs'
import { checkSandbox, hasScreen, isRoot } from './setup/system.mjs'

const usage = 'npm start [-- --library DIR]'

await finish(async () => {
  const { values } = readOptions(['library'], usage)
  const library = values['library'] ? fromHere(values['library']) : null
  if (library && !existsSync(library)) throw new Stop(`There is no folder ${library}.`)
  const screen = hasScreen()
  const electron = await setUp({ display: !screen, browser: false, letters: !screen })
  section('Build')
  const { bundle } = await import('./bundle.mjs')
  await bundle()
  say('main, preload and page are in build/out')
  await (screen ? show(electron, library) : takePictures(library))
})

/**
 * @param {import('./setup/electron.mjs').Electron} electron
 * @param {string | null} library
 */
async function show(electron, library) {
  section('Broadsheet')
  checkSandbox(electron.executable)
  const words = [
    ...(isRoot() ? ['--no-sandbox'] : []),
    root,
    ...(library ? ['--library', library] : []),
  ]
  const code = await run(electron.executable, words, { BROADSHEET_ELECTRON_NOTE: electron.note })
  if (code !== 0) throw new Stop(`Broadsheet ended with exit code ${code}.`)
}

/** @param {string | null} library */
async function takePictures(library) {
  section('Tour')
  say(`there is no screen here, so this takes the tour on ${library ?? 'the samples'} instead`)
  const { takeTour } = await import('./tour/take-tour.mjs')
  await takeTour({ library: library ?? samples, out: join(out, 'tour') })
}
