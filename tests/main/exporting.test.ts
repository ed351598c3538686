import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkedExport } from '../../main/checks.ts'
import { fileName, isInside, withEnding } from '../../main/export-place.ts'
import { pageSizeFor } from '../../main/paper.ts'
import { writeSafely } from '../../main/safe-write.ts'

function aFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-export-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test.each([
  ['Comparison of The Post and Le Monde', 'Comparison of The Post and Le Monde.html'],
  ['Comparison of a/b and ..\\c: “Why?”', 'Comparison of a-b and ..-c_ “Why_”.html'],
  ['../../etc/passwd', 'comparison.html'],
  ['   ', 'comparison.html'],
  ['con', '_con.html'],
])('a comparison called %j is offered as %j', (name, file) => {
  expect(fileName(name, 'html')).toBe(file)
})

test('a very long headline still makes a name with its ending', () => {
  const file = fileName('记者'.repeat(200), 'json')
  expect([file.endsWith('.json'), Buffer.byteLength(file) <= 255]).toEqual([true, true])
})

test('a name without an ending gets one, but never that of a file that is there', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'taken.pdf'), '')
  const named = (name: string) => withEnding(join(folder, name), 'pdf')
  expect(await Promise.all(['new', 'taken', 'own.txt'].map(named))).toEqual(
    ['new.pdf', 'taken', 'own.txt'].map((name) => join(folder, name)),
  )
})

test('a place inside the library is known, also by way of a link', async () => {
  const folder = aFolder()
  const library = join(folder, 'library')
  mkdirSync(join(library, 'sub'), { recursive: true })
  mkdirSync(join(folder, 'library two'))
  symlinkSync(join(library, 'sub'), join(folder, 'shortcut'))
  const places = [
    join(library, 'c.html'),
    join(library, 'sub', 'c.html'),
    join(folder, 'shortcut', 'c.html'),
    join(folder, 'c.html'),
    join(folder, 'library two', 'c.html'),
  ]
  expect([
    await Promise.all(places.map((place) => isInside(library, place))),
    await isInside(null, join(library, 'c.html')),
  ]).toEqual([[true, true, true, false, false], false])
})

test('a file is replaced whole, and nothing is left beside it', async () => {
  const folder = aFolder()
  const path = join(folder, 'c.pdf')
  writeFileSync(path, 'the old one')
  await writeSafely(path, new Uint8Array([37, 80, 68, 70]), join(folder, '.part'))
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['%PDF', ['c.pdf']])
})

test('where the folder is gone nothing is written and the failure is thrown', async () => {
  const folder = join(aFolder(), 'gone')
  await expect(writeSafely(join(folder, 'c.md'), 'x')).rejects.toMatchObject({ code: 'ENOENT' })
})

test.each([
  ['DE', 'A4'],
  ['us', 'Letter'],
  ['CA', 'Letter'],
  ['', 'A4'],
])('in %j the paper is %s', (country, paper) => {
  expect(pageSizeFor(country)).toBe(paper)
})

test('only the five forms are taken, without anything that does not belong to them', () => {
  const file = { kind: 'csv', name: 'A and B', text: '' }
  expect(checkedExport({ ...file, path: '/etc/passwd' })).toEqual(file)
})

test.each([
  { kind: 'exe', name: 'a', text: '' },
  { kind: 'html', name: '', text: '' },
  { kind: 'html', name: 'a', text: 1 },
  { kind: 'html', name: 'a' },
  null,
])('%j is no document', (value) => {
  expect(() => checkedExport(value)).toThrow(TypeError)
})
