import { expect, test } from 'vitest'
import { cue, cuesInWords } from '../../../../renderer/domain/read/extract/cues.ts'
import { readTrees } from '../../../../renderer/domain/read/extract/trees.ts'

test('trees add their answers up along the questions', () => {
  const trees = readTrees('0.5\n0<10 =1 1<2 =-1 =3\n1<0 =.25 =-.25')
  expect([trees.judge([10, 0]), trees.judge([11, 2]), trees.judge([11, 5])]).toEqual([
    1.75, -0.75, 3.25,
  ])
})

test('words in a class say what an element is for, in several languages and spellings', () => {
  const has = (words: string, bit: number) => (cuesInWords(words) & bit) !== 0
  expect([
    has('articleBody', cue.body),
    has('c-related-teaser', cue.related),
    has('bildunterschrift', cue.caption),
    has('comment-list', cue.comments),
    has('paragraph', cue.comments),
    has('shadow', cue.advert),
  ]).toEqual([true, true, true, true, false, false])
})
