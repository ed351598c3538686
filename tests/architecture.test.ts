import { expect, test } from 'vitest'
import { root } from '../build/paths.mjs'
import { importsBelow, importsOf } from './architecture/imports.ts'
import { cycles, forbidden } from './architecture/layers.ts'

const imports = ['main', 'renderer'].flatMap((folder) => importsBelow(root, folder))

test('every file imports only what its layer may', () => {
  expect(forbidden(imports)).toEqual([])
})

test('no file leads back to itself', () => {
  expect(cycles(imports)).toEqual([])
})

test('the search for imports finds those there are', () => {
  const files = new Set(imports.map(({ from }) => from))
  expect([files.has('main/main.ts'), files.has('renderer/app.ts'), imports.length > 100]).toEqual([
    true,
    true,
    true,
  ])
})

test('a page that asked the database for rows behind the library would be noticed', () => {
  const element = `import type { ArticleRow } from '../library/database.ts'
    import { LibraryDatabase } from '../library/database.ts'
    import Dexie from 'dexie'`
  expect(forbidden(importsOf('renderer/elements/card.ts', element))).toEqual([
    'renderer/elements/card.ts imports renderer/library/database.ts',
    'renderer/elements/card.ts imports dexie',
  ])
})

test('thinking that reached for a disk, a network or a page would be noticed', () => {
  const thinking = `import { readFile } from 'node:fs/promises'
    import { html } from 'lit'
    import { parse } from 'yaml'
    const later = import('undici')
    export { reading } from '../../library/queries.ts'`
  expect(forbidden(importsOf('renderer/domain/read/plain.ts', thinking))).toEqual([
    'renderer/domain/read/plain.ts imports node:fs/promises',
    'renderer/domain/read/plain.ts imports lit',
    'renderer/domain/read/plain.ts imports undici',
    'renderer/domain/read/plain.ts imports renderer/library/queries.ts',
  ])
})

test('a contract that imported anything, even a type, would be noticed', () => {
  const contract = `import type { Article } from '../renderer/domain/article.ts'
    export type Bytes = import('./inbox/read.ts').Bytes`
  expect(forbidden(importsOf('main/contract.ts', contract))).toEqual([
    'main/contract.ts imports renderer/domain/article.ts',
    'main/contract.ts imports main/inbox/read.ts',
  ])
})

test('a package that only begins like an allowed one is not allowed', () => {
  expect(
    forbidden(importsOf('renderer/domain/a.ts', `import 'yaml-evil'; import 'eld/medium'`)),
  ).toEqual(['renderer/domain/a.ts imports yaml-evil'])
})

test('two files that lean on each other are a circle', () => {
  const pair = [
    ...importsOf('renderer/domain/a.ts', `import { b } from './b.ts'`),
    ...importsOf('renderer/domain/b.ts', `import type { A } from './a.ts'`),
  ]
  expect(cycles(pair)).toEqual([
    'renderer/domain/a.ts → renderer/domain/b.ts → renderer/domain/a.ts',
  ])
})
