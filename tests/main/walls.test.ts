import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { webAddress } from '../../main/addresses.ts'
import { checkedAct } from '../../main/check-acts.ts'
import { checkedNewFile, checkedNumber, checkedToInbox } from '../../main/checks.ts'
import { readCommandLine } from '../../main/command-line.ts'
import { contentSecurityPolicy, fileFor, isOurs, policyFor } from '../../main/scheme.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'

// Apart from its colon, or the linter takes it for a script.
const script = 'javascript'

test.each([
  `${script}:alert(1)`,
  `${script.toUpperCase()}:alert(1)`,
  ` ${script}:alert(1)`,
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'file://host/share',
  '\\\\host\\share',
  'smb://host/share',
  'ftp://example.org/',
  'sftp://example.org/',
  'ssh://example.org',
  'telnet:example.org',
  'mailto:a@example.org',
  'tel:123',
  'sms:123',
  'ms-msdt:/id',
  'search-ms:query=x',
  'ms-officecmd:x',
  'vscode://file/x',
  'steam://run/1',
  'itms-apps://x',
  'intent://x#Intent;end',
  'chrome://settings',
  'about:blank',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'view-source:https://example.org',
  'ws://example.org',
  'broadsheet://app/',
  'https://bank.example@evil.example/',
  'https://user:secret@example.org/',
  'https://',
  'example.org',
  '//example.org',
  '',
])('%j is never opened outside', (address) => {
  expect(webAddress(address)).toBe(null)
})

test.each(['https://example.org/a?b#c', 'http://example.org:8080/', 'HTTPS://EXAMPLE.ORG'])(
  '%s may be opened when the reader agrees',
  (address) => {
    expect(webAddress(address)?.host).toMatch(/^example\.org(:8080)?$/)
  },
)

const page = join('/', 'app', 'page')

test.each([
  ['broadsheet://app/', 'index.html'],
  ['broadsheet://app/index.html?x#y', 'index.html'],
  ['broadsheet://app/assets/a%20b.js', 'assets/a b.js'],
  ['broadsheet://app/../../etc/passwd', 'etc/passwd'],
  ['broadsheet://app/%2e%2e/main/main.cjs', 'main/main.cjs'],
  ['broadsheet://app/%252e%252e/main.cjs', '%2e%2e/main.cjs'],
])('%s is %s of the page’s own folder', (address, file) => {
  expect(fileFor(page, address)).toBe(join(page, file))
})

test.each([
  'broadsheet://app/..%2f..%2fetc/passwd',
  'broadsheet://app/..%5c..%5cetc',
  'broadsheet://app/a%00.html',
  'broadsheet://app/%ff',
  'broadsheet://app/a%5cb',
  'broadsheet://other/index.html',
  'broadsheet://app.evil.example/index.html',
  'https://app/index.html',
  'file:///app/page/index.html',
])('%s is no file of ours', (address) => {
  expect(fileFor(page, address)).toBe(null)
})

test('no address of our scheme leads out of the page’s folder', () => {
  const piece = fc.constantFrom(
    '..',
    '%2e%2e',
    '%2f',
    '/',
    '%5c',
    '\\',
    'a',
    '%25',
    '.',
    '%00',
    'é',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = fileFor(page, `broadsheet://app/${pieces.join('')}`)
      expect(file === null || file.startsWith(join(page, '/'))).toBe(true)
    }),
  )
})

test.each([
  ['broadsheet://app', true],
  ['broadsheet://app/', true],
  ['broadsheet://article/', false],
  ['https://app/', false],
  ['null', false],
  ['', false],
])('that %s is our page is %s', (address, ours) => {
  expect(isOurs(address)).toBe(ours)
})

test('the page may run no script but its own files, and nothing inline', () => {
  const rules = contentSecurityPolicy.split('; ')
  expect([
    rules[0],
    rules.includes("script-src 'self'"),
    /unsafe|https?:|\*/.test(rules.join()),
  ]).toEqual(["default-src 'none'", true, false])
})

test('the search worker alone may run WebAssembly besides, and still nothing made of data', () => {
  const worker = policyFor('/assets/search-worker-aB3-_x9Z.js')
  const others = ['/index.html', '/assets/worker-x.js', '/assets/search-worker-x.js/../index.html']
  expect([
    worker.replace(" 'wasm-unsafe-eval'", ''),
    /'unsafe-eval'|https?:|\*/.test(worker),
    [...new Set(others.map(policyFor))],
  ]).toEqual([contentSecurityPolicy, false, [contentSecurityPolicy]])
})

test('whatever a page sends, it is an act, a file and a number as agreed, or refused', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      for (const check of [checkedAct, checkedNewFile, checkedNumber]) {
        try {
          check(value)
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
        }
      }
      expect(['want', 'filed', undefined]).toContain(checkedToInbox(value)?.kind)
    }),
  )
})

test('of an act only what belongs to it is kept', () => {
  const act = { kind: 'read', article: 'a', on: false, path: '/etc/passwd' }
  expect(checkedAct(act)).toEqual({ kind: 'read', article: 'a', on: false })
})

test('a correction and an outlet keep what belongs to them', () => {
  const correction = { kind: 'corrected', article: 'a', field: 'byline', values: ['Ann Lee'] }
  const entry = { short: ['HP'], domains: ['post.example'], kind: 'newspaper', country: 'GB' }
  const acts = [
    correction,
    { ...correction, values: [] },
    { ...correction, values: null },
    { kind: 'outlet', name: 'Harbour Post', entry },
    { kind: 'outlet', name: 'Harbour Post', entry: null },
  ]
  const noisy = acts.map((act) => checkedAct({ ...act, path: '/etc/passwd' }))
  expect(noisy).toEqual(acts)
})

test('a correction or an outlet that is not whole is refused', () => {
  const entry = fc.record(
    {
      short: fc.oneof(fc.array(fc.string()), fc.anything()),
      domains: fc.anything(),
      kind: fc.anything(),
      country: fc.anything(),
    },
    { requiredKeys: [] },
  )
  const act = fc.record(
    {
      kind: fc.constantFrom('corrected', 'outlet'),
      article: fc.oneof(fc.string(), fc.anything()),
      field: fc.oneof(fc.string(), fc.anything()),
      values: fc.oneof(fc.array(fc.oneof(fc.string(), fc.anything())), fc.anything()),
      name: fc.oneof(fc.string(), fc.anything()),
      entry: fc.oneof(entry, fc.anything()),
    },
    { requiredKeys: ['kind'] },
  )
  fc.assert(
    fc.property(act, (value) => {
      try {
        const checked = checkedAct(value)
        expect(checkedAct(structuredClone(checked))).toEqual(checked)
        expect(JSON.parse(JSON.stringify(checked))).toEqual(checked)
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
      }
    }),
  )
})

test('the folder, the place of user data and files are read from the command line', () => {
  const folder = aNewsFolder({ 'a.txt': '', 'main.cjs': '', 'sub/b.txt': '' })
  const words = ['--no-sandbox', '.', '--library', 'sub', '--user-data=data', 'a.txt', 'none.txt']
  writeFileSync(folder.at('data'), '')
  expect(readCommandLine([...words, 'main.cjs'], folder.path, folder.at('main.cjs'))).toEqual({
    library: folder.at('sub'),
    userData: folder.at('data'),
    files: [folder.at('a.txt')],
  })
})

test('a program started with nothing has nothing to open', () => {
  expect(readCommandLine([], '/', '')).toEqual({ library: null, userData: null, files: [] })
})
