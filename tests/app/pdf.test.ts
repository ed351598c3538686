import { expect, onTestFinished, test } from 'vitest'
import { aColumn, aPdf } from '../builders/a-pdf.ts'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import { launchApp } from './launch.ts'

test('PDFs are read behind the walls: tagged, in columns, locked, and without words', async () => {
  const folder = aNewsFolder({
    'wall.pdf': tagged,
    'cellar.pdf': untagged,
    'locked.pdf': aPdf({ locked: true, pages: [aColumn(['Nobody reads this.'])] }),
    'scan.pdf': aPdf({ pictures: true, pages: [[]] }),
  })
  const running = await launchApp({ library: folder.path })
  onTestFinished(() => running.stop())
  const { articles, import: report } = await running.summary()
  const read = articles.map(({ headline, paragraphs }) => `${headline}: ${String(paragraphs)}`)
  expect({
    read: read.sort(),
    problems: report.problems.map(({ path, reason }) => `${path}: ${reason}`).sort(),
    allowed: (await running.networkCount()).allowed,
  }).toEqual({
    read: ['Harbour wall is mended at last: 1', 'Library opens its cellar: 1'],
    problems: [
      'locked.pdf: This PDF is locked with a password.',
      'scan.pdf: This PDF holds pictures of pages and no text.',
    ],
    allowed: 0,
  })
})

const tagged = aPdf({
  tagged: true,
  pages: [
    [
      { text: 'Harbour wall is mended at last', y: 80, size: 20, role: 'H1' },
      { text: 'The harbour wall of Port Almond was mended on', y: 120, role: 'P' },
      { text: 'Monday, two years after the storm.', y: 132, role: 'P', goesOn: true },
    ],
  ],
})

const untagged = aPdf({
  pages: [
    [
      { text: 'Library opens its cellar', y: 60, size: 22 },
      ...aColumn([
        'The library of Ostrey has opened its cellar to readers for the',
        'first time since the flood of the year before last, its keeper',
        'said on Tuesday.',
      ]),
    ],
  ],
})
