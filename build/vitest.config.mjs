// Three kinds of tests. `unit` runs in Node; `page` shows the built page in a browser engine; `app`
// drives the built program in real Electron. The last two share one display, so they take turns.
import { defineConfig } from 'vitest/config'
import { root } from './paths.mjs'

const unit = ['architecture', 'domain/**', 'library/**', 'main/**', 'accuracy/**', 'build/**']
const inTurn = { fileParallelism: false, pool: /** @type {const} */ ('forks') }

/**
 * @param {string} name
 * @param {readonly string[]} places below `tests/`, without the ending
 * @param {number} seconds how long one test may take
 * @returns {import('vitest/config').UserWorkspaceConfig}
 */
function project(name, places, seconds) {
  return {
    test: {
      name,
      root,
      include: places.map((place) => `tests/${place.replace('**', '**/*')}.test.ts`),
      testTimeout: seconds * 1000,
      hookTimeout: seconds * 2000,
      ...(name === 'unit' ? {} : inTurn),
    },
  }
}

export default defineConfig({
  root,
  test: {
    projects: [
      project('unit', unit, 20),
      project('page', ['elements/**', 'views/**'], 60),
      project('app', ['app/**'], 90),
    ],
  },
})
