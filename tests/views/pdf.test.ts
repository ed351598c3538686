import { expect, test } from 'vitest'
import { aColumn, aPdf } from '../builders/a-pdf.ts'
import { openPage } from './harness.ts'

test('a PDF is read in the engine of the page, with nothing from outside', async () => {
  const story = aPdf({
    tagged: true,
    pages: [
      [
        { text: 'Harbour wall is mended at last', y: 80, size: 20, role: 'H1' },
        { text: 'The harbour wall of Port Almond was mended on', y: 120, role: 'P' },
        { text: 'Monday, two years after the storm.', y: 132, role: 'P', goesOn: true },
      ],
    ],
  })
  const columns = aPdf({
    pages: [[{ text: 'Library opens its cellar', y: 60, size: 22 }, ...aColumn(cellar)]],
  })
  const { page } = await openPage({ texts: { 'wall.pdf': story, 'cellar.pdf': columns } })
  await page.locator('.headline').nth(1).waitFor()
  const headlines = await page.locator('.headline').allInnerTexts()
  expect(headlines.map((text) => text.trim()).sort()).toEqual([
    'Harbour wall is mended at last',
    'Library opens its cellar',
  ])
})

const cellar = [
  'The library of Ostrey has opened its cellar to readers for the',
  'first time since the flood of the year before last, its keeper',
  'said on Tuesday.',
]
