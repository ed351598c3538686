// What a bare Debian or Ubuntu lacks: the libraries Electron is linked to, a display, a browser to
// test the page in, and letters for the pictures. Root gets them installed, others the command.
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { answer, mustRun } from '../run.mjs'
import { say, Stop } from '../say.mjs'

const libraries = [
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libxtst6',
]

/** Browsers in whose newest engine the page can be tested. */
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * @typedef {object} Needs
 * @property {string} executable the Electron whose libraries must be there
 * @property {boolean} display whether pictures must be made without a screen
 * @property {boolean} browser whether the page is to be tested in Chromium
 * @property {boolean} letters whether pictures will show Chinese, Japanese, Korean or Arabic
 */

/**
 * Installs or asks for what is missing. Does nothing outside Linux.
 *
 * @param {Needs} needs
 */
export async function prepareSystem(needs) {
  if (process.platform !== 'linux') return
  const wanted = [
    ...(missingLibraries(needs.executable).length > 0 ? libraries : []),
    ...(needs.display && !hasScreen() && !inPath('Xvfb') ? ['xvfb'] : []),
  ]
  const wished = [
    ...(needs.browser && !findBrowser() ? ['chromium'] : []),
    ...(needs.letters ? missingLetters() : []),
  ]
  if (wanted.length + wished.length === 0) return
  await install(wanted, wished)
  const still = missingLibraries(needs.executable)
  if (still.length > 0) throw new Stop(`Electron cannot start: ${still.join(', ')} missing.`)
}

/** Whether there is a screen to show a window on. */
export function hasScreen() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Whether Chromium's sandbox must be left off: it refuses to start for root. */
export function isRoot() {
  return process.getuid?.() === 0
}

/**
 * A Chromium that really starts (on some systems the command only names a store), or `null`.
 * `BROADSHEET_CHROMIUM` names another one.
 *
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env['BROADSHEET_CHROMIUM']
  const found = named ? [named] : browsers.map(inPath)
  return found.find((path) => path !== null && answer(path, ['--version']) !== null) ?? null
}

/** @param {string} executable */
function missingLibraries(executable) {
  const linked = answer('ldd', [executable]) ?? ''
  return [...linked.matchAll(/^\s*(\S+) => not found$/gm)].map((line) => line[1] ?? '')
}

/** Packages with letters that no font here has. */
function missingLetters() {
  return [
    ...(hasLetters('zh') && hasLetters('ja') ? [] : ['fonts-noto-cjk']),
    ...(hasLetters('ar') && hasLetters('he') && hasLetters('hi') ? [] : ['fonts-noto-core']),
  ]
}

/** @param {string} language */
function hasLetters(language) {
  return Boolean(answer('fc-list', [`:lang=${language}`, 'family'])?.trim())
}

/**
 * @param {readonly string[]} wanted packages without which nothing runs
 * @param {readonly string[]} wished packages without which less is tested, or boxes stand for letters
 */
async function install(wanted, wished) {
  const command = `apt-get install --no-install-recommends ${[...wanted, ...wished].join(' ')}`
  if (!inPath('apt-get')) {
    if (wanted.length === 0) return say(`not here: ${wished.join(', ')}`)
    throw new Stop(`These packages (Debian's names) must be installed first: ${wanted.join(' ')}`)
  }
  if (!isRoot()) {
    if (wanted.length === 0)
      return say(`not here: ${wished.join(', ')}; get them by sudo ${command}`)
    throw new Stop(`Something is missing on this system. Please run:\n\n  sudo ${command}\n`)
  }
  await installAsRoot([...wanted, ...wished])
}

/** @param {readonly string[]} packages */
async function installAsRoot(packages) {
  say(`installing system packages: ${packages.join(' ')}`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await mustRun('apt-get', ['update', '-qq'], quiet)
  const names = packages.map(nameHere).filter((name) => name !== null)
  const lacking = packages.filter((name) => nameHere(name) === null)
  if (lacking.length > 0) say(`this system has no package ${lacking.join(', ')}`)
  await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet)
}

/**
 * The package's name on this system. Newer ones end in t64 (64-bit time); the old name may then be
 * claimed by several packages, so the new one is asked for first.
 *
 * @param {string} name
 */
function nameHere(name) {
  return [`${name}t64`, name].find((each) => isInstallable(each)) ?? null
}

/** @param {string} name */
function isInstallable(name) {
  return /Candidate: (?!\(none\))/.test(answer('apt-cache', ['policy', name]) ?? '')
}

/** @param {string} program */
function inPath(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = folders.map((folder) => join(folder, program)).find((file) => existsSync(file))
  return found ?? null
}

/**
 * Stops where Chromium's sandbox cannot work, with the command that makes it work: the program is
 * never run without it, except by root, for whom there is none.
 *
 * @param {string} executable
 */
export function checkSandbox(executable) {
  if (process.platform !== 'linux') return
  if (isRoot()) return say('running as root: Electron starts with --no-sandbox')
  const box = join(dirname(executable), 'chrome-sandbox')
  const guarded = answer('stat', ['-c', '%u %a', box])?.trim() === '0 4755'
  if (guarded || answer('unshare', ['-Ur', 'true']) !== null) return
  throw new Stop(
    `Chromium's sandbox cannot start here. Please run:\n\n  sudo chown root:root '${box}' && sudo chmod 4755 '${box}'\n`,
  )
}
