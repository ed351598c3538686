import { expect, test } from 'vitest'
import { isInstalled } from '../../build/setup/dependencies.mjs'

const lit = { version: '3.3.3', integrity: 'sha512-lit' }
const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/lit': lit,
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
}

test('a clone with all it needs installs nothing, whatever other systems would need', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/lit': lit } })).toBe(true)
})

test('a fresh clone, an older package and a changed one are all installed anew', () => {
  const present = [
    {},
    { 'node_modules/lit': { ...lit, version: '3.3.2' } },
    { 'node_modules/lit': { ...lit, integrity: 'sha512-other' } },
  ]
  expect(present.map((packages) => isInstalled(wanted, { packages }))).toEqual([
    false,
    false,
    false,
  ])
})
