import { expect, test } from 'vitest'
import { zonesIn } from '../../../../renderer/domain/attribute/quotes/marks.ts'

function quotedIn(text: string): readonly string[] {
  return zonesIn(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['straight', 'He said "we will go" on Monday.', '"we will go"'],
  ['curly English', 'He said “we will go” on Monday.', '“we will go”'],
  ['curly opened, straight closed', 'He said “we will go" on Monday.', '“we will go"'],
  ['single curly English', 'He said ‘we’ll go’ on Monday.', '‘we’ll go’'],
  ['single straight English', "He said 'we'll go, too' on Monday.", "'we'll go, too'"],
  ['wire, two accents', "He said ``we will go'' on Monday.", "``we will go''"],
  ['wire, two apostrophes', "He said ''we will go'' on Monday.", "''we will go''"],
  ['German', 'Er sagte: „Wir gehen.“ Dann ging er.', '„Wir gehen.“'],
  ['German and French the other way', 'Er sagte: »Wir gehen.« Dann ging er.', '»Wir gehen.«'],
  ['French', 'Il a dit : « Nous irons. » Puis il est parti.', '« Nous irons. »'],
  ['Spanish and Italian', 'Dijo: «Iremos el lunes», y se fue.', '«Iremos el lunes»'],
  ['Polish', 'Powiedział: „Pójdziemy” i wyszedł.', '„Pójdziemy”'],
  ['Swedish and Finnish', 'Han sade: ”Vi går i dag”, och gick.', '”Vi går i dag”'],
  ['Russian', 'Он сказал: «Мы пойдём», и ушёл.', '«Мы пойдём»'],
  ['Japanese', '彼は「行きます」と言った。', '「行きます」'],
  ['Japanese, double corners', '『新聞』という本。', '『新聞』'],
  ['Chinese', '他说：“我们走吧。”', '“我们走吧。”'],
  ['Chinese, traditional', '他說：「我們走吧。」', '「我們走吧。」'],
  ['Korean', '그는 “가겠다”고 말했다.', '“가겠다”'],
  ['Arabic', 'قال «سنذهب» اليوم.', '«سنذهب»'],
])('words in %s marks are quoted, the words around them are not', (_, text, quoted) => {
  expect(quotedIn(text)).toEqual([quoted])
})

test('a quotation inside a quotation belongs to the outer one', () => {
  expect(quotedIn('“She told me, ‘Go home,’ and I went,” he said.')).toEqual([
    '“She told me, ‘Go home,’ and I went,”',
  ])
})

test('an apostrophe opens nothing', () => {
  expect(quotedIn("The mayors' plan, rock 'n' roll, the '90s and Seoul's answer")).toEqual([])
})

test('a possessive inside single marks closes nothing', () => {
  expect(quotedIn('He called it ‘the people’s plan’ twice.')).toEqual(['‘the people’s plan’'])
})

test('words that are opened and not closed run to the end of the paragraph', () => {
  expect(quotedIn('“We were told on Monday.')).toEqual(['“We were told on Monday.'])
})

test('a quotation split by who says it is two stretches', () => {
  expect(quotedIn('“We will go,” she said, “and we will stay.”')).toEqual([
    '“We will go,”',
    '“and we will stay.”',
  ])
})

test('a single mark that nothing closes is none', () => {
  expect(quotedIn("He wrote 'tis and left 'it at that")).toEqual([])
})

test('inches and feet are not words anybody said', () => {
  expect(quotedIn('The 6\' man carried a 12" pipe and a 9" nail.')).toEqual([])
})
