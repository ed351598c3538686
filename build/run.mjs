// Starting other programs: shown as they run, or asked for their answer.
import { spawn, spawnSync } from 'node:child_process'
import { root } from './paths.mjs'
import { Stop } from './say.mjs'

/**
 * Runs a program in the project's folder, its output shown, and gives its exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the present environment
 * @returns {Promise<number>}
 */
export function run(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a program in the project's folder and keeps what it prints, for programs that run side by side.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, said: string }>}
 */
export function runKept(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (said += text))
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

/**
 * Runs a program and stops everything when it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function mustRun(program, args, env = {}) {
  const code = await run(program, args, env)
  if (code !== 0) throw new Stop(`${program} ${args.join(' ')} failed (exit code ${code}).`)
}

/**
 * What a program prints, or `null` when it is not there or fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {string | null}
 */
export function answer(program, args) {
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return result.status === 0 ? result.stdout : null
}
