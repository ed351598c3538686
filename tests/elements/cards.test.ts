import { expect, test } from 'vitest'
import { letters } from '../../renderer/elements/letter-mark.ts'
import { fileSize } from '../../renderer/elements/list-words.ts'
import { openStage } from './open-stage.ts'

/** One article of a list, saying only what the test cares about. */
function aLine(id: string, article: Readonly<Record<string, unknown>> = {}, mark = {}) {
  const known = { id, headline: 'Ramp is closed', outlet: 'Lantern Wire', published: '' }
  return {
    article: { ...known, language: 'en', ...article },
    mark: { id, read: false, starred: false, ...mark },
  }
}

function aStory(...members: readonly (readonly [relation: string, outlet: string])[]) {
  return {
    story: {
      id: 's',
      headline: 'Ramp is closed',
      sortDate: '',
      members: members.map(([relation], at) => ({ article: `a${at}`, relation, reason: '' })),
    },
    lines: members.map(([, outlet], at) => aLine(`a${at}`, { outlet })),
  }
}

test('a story has one line for each paper that printed it, with how it stands to the first', async () => {
  const { page, show } = await openStage()
  await show('story-card', {
    story: aStory(['first', 'Lantern Wire'], ['excerpt', 'Courier'], ['common-source', '']),
  })
  const lines = await page.locator('.stop').allInnerTexts()
  expect(lines.map((line) => line.split(/\s*\n\s*/).filter(Boolean))).toEqual([
    ['Ramp is closed', 'Lantern Wire', 'original', 'not dated', 'unread'],
    ['Courier', 'excerpt', 'not dated', 'unread'],
    ['Source not stated', 'same source', 'not dated', 'unread'],
  ])
})

test('a story that one paper tells says nothing of originals', async () => {
  const { page, show } = await openStage()
  await show('story-card', { story: aStory(['alone', 'Lantern Wire']) })
  expect(await page.locator('.pill').count()).toBe(0)
})

test('each line of a story opens its own article', async () => {
  const { page, show, listen, fired } = await openStage()
  await listen('article-chosen')
  await show('story-card', { story: aStory(['first', 'Lantern Wire'], ['excerpt', 'Courier']) })
  await page.getByRole('button', { name: 'Courier' }).click()
  expect(await fired()).toEqual([{ type: 'article-chosen', detail: { article: 'a1', lit: '' } }])
})

test('a headline in Arabic stands from the right', async () => {
  const { page, show } = await openStage()
  await show('article-card', { line: aLine('a', { headline: 'قمة بين زعيمي البلدين' }) })
  const direction = await page
    .locator('.headline')
    .evaluate((headline) => getComputedStyle(headline).direction)
  expect(direction).toBe('rtl')
})

test('a headline without end takes three lines, and is whole for those who ask', async () => {
  const headline = 'A headline that goes on and on '.repeat(20).trim()
  const { page, show } = await openStage()
  await show('article-card', { line: aLine('a', { headline }) })
  await page.setViewportSize({ width: 380, height: 600 })
  const shown = page.locator('.headline')
  const lines = await shown.evaluate(
    (one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight),
  )
  expect([Math.round(lines), await shown.getAttribute('title')]).toEqual([3, headline])
})

test('a read article has no dot, a starred one a star', async () => {
  const { page, show } = await openStage()
  await show('article-card', { line: aLine('a', {}, { read: true, starred: true }) })
  expect([await page.locator('.dot').count(), await page.locator('.star').count()]).toEqual([0, 1])
})

test('the edge of a pane moves by arrows, and no further than it may', async () => {
  const { page, show, listen, fired } = await openStage()
  await listen('pane-resized')
  await show('split-pane', { label: 'Width of the list', width: 250, least: 240, most: 620 })
  const edge = page.getByRole('separator', { name: 'Width of the list' })
  for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home']) await edge.press(key)
  expect((await fired()).map(({ detail }) => detail)).toEqual([
    { width: 266, settled: true },
    { width: 240, settled: true },
    { width: 620, settled: true },
    { width: 240, settled: true },
  ])
})

test('a long import says how far it is, in numbers', async () => {
  const { page, show } = await openStage()
  await show('status-bar', { progress: { does: 'Reading', done: 1200, total: 2000 } })
  expect(await page.locator('.under-way').innerText()).toContain('Reading 1,200 of 2,000 files')
})

test('a name is marked by its leading letters, in any script', () => {
  const names = ['The Washington Times', 'APLN', 'Centre for Coastal Mobility', '朝日新聞', '']
  expect(names.map(letters)).toEqual(['WT', 'AP', 'CC', '朝', '?'])
})

test('sizes of files carry their unit', () => {
  expect([0, 1, 812, 4_200_000, 62_000_000].map(fileSize)).toEqual([
    '0 bytes',
    '1 byte',
    '812 bytes',
    '4.2 MB',
    '62 MB',
  ])
})
