import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { ArticleId } from '../../renderer/domain/article.ts'
import { articleOf } from '../builders/a-reading.ts'
import { fivePaperFiles, fivePaperText } from '../builders/five-papers.ts'
import { barriers } from './accessibility.ts'
import { openRoom } from './open-room.ts'
import type { RoomArticle } from './room/state.ts'

const papers = await Promise.all(
  fivePaperFiles.map(async (file): Promise<RoomArticle> => {
    const article = await articleOf(fivePaperText(file), file)
    const outlet = article.provenance.outlet[0]?.value ?? ''
    return { id: outlet.replace(/\W/g, '') as ArticleId, outlet, article }
  }),
)
const ids = papers.map(({ id }) => id)

function comparing(more: Readonly<Record<string, unknown>> = {}) {
  const properties = { articles: ids, tab: 'matrix', ...more }
  return openRoom('many-side-by-side', { articles: papers, comparisons: {}, properties })
}

/** The letters and names that the head lists. */
async function listed(page: Page): Promise<readonly string[]> {
  const lines = await page.getByRole('list', { name: 'Articles' }).locator('.article').all()
  const texts = await Promise.all(lines.map((line) => line.innerText()))
  return texts.map((text) => text.replace(/[⇤×]/g, '').replace(/\s+/g, ' ').trim())
}

const rowWith = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words })

test('a sentence says what happened among the articles, which go by letters', async () => {
  const { page } = await comparing()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect([await page.getByRole('heading', { level: 1 }).textContent(), await listed(page)]).toEqual(
    [
      'The Orvane Courier, Lakeside Gazette and Capital Standard draw on Lantern Wire’s report; Valdorn Herald alone reports independently',
      [
        'A Lantern Wire',
        'B The Orvane Courier',
        'C Lakeside Gazette',
        'D Capital Standard',
        'E Valdorn Herald',
      ],
    ],
  )
})

test('an article is left out, added again and put first', async () => {
  const { page } = await comparing()
  await page.getByRole('button', { name: 'Leave out Lakeside Gazette' }).click()
  await expect.poll(() => listed(page)).toHaveLength(4)
  await page.getByLabel('Add an article of this story').selectOption({ index: 1 })
  await expect.poll(() => listed(page)).toHaveLength(5)
  await page.getByRole('button', { name: 'Move Lakeside Gazette first' }).click()
  await expect
    .poll(() => listed(page))
    .toEqual([
      'A Lakeside Gazette',
      'B Lantern Wire',
      'C The Orvane Courier',
      'D Capital Standard',
      'E Valdorn Herald',
    ])
})

test('a cell of the matrix says who stands in whom, and opens the two', async () => {
  const { page, heard } = await comparing()
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /Gazette/ }) })
  const cell = row.getByRole('button').first()
  await cell.focus()
  const said = (await cell.innerText()).replace(/\s+/g, ' ')
  await page.keyboard.press('Enter')
  expect([said, await heard()]).toEqual([
    '80% of Lakeside Gazette’s prose stands in Lantern Wire: ← excerpt Lakeside Gazette took from Lantern Wire',
    [['compare-chosen', ['LakesideGazette', 'LanternWire']]],
  ])
})

test('what is reported: changed words are marked, and a cell opens beside the fullest wording', async () => {
  const { page, heard } = await comparing({ tab: 'text' })
  const row = rowWith(page, 'I asked for that garage')
  await row.waitFor()
  expect(await row.locator('mark.edit').allTextContents()).toEqual(['head of'])
  await row.getByRole('button', { name: /head of/ }).click()
  await row.getByRole('button').first().click()
  expect(await heard()).toEqual([
    ['compare-chosen', ['LanternWire', 'CapitalStandard']],
    [
      'article-chosen',
      'LanternWire',
      '"I asked for that garage to be kept, and I have the letter," said Petra Oyelaran, who heads the mountain rescue service.',
    ],
  ])
})

test('what only one paper has can be shown alone', async () => {
  const { page } = await comparing({ tab: 'text' })
  await page.getByRole('button', { name: /^Only in one/ }).click()
  await rowWith(page, 'Nobody was killed').waitFor({ state: 'detached' })
  expect(await rowWith(page, 'poppy-seed rolls').getByRole('rowheader').textContent()).toBe(
    'only E',
  )
})

test('dates that do not agree are said, with the words they rest on', async () => {
  const { page } = await comparing({ tab: 'timeline' })
  const conflicts = page.getByRole('region', { name: 'What does not agree' }).getByRole('listitem')
  await conflicts.first().waitFor()
  const said = (await conflicts.allInnerTexts()).map((text) => text.split(/[:,.]/)[0])
  expect(said).toEqual([
    'Valdorn Herald states two days of publication',
    'Lakeside Gazette carries Lantern Wire’s text',
  ])
})

test('the digits walk the views, each of which shows something', async () => {
  const { page } = await comparing()
  await page.getByRole('tab').first().waitFor()
  const views = [
    'Matrix',
    'What is reported',
    'Quotes',
    'Names and figures',
    'Timeline',
    'Attribution',
  ]
  const chosen: string[] = []
  for (const [at, name] of [...views.entries()].reverse()) {
    await page.keyboard.press(String(at + 1))
    await page.getByRole('tabpanel', { name }).getByText('Lantern Wire').first().waitFor()
    chosen.unshift((await page.getByRole('tab', { selected: true }).innerText()).trim())
  }
  expect(chosen).toEqual(views)
})

test('an article that is gone is said to be gone, and the others can be compared', async () => {
  const { page } = await comparing({ articles: [...ids.slice(0, 3), 'gone'] })
  await page.getByRole('alert').waitFor()
  const said = await page.getByRole('alert').textContent()
  await page.getByRole('button', { name: 'Compare the 3 that are left' }).click()
  await expect.poll(() => listed(page)).toHaveLength(3)
  expect(said).toBe('One of these articles is not in the library any more.')
})

test('readers who cannot see or point can compare several, in light and in dark', async () => {
  const { page } = await comparing({ articles: ids.slice(2) }) // three: looking costs by the cell
  const found: string[] = []
  for (const name of ['What is reported', 'Attribution', 'Timeline', 'Matrix']) {
    await page.getByRole('tab', { name }).click()
    await page.getByRole('tabpanel', { name }).getByText('Capital Standard').first().waitFor()
    found.push(...(await barriers(page)))
  }
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  expect([...found, ...(await barriers(page))]).toEqual([])
})
