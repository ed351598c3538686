import { expect, test } from 'vitest'
import type { ArticleId } from '../../../renderer/domain/article.ts'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../../renderer/domain/compare/comparison.ts'
import { filedTimes } from '../../../renderer/domain/compare/filed-times.ts'
import { mirror } from '../../../renderer/domain/compare/mirror.ts'
import { aText } from '../../builders/some-prose.ts'

const words = 'The bank raised its rate on Monday for the third time this year.'

function version(id: string, text: string, after: readonly string[]): Comparable {
  const article = aText(id, [text])
  return { ...article, id: id as ArticleId, version: { filed: id, after: after as ArticleId[] } }
}

test('versions are what the library saw, even where not a word is left or not one has changed', () => {
  const first = version('first', words, [])
  const others = [words, 'Nothing of the kind was ever printed in this town by anybody at all.']
  const verdicts = others.map((text) => {
    const { relation, direction } = compareArticles(first, version('second', text, ['first']))
    return [relation, direction]
  })
  expect(verdicts).toEqual(others.map(() => ['version', 'a-to-b']))
})

test('swapping two versions mirrors what is said of them', () => {
  const [a, b] = [version('a', words, []), version('b', `${words} Nobody was surprised.`, ['a'])]
  expect(compareArticles(b, a)).toEqual(mirror(compareArticles(a, b)))
})

test('two texts that an older one became are not versions of each other', () => {
  const [a, b] = [version('a', words, ['x']), version('b', `${words} Nobody wept.`, ['x'])]
  const known = compareArticles(a, b).reasons.some(({ text }) => text.includes('file was changed'))
  expect(known).toBe(false)
})

test('times are told apart by what little it takes', () => {
  const at = (...parts: readonly [number, number, number, number, number?]) =>
    new Date(2026, parts[0] - 1, parts[1], parts[2], parts[3], parts[4] ?? 0).getTime()
  const parts = (moments: readonly number[], now: number) =>
    filedTimes(moments, now).map((one) => [one.includes('2026'), /:\d\d:\d\d/.test(one)])
  const sameMinute = [at(11, 12, 14, 2, 5), at(11, 12, 14, 2, 9), at(11, 13, 9, 0)]
  expect([
    parts([at(11, 12, 14, 2), at(11, 12, 15, 2)], at(12, 24, 12, 0)),
    parts([at(11, 12, 14, 2)], new Date(2027, 0, 1).getTime()),
    parts(sameMinute, at(12, 24, 12, 0)),
    new Set(filedTimes(sameMinute, 0)).size,
  ]).toEqual([
    [
      [false, false],
      [false, false],
    ],
    [[true, false]],
    [
      [false, true],
      [false, true],
      [false, false],
    ],
    3,
  ])
})
