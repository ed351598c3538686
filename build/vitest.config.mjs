// Three kinds of tests. `unit` runs in Node; `page` shows the built page in a browser engine; `app`
// drives the built program in real Electron. The last two share one display, so they take turns.
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { root } from './paths.mjs'

const unit = ['architecture', 'domain/**', 'library/**', 'main/**', 'accuracy/**', 'build/**']

/** Settings of the tests that show windows: a display where there is none, and one file at a time. */
const shown = {
  globalSetup: join(root, 'build/vitest/display.mjs'),
  fileParallelism: false,
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
      ...(name === 'unit' ? {} : shown),
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
