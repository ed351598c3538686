// A screen of our own where there is none.
import { spawn } from 'node:child_process'
import { hasScreen } from './system.mjs'
import { Stop } from '../say.mjs'

/**
 * Starts Xvfb on a free display and names it in `DISPLAY`, unless there is a screen already.
 *
 * @returns {Promise<() => void>} stops it again
 */
export async function startDisplay() {
  if (hasScreen()) return () => {}
  const options = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1600x1200x24',
    '-nolisten',
    'tcp',
    '-noreset',
  ]
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = () => void server.kill()
  process.once('exit', stop)
  const number = await firstLine(server)
  process.env['DISPLAY'] = `:${number}`
  server.unref()
  return () => {
    delete process.env['DISPLAY']
    process.removeListener('exit', stop)
    stop()
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function firstLine(server) {
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new Stop('Xvfb is not installed (package xvfb).')))
    server.once('exit', () => reject(new Stop('Xvfb could not start a display.')))
    const pipe = server.stdio[3]
    let text = ''
    pipe?.on('data', (part) => {
      text += String(part)
      if (text.includes('\n')) resolve(text.trim())
    })
  })
}
