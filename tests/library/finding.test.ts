import { expect, test } from 'vitest'
import { ArticleFinder } from '../../renderer/library/queries-find.ts'
import { beginningsOf, searched } from '../../renderer/library/search-words.ts'
import type { ArticleRow } from '../../renderer/library/database.ts'
import { aLibrary } from '../builders/a-library.ts'

/** A library of so many articles, the last one the newest, and what finds in it. */
async function finderOver(
  count: number,
  told: (at: number) => Readonly<Partial<ArticleRow>> = () => ({}),
): Promise<ArticleFinder> {
  const { db } = await aLibrary()
  const rows = Array.from({ length: count }, (_, at) => {
    const sortDate = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)
    const row = { id: `a${String(at)}`, headline: `Item ${String(at)}`, outlet: '', sortDate }
    return { ...row, current: 1, ...told(at) } as ArticleRow
  })
  await db.articles.bulkPut(rows)
  return new ArticleFinder(db)
}

async function headlines(finder: ArticleFinder, text: string, most = 50) {
  return (await finder.find(text, most))?.rows.map(({ headline }) => headline)
}

const threeReports = [
  { headline: 'Straße nach Łódź gesperrt', outlet: 'Tägliche Küste', byline: 'Zoë Ångström' },
  { headline: 'Harbour master won’t resign', outlet: 'The Harbour Post' },
  { headline: 'قمّة بين زعيمي البلدين', outlet: '東京新聞' },
] as const

test('an article is found by words of headline, outlet and byline together, in any order', async () => {
  const finder = await finderOver(3, (at) => threeReports[at] ?? {})
  expect(await headlines(finder, 'angstrom kuste')).toEqual(['Straße nach Łódź gesperrt'])
})

test('case, accents and apostrophes need not be typed', async () => {
  const finder = await finderOver(3, (at) => threeReports[at] ?? {})
  const found: (string | undefined)[] = []
  for (const text of ['STRASSE lodz', 'wont', 'قمة', '新聞']) {
    found.push(...((await headlines(finder, text)) ?? []))
  }
  expect(found).toEqual([0, 1, 2, 2].map((at) => threeReports[at]?.headline))
})

test('the newest come first, and no more than asked for', async () => {
  const finder = await finderOver(1300)
  expect([await headlines(finder, '', 2), await headlines(finder, 'item 12', 3)]).toEqual([
    ['Item 1299', 'Item 1298'],
    ['Item 1299', 'Item 1298', 'Item 1297'],
  ])
})

test('an article far back in a long library is found', async () => {
  const finder = await finderOver(1300, (at) => (at === 3 ? { headline: 'Only here' } : {}))
  expect([await headlines(finder, 'only here'), await headlines(finder, 'nowhere')]).toEqual([
    ['Only here'],
    [],
  ])
})

test('a question that was overtaken by another gives nothing', async () => {
  const finder = await finderOver(1300)
  const [first, second] = await Promise.all([finder.find('item 1', 1), finder.find('item 2', 1)])
  expect([first, second?.rows.length]).toEqual([null, 1])
})

test('articles that left the lists are not found', async () => {
  const finder = await finderOver(2, (at) => ({ current: at === 0 ? 0 : 1 }))
  expect(await headlines(finder, '')).toEqual(['Item 1'])
})

test('vowel signs that make another word stay', () => {
  expect(searched('हिंदी')).not.toBe(searched('हद'))
})

test('a command is found by beginnings of its words, not by what lies inside of them', () => {
  const command = searched('Compare with another article')
  expect(['an art', 'the'].map((typed) => beginningsOf(typed)(command))).toEqual([true, false])
})
