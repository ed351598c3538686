import { expect, test } from 'vitest'
import { aColumn } from '../../../builders/a-pdf.ts'
import { readMade, told } from './reading.ts'

test('what a browser prints round a page is furniture, and its address says where it was', async () => {
  const address = 'https://gazette.example/harbour/wall-is-mended'
  const page = (number: number, texts: readonly string[]) => [
    { text: '28/02/2024, 14:54', x: 24, y: 20, size: 8 },
    { text: 'Harbour wall is mended at last', x: 240, y: 20, size: 8 },
    ...aColumn(texts, { y: 120, step: 14 }),
    { text: address, x: 24, y: 830, size: 8 },
    { text: `${String(number)}/2`, x: 570, y: 830, size: 8 },
  ]
  const article = await readMade({
    info: { Creator: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/120.0' },
    pages: [page(1, wall), page(2, council)],
  })
  const [canonical] = article.provenance.canonical
  expect([canonical?.value, canonical?.evidence[0]?.place, told(article).length]).toEqual([
    address,
    { in: 'field', name: 'page header: address' },
    2,
  ])
})

const wall = [
  'The harbour wall of Port Almond was mended on Monday, two years after the storm',
  'that broke it, and the boats that had lain in the river came home in a long line.',
]
const council = [
  'The council said that the work had cost less than it had feared, and that what was',
  'left of the money would go to the lighthouse, which has been dark since the winter.',
]
