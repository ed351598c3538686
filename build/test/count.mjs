// A reporter for Vitest that writes to the file in BROADSHEET_COUNT how many tests passed and failed,
// which failed and why, and which needed another try: the runs of one `npm test` are added up, and
// what went wrong is said again at its end.
import { writeFileSync } from 'node:fs'

export default class Count {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0, failures: [], repeated: [] }
    for (const module of modules) addModule(count, module)
    const file = process.env['BROADSHEET_COUNT']
    if (file) writeFileSync(file, JSON.stringify(count))
  }
}

/**
 * @param {import('./vitest.mjs').Count & { failures: string[], repeated: string[] }} count
 * @param {import('vitest/node').TestModule} module
 */
function addModule(count, module) {
  for (const test of module.children.allTests()) {
    const { state, errors } = test.result()
    if (state !== 'pending') count[state] += 1
    const name = `${module.relativeModuleId}: ${test.fullName}`
    if (state === 'failed') count.failures.push(`${name}\n${reasonOf(errors)}`)
    // A test that passed at a later try kept what went wrong before.
    else if (test.diagnostic()?.flaky) count.repeated.push(`${name}\n${reasonOf(errors)}`)
  }
  // A file that could not even be read has no tests, yet it must not pass for a success.
  const broken = module.errors()
  if (module.state() !== 'failed' || broken.length === 0) return
  count.failed += 1
  count.failures.push(`${module.relativeModuleId}\n${reasonOf(broken)}`)
}

/** @param {readonly { message: string, stacks?: readonly { file: string, line: number }[] }[] | undefined} errors */
function reasonOf(errors) {
  const [error] = errors ?? []
  if (!error) return '  no reason was given'
  const place = error.stacks?.find(({ file }) => file.includes('/tests/'))
  const at = place ? `\n  at ${place.file.replace(/^.*(?=\/tests\/)/, '')}:${place.line}` : ''
  const lines = error.message.split('\n').slice(0, 12)
  return lines.map((line) => `  ${line}`).join('\n') + at
}
