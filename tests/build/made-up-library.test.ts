import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readArticle } from '../../renderer/domain/read/read-article.ts'
import { madeUpArticles, type MadeUpArticle } from '../bench/press/articles.ts'
import { truthFile, writeLibrary, type Truth } from '../bench/press/library.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-made-up-'))
const library = join(folder, 'library')
const truth = writeLibrary(library, 80)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the same library is made up every time, and a bigger one begins with the smaller', () => {
  const again = join(folder, 'again')
  writeLibrary(again, 80)
  expect(contents(again)).toEqual(contents(library))
  expect([...madeUpArticles(60)].slice(0, 30)).toEqual([...madeUpArticles(30)])
})

test('the truth lies beside the library and tells of every file in it', () => {
  const told = JSON.parse(readFileSync(truthFile(library), 'utf8')) as Truth
  const files = [...new Set(told.articles.map(({ path }) => path)), ...told.unreadable]
  expect([told, files.sort(), told.files]).toEqual([truth, names(library), names(library).length])
})

test('reading a made-up library gives the headlines the truth tells, and no other article', async () => {
  const read = await Promise.all(
    names(library)
      .filter((path) => !truth.unreadable.includes(path))
      .map((path) => headlinesIn(path)),
  )
  const told = truth.articles.map(({ path, headline }) => `${path}: ${headline}`)
  expect(read.flat().sort()).toEqual(told.sort())
})

test('files told to be unreadable cannot be read', async () => {
  const read = await Promise.all(truth.unreadable.map((path) => headlinesIn(path)))
  expect(read).toEqual([['a problem']])
})

test('copies print the paragraphs of one text, and articles of their own share hardly any', () => {
  const all = [...madeUpArticles(600)]
  const copies = all.filter(({ making }) => making === 'reprint' || making === 'excerpt')
  const shares = (article: MadeUpArticle, isOther: (other: MadeUpArticle) => boolean) => {
    const others = new Set(all.filter(isOther).flatMap(({ paragraphs }) => paragraphs))
    const same = article.paragraphs.filter((paragraph) => others.has(paragraph))
    return same.length / article.paragraphs.length
  }
  const whole = copies.filter(
    (one) => shares(one, (other) => other !== one && other.text === one.text) < 0.99,
  )
  const own = all.filter(({ making, outlet }) => making === 'own' && outlet.language === 'en')
  const alike = own.filter((one) => shares(one, (other) => other.text !== one.text) > 0.3)
  expect([copies.length > 50, whole, alike]).toEqual([true, [], []])
})

async function headlinesIn(path: string): Promise<readonly string[]> {
  const bytes = new Uint8Array(readFileSync(join(library, path)))
  const result = await readArticle({ path, bytes })
  if ('problem' in result) return ['a problem']
  return result.articles.map(({ headline }) => `${path}: ${headline}`)
}

function names(of: string): readonly string[] {
  return readdirSync(of, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => statSync(join(of, name)).isFile())
    .sort()
}

function contents(of: string): readonly (readonly [string, string])[] {
  return names(of).map((name) => [name, readFileSync(join(of, name), 'latin1')])
}
