// node_modules, as the lockfile has them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../paths.mjs'
import { mustRun } from '../run.mjs'
import { say, Stop } from '../say.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/** The oldest Node the project runs on. */
const oldestNode = [20, 19]

/** Stops on a Node that is too old. */
export function checkNode() {
  if (isNodeAtLeast(oldestNode)) return
  throw new Stop(
    `Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`,
  )
}

/**
 * Whether this Node is at least as new as a version's first two numbers.
 *
 * @param {readonly number[]} wanted
 */
export function isNodeAtLeast([wantedMajor = 0, wantedMinor = 0]) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

/** Installs what the lockfile names, unless it is all there. */
export async function installDependencies() {
  const wanted = readLock(join(root, 'package-lock.json'))
  const present = readLock(join(root, 'node_modules', '.package-lock.json'))
  if (isInstalled(wanted, present)) return
  say('installing what the lockfile names: npm ci')
  await mustRun('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

/**
 * Whether every package of the lockfile is there in its version. npm writes its own list into
 * node_modules as the last act of an install, so a half-made one is not taken for whole. Optional
 * packages belong to other platforms and may be missing.
 *
 * @param {Lock} wanted
 * @param {Lock} present
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '' || entry.optional) return true
    const found = present.packages[place]
    return found?.version === entry.version && found?.integrity === entry.integrity
  })
}

/**
 * @param {string} file
 * @returns {Lock}
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { packages: {} }
}
