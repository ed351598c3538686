import { expect, test } from 'vitest'
import { wordsOf } from '../../../../renderer/domain/attribute/quotes/words.ts'

function sentencesOf(...paragraphs: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const { sentence, text } of wordsOf(paragraphs))
    found[sentence] = found[sentence] === undefined ? text : `${found[sentence]} ${text}`
  return found
}

test.each([
  ['Sen. Ada Byron spoke. Mr. Byron left.', ['Sen. Ada Byron spoke .', 'Mr. Byron left .']],
  ['The U.S. Senate met at 9 a.m. on Friday.', ['The U.S. Senate met at 9 a.m . on Friday .']],
  ['They moved to the U.S. He stayed.', ['They moved to the U.S.', 'He stayed .']],
  ['“Stop!” she cried. He did.', ['“ Stop ! ” she cried .', 'He did .']],
  ['Is it 3.5 percent? Never.', ['Is it 3.5 percent ?', 'Never .']],
])('%s has the sentences a reader sees', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('a paragraph ends its sentence even without a full stop', () => {
  expect(sentencesOf('A heading', 'And its text')).toEqual(['A heading', 'And its text'])
})

test('every word stands where it says it stands', () => {
  const paragraphs = ['Zoë’s “plan”—her 2nd—isn’t new.', 'Über 3,5 % sagten „nein“.']
  const words = wordsOf(paragraphs)
  expect(words.map((word) => paragraphs[word.paragraph]?.slice(word.start, word.end))).toEqual(
    words.map((word) => word.text),
  )
})

test('two quotations of two paragraphs are two, words outside are in none', () => {
  expect(wordsOf(['“A” b', '“C”']).map(({ zone }) => zone)).toEqual([0, 0, 0, -1, 1, 1, 1])
})
