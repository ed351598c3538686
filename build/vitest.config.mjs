// Three kinds of tests. `unit` runs in Node; `page` shows the built page in a browser engine; `app`
// drives the built program in real Electron.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { root } from './paths.mjs'

const unit = ['architecture', 'domain/**', 'library/**', 'main/**', 'accuracy/**', 'build/**']

/** Every core has work: a file of tests waits as often as it computes. */
const together = { maxWorkers: availableParallelism() }

/**
 * Settings of the tests that show windows: a display where there is none, and one file at a time, for
 * there is one keyboard and one window in front. Chromium needs no display: its pages do not meet. A
 * machine that was too busy gets a second and a third try, which is said at the end of the run.
 */
const shown = {
  globalSetup: join(root, 'build/vitest/display.mjs'),
  retry: 2,
  expect: { poll: { timeout: 15_000 } },
  ...(process.env['BROADSHEET_ENGINE'] === 'chromium' ? together : { fileParallelism: false }),
}

/**
 * @param {string} name
 * @param {readonly string[]} places below `tests/`, without the ending
 * @param {number} seconds how long one test may take; preparing may take twice that
 * @returns {import('vitest/config').UserWorkspaceConfig}
 */
function project(name, places, seconds) {
  return {
    // Files of main that tests read parts of import Electron, which is not there in Node.
    resolve: { alias: { 'electron/main': join(root, 'build/vitest/no-electron.mjs') } },
    test: {
      name,
      root,
      include: places.map((place) => `tests/${place.replace('**', '**/*')}.test.ts`),
      testTimeout: seconds * 1000,
      hookTimeout: seconds * 2000,
      ...(name === 'unit' ? together : shown),
    },
  }
}

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    projects: [
      project('unit', unit, 20),
      project('page', ['elements/**', 'views/**'], 60),
      project('app', ['app/**'], 90),
    ],
  },
})
