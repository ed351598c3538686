// What can be told about the source without running it.
import { join } from 'node:path'
import { root } from '../paths.mjs'
import { run } from '../run.mjs'
import { say } from '../say.mjs'

/** @type {readonly { name: string, words: readonly string[] }[]} */
const checks = [
  { name: 'format', words: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  {
    name: 'lint',
    words: ['eslint/bin/eslint.js', '--config', 'build/eslint.config.mjs', '--max-warnings=0', '.'],
  },
  { name: 'types', words: ['typescript/bin/tsc', '-b'] },
  { name: 'dead code', words: ['knip/bin/knip.js', '--config', 'build/knip.jsonc'] },
  {
    name: 'architecture',
    words: [
      'vitest/vitest.mjs',
      'run',
      '--config',
      'build/vitest.config.mjs',
      '--project',
      'unit',
    ].concat(['--reporter=dot', 'tests/architecture.test.ts']),
  },
]

/**
 * Runs every check, even when one fails, and counts them.
 *
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function check() {
  let failed = 0
  for (const {
    name,
    words: [program = '', ...args],
  } of checks) {
    const since = Date.now()
    const code = await run(process.execPath, [join(root, 'node_modules', program), ...args])
    const seconds = Math.round((Date.now() - since) / 1000)
    say(`${name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`)
    if (code !== 0) failed += 1
  }
  return { passed: checks.length - failed, failed, skipped: 0 }
}
