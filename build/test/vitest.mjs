// Runs one of the projects of the Vitest configuration and counts what came of it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../paths.mjs'
import { run } from '../run.mjs'

/**
 * What came of a run. `failures` and `repeated` (passed at a later try) are names with reasons.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: readonly string[],
 *   repeated?: readonly string[] }} Count
 */

/**
 * Runs a project's tests, all of them or those whose path holds one of the words.
 *
 * @param {'unit' | 'page' | 'app'} project
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Count>} a run that broke off counts as one failure
 */
export async function runProject(project, words, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-count-'))
  const file = join(folder, 'count.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const config = ['--config', 'build/vitest.config.mjs', '--project', project]
  const reporters = ['--reporter=default', '--reporter=build/test/count.mjs']
  const args = [vitest, 'run', ...config, ...reporters, ...words]
  const code = await run(process.execPath, args, { ...env, BROADSHEET_COUNT: file })
  /** @type {Count} */
  const count = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 }
  rmSync(folder, { recursive: true, force: true })
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}
