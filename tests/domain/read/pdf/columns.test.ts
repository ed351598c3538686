import { expect, test } from 'vitest'
import { aColumn, type PdfLine } from '../../../builders/a-pdf.ts'
import { readMade, told } from './reading.ts'

const left = [
  'The ferry between Port Almond and',
  'Ostrey sails again from Monday, the',
  'company said, after a winter in the',
  'yard. Its hull was scraped and paint-',
  'ed, and one of its engines is new.',
]
const right = [
  'Passengers had waited for it since',
  'November, and most of them had gone',
  'round by the long road over the hills,',
  'which takes three hours on a good day',
  'and longer on a bad one.',
]
const lower = ['The fare stays what it was, and the', 'timetable is that of the summer before.']

test('columns are read one after the other, whatever order the file draws them in', async () => {
  const rows = left.flatMap((text, at) => [
    { text, x: 60, y: 120 + at * 12 },
    { text: right[at] ?? '', x: 310, y: 120 + at * 12 },
  ])
  const headline: PdfLine = { text: 'Ferry to Ostrey sails again', x: 60, y: 90, size: 24 }
  const article = await readMade({ pages: [[headline, ...rows]] })
  expect([article.headline, told(article)]).toEqual([
    'Ferry to Ostrey sails again',
    [
      'paragraph: The ferry between Port Almond and Ostrey sails again from Monday, the company said, after a winter in the yard. Its hull was scraped and painted, and one of its engines is new.',
      'paragraph: Passengers had waited for it since November, and most of them had gone round by the long road over the hills, which takes three hours on a good day and longer on a bad one.',
    ],
  ])
})

test('paragraphs are told by an indent, and by the space between them', async () => {
  const article = await readMade({
    pages: [
      [
        { text: 'Ferry to Ostrey sails again', y: 80, size: 24 },
        ...aColumn(left, { y: 120 }),
        { text: right[0] ?? '', x: 72, y: 180 },
        ...aColumn(right.slice(1), { y: 192 }),
        ...aColumn(lower, { y: 270 }),
      ],
    ],
  })
  expect(told(article).map((line) => line.slice(0, 40))).toEqual([
    'paragraph: The ferry between Port Almond',
    'paragraph: Passengers had waited for it ',
    'paragraph: The fare stays what it was, a',
  ])
})

test('running heads, feet and page numbers are furniture, each kept once', async () => {
  const page = (number: number, texts: readonly string[]) => [
    { text: `The Almond Gazette ${String(number)}`, y: 30 },
    ...aColumn(texts, { y: 120 }),
    { text: String(number), x: 290, y: 820 },
  ]
  const article = await readMade({ pages: [page(1, left), page(2, right), page(3, lower)] })
  const furniture = article.body.furniture.map(({ text }) => text)
  expect([told(article).length, furniture]).toEqual([
    3,
    ['The Almond Gazette 1', '1', 'The Almond Gazette 2', '2', 'The Almond Gazette 3', '3'],
  ])
})

test('a word parted at a line’s end keeps its hyphen where the text writes it so', async () => {
  const lines = [
    'The well-known keeper said so, and the town believed the well-',
    'known keeper, as it had always believed those who keep harbours.',
  ]
  const article = await readMade({ pages: [aColumn(lines, { y: 120 })] })
  expect(told(article)).toEqual([
    'paragraph: The well-known keeper said so, and the town believed the well-known keeper, as it had always believed those who keep harbours.',
  ])
})
