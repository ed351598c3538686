import { expect, test } from 'vitest'
import { readMade, told } from './reading.ts'

test('a tagged PDF gives its headline, subheads and paragraphs as its tags say', async () => {
  const article = await readMade({
    tagged: true,
    pages: [
      [
        { text: 'Harbour wall is mended at last', y: 80, role: 'H1' },
        { text: 'The harbour wall of Port Almond was mended on', y: 120, role: 'P' },
        { text: 'Monday, two years after the storm.', y: 132, role: 'P', goesOn: true },
        { text: 'What it cost', y: 160, role: 'H2' },
        { text: 'The work cost less than the council had feared.', y: 180, role: 'P' },
      ],
    ],
  })
  expect([article.headline, told(article)]).toEqual([
    'Harbour wall is mended at last',
    [
      'paragraph: The harbour wall of Port Almond was mended on Monday, two years after the storm.',
      'heading: What it cost',
      'paragraph: The work cost less than the council had feared.',
    ],
  ])
})

test('a paragraph that runs over the page break is one paragraph', async () => {
  const article = await readMade({
    tagged: true,
    pages: [
      [
        { text: 'Harbour wall is mended at last', y: 80, role: 'H1' },
        { text: 'The keeper of the harbour said on Monday that the wall', y: 780, role: 'P' },
      ],
      [
        { text: 'would hold for as long as anybody looked after it.', y: 80, role: 'P' },
        { text: 'Nobody disagreed with the keeper.', y: 100, role: 'P' },
      ],
    ],
  })
  expect(told(article)).toEqual([
    'paragraph: The keeper of the harbour said on Monday that the wall would hold for as long as anybody looked after it.',
    'paragraph: Nobody disagreed with the keeper.',
  ])
})

test('what a tagged PDF says is no part of its text is furniture', async () => {
  const article = await readMade({
    tagged: true,
    pages: [
      [
        { text: 'The Almond Gazette, page 4', y: 30 },
        { text: 'Harbour wall is mended at last', y: 80, role: 'H1' },
        { text: 'The harbour wall of Port Almond was mended on Monday.', y: 120, role: 'P' },
      ],
    ],
  })
  expect([told(article), article.body.furniture.map(({ text }) => text)]).toEqual([
    ['paragraph: The harbour wall of Port Almond was mended on Monday.'],
    ['The Almond Gazette, page 4'],
  ])
})
