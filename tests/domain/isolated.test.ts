import { expect, test } from 'vitest'
import { isolated } from '../../renderer/domain/isolated.ts'

test('names that run from right to left stand apart in a sentence, all others as they are', () => {
  const names = [
    'The Harbour Post',
    'هآرتس',
    'ידיעות 24',
    '讀賣新聞',
    'Ελευθερία',
    'תל אביב Post',
    '',
  ]
  expect(names.map((name) => isolated(name) !== name)).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    false,
  ])
})

test('what stands apart is the name and nothing else', () => {
  expect(isolated('الجزيرة')).toBe('\u2068الجزيرة\u2069')
})
