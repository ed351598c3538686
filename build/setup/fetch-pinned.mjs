// Fetching the pinned Electron by its own installer, without waiting long for a host that is refused.
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { out } from '../paths.mjs'

/** Seconds in which nothing arrives before the fetch is given up. */
const patience = 20

/**
 * Runs Electron's installer for as long as bytes arrive.
 *
 * @param {string} installer
 * @returns {Promise<string>} why it failed, in a few words; empty on success
 */
export function fetchPinned(installer) {
  const arriving = join(out, 'fetching')
  mkdirSync(arriving, { recursive: true })
  const env = { ...process.env, TMPDIR: arriving, TEMP: arriving, ELECTRON_GET_NO_PROGRESS: '1' }
  const child = spawn(process.execPath, [installer], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (part) => (complaint += part))
  const stall = watchForStall(arriving, () => {
    complaint = `nothing arrived for ${patience} seconds`
    child.kill()
  })
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearInterval(stall)
      rmSync(arriving, { recursive: true, force: true })
      resolve(code === 0 ? '' : firstLine(complaint))
    })
  })
}

/**
 * @param {string} folder
 * @param {() => void} onStall
 */
function watchForStall(folder, onStall) {
  let size = -1
  let since = Date.now()
  return setInterval(() => {
    const now = bytesIn(folder)
    if (now !== size) since = Date.now()
    size = now
    if (Date.now() - since > patience * 1000) onStall()
  }, 1000)
}

/** @param {string} folder */
function bytesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.reduce((sum, name) => {
    return sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
  }, 0)
}

/** @param {string} complaint */
function firstLine(complaint) {
  return (
    complaint
      .trim()
      .split('\n')[0]
      ?.replace(/^\w*Error:\s*/, '') || 'the installer failed'
  )
}
