// What can be told about the source without running it.
import { join } from 'node:path'
import { root } from '../paths.mjs'
import { runKept } from '../run.mjs'
import { say } from '../say.mjs'

// The longest comes first: the others take turns beside it.
/** @type {readonly { name: string, words: readonly string[] }[]} */
const checks = [
  {
    name: 'lint',
    words: ['eslint/bin/eslint.js', '--config', 'build/eslint.config.mjs', '--max-warnings=0', '.'],
  },
  { name: 'format', words: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
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
 * Runs every check, even when one fails, two at a time, and counts them. What one of them prints is
 * shown when it has ended, so that two never speak at once.
 *
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function check() {
  const waiting = [...checks]
  let failed = 0
  const takeTurns = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!(await passes(next))) failed += 1
    }
  }
  await Promise.all([takeTurns(), takeTurns()])
  return { passed: checks.length - failed, failed, skipped: 0 }
}

/** @param {typeof checks[number]} check */
async function passes({ name, words: [program = '', ...args] }) {
  const since = Date.now()
  const { code, said } = await runKept(process.execPath, [
    join(root, 'node_modules', program),
    ...args,
  ])
  const seconds = Math.round((Date.now() - since) / 1000)
  process.stdout.write(said)
  say(`${name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`)
  return code === 0
}
