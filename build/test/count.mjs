// A reporter for Vitest that writes how many tests passed and failed to the file in
// BROADSHEET_COUNT, so that the runs of one `npm test` can be added up.
import { writeFileSync } from 'node:fs'

export default class Count {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state] += 1
      }
      // A file that could not even be read has no tests, yet it must not pass for a success.
      if (module.state() === 'failed' && module.errors().length > 0) count.failed += 1
    }
    const file = process.env['BROADSHEET_COUNT']
    if (file) writeFileSync(file, JSON.stringify(count))
  }
}
