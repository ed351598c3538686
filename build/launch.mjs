// Starts the built program under Playwright, on user data of its own. For tests, tour and bench.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mainOut, root } from './paths.mjs'
import { Stop } from './say.mjs'
import { findElectron } from './setup/electron.mjs'
import { isRoot } from './setup/system.mjs'

/**
 * @typedef {object} LaunchOptions
 * @property {string} [library] the folder to watch; without it the program starts as on a first run
 * @property {string} [userData] the program's own data; without it an empty folder, removed by `stop`
 * @property {readonly string[]} [args] further words of the command line
 * @property {Readonly<Record<string, string>>} [env] added to the environment
 *
 * @typedef {object} Running
 * @property {import('playwright').ElectronApplication} app
 * @property {import('playwright').Page} page
 * @property {string} userData
 * @property {readonly string[]} errors what the page logged as an error or threw, so far
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the program and waits for its window.
 *
 * @param {LaunchOptions} [options]
 * @returns {Promise<Running>}
 */
export async function launch(options = {}) {
  if (!existsSync(join(mainOut, 'main.cjs'))) throw new Stop('Not built yet: npm run build.')
  const { _electron } = await import('playwright')
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'broadsheet-data-'))
  const usual = electronOptions()
  const app = await _electron.launch({
    ...usual,
    env: { ...usual.env, ...options.env },
    args: [root, '--user-data', userData, ...libraryWords(options), ...(options.args ?? [])],
  })
  const errors = collectErrors(app)
  const page = await app.firstWindow()
  const stop = async () => {
    await app.close()
    if (!options.userData) rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
  return { app, page, userData, errors, stop }
}

/** What every start of Electron under Playwright needs. */
export function electronOptions() {
  const electron = findElectron()
  if (!electron) throw new Stop('There is no Electron here yet. `npm start` or `npm test` get one.')
  return {
    executablePath: electron.executable,
    chromiumSandbox: !isRoot(),
    colorScheme: null, // the page follows its own setting, not Playwright's
    cwd: root,
    env: { ...environment(), BROADSHEET_ELECTRON_NOTE: electron.note },
  }
}

/** The environment without what would make Electron run as plain Node. */
function environment() {
  const known = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE')
  return Object.fromEntries(known.map(([name, value]) => [name, value ?? '']))
}

/** @param {LaunchOptions} options */
function libraryWords({ library }) {
  return library ? ['--library', library] : []
}

/**
 * @param {import('playwright').ElectronApplication} app
 * @returns {string[]}
 */
function collectErrors(app) {
  /** @type {string[]} */
  const errors = []
  app.context().on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  app.context().on('weberror', (failure) => errors.push(String(failure.error())))
  return errors
}
