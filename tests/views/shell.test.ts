import { expect, test } from 'vitest'
import { firstState } from './stand-in/state.ts'
import { threeDays } from '../builders/some-news.ts'
import { barriers } from './accessibility.ts'
import { openPage } from './harness.ts'

const themes = ['light', 'dark'] as const

test('a first run invites to a folder, and shows where the usual one would be', async () => {
  const { page } = await openPage()
  await page.getByRole('button', { name: 'Use this folder' }).waitFor()
  const buttons = await page.locator('first-run button').allInnerTexts()
  const path = await page.getByText('/home/reader/Documents/Broadsheet').isVisible()
  expect([buttons, path]).toEqual([
    ['Use this folder', 'Choose a folder…', 'Try the samples'],
    true,
  ])
})

test('the sample library is one click away', async () => {
  const { page } = await openPage()
  await page.getByRole('button', { name: 'Try the samples' }).click()
  await page.getByRole('region', { name: 'Article' }).waitFor()
  const all = page.getByRole('button', { name: /^All articles/ })
  await expect.poll(() => all.innerText(), { timeout: 15_000 }).toContain('3')
})

test('another folder is another library, without a reload', async () => {
  const { page } = await openPage({ texts: threeDays, chosenFolder: '/home/reader/Other' })
  await page.locator('.headline').nth(2).waitFor()
  await page.getByRole('button', { name: 'Change…' }).click()
  await page.getByText('Watching reader/Other').waitFor()
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(2)
})

test('a file that cannot be read is listed with its reason and what to do', async () => {
  const { page, calls } = await openPage({ texts: { ...threeDays, 'empty.txt': '' } })
  await page.getByRole('button', { name: '1 file could not be read' }).click()
  const problem = page.locator('problem-list article')
  await problem.getByRole('button', { name: 'Show in folder' }).click()
  const [name, ...says] = (await problem.innerText()).split('\n').filter(Boolean)
  expect([name, says.length >= 3, (await calls()).at(-1)]).toEqual([
    'empty.txt',
    true,
    { method: 'showInFolder', values: ['empty.txt'] },
  ])
})

test('files that cannot be found are held until the reader says they are gone', async () => {
  const { page, say, calls } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  await say({ kind: 'folder', folder: '/home/reader/News', state: { kind: 'missing', count: 3 } })
  await page.getByText('3 files of reader/News cannot be found.').waitFor()
  await page.getByRole('button', { name: 'They are gone' }).click()
  expect((await calls()).at(-1)).toEqual({ method: 'acceptMissing', values: [] })
})

test('refused requests are counted in the status line', async () => {
  const { page, say } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  await say({ kind: 'network', count: { refused: 2, allowed: 0 } })
  await page.getByText('Offline: 2 network requests refused').waitFor()
  expect(await page.locator('status-bar').isVisible()).toBe(true)
})

test('the theme follows the system until the reader picks one', async () => {
  const settings = { ...firstState.settings, theme: 'system' } as const
  const { page } = await openPage({ texts: threeDays, settings })
  await page.locator('.headline').nth(2).waitFor()
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme'])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(theme).toBe('dark')
  await page.getByRole('button', { name: 'View' }).click()
  await page.getByRole('radio', { name: 'Light' }).check()
  expect(await theme()).toBe('light')
})

test('text grows and shrinks by keys, and stays within its bounds', async () => {
  const { page } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  const size = () =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size'))
  await page.keyboard.press('Control+=')
  const larger = await size()
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('Control+-')
  const smallest = await size()
  await page.keyboard.press('Control+0')
  expect([larger, smallest, await size()]).toEqual(['20px', '14px', '18px'])
})

test('a pane keeps the width it was given by hand or by keyboard', async () => {
  const { page, calls } = await openPage({ texts: threeDays })
  const edge = page.getByRole('separator', { name: 'Width of the list' })
  await edge.focus()
  await page.keyboard.press('ArrowRight')
  const wide = await edge.getAttribute('aria-valuenow')
  const box = await edge.boundingBox()
  const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 300]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 50, y, { steps: 3 })
  await page.mouse.up()
  const saved = (await calls()).filter(({ method }) => method === 'changeSettings')
  expect([wide, saved.flatMap(({ values }) => values)]).toEqual([
    '396',
    [{ listWidth: 396 }, { listWidth: 346 }],
  ])
})

test('[ folds the sources away and brings them back', async () => {
  const { page } = await openPage({ texts: threeDays })
  const sources = page.getByRole('navigation', { name: 'Library' })
  await sources.waitFor()
  await page.keyboard.press('[')
  await sources.waitFor({ state: 'detached' })
  await page.keyboard.press('[')
  await sources.waitFor()
  expect(await sources.isVisible()).toBe(true)
})

test('? shows every key, and bare letters do nothing behind the card', async () => {
  const { page } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  const address = page.url()
  await page.keyboard.press('j')
  await page.waitForTimeout(300)
  const unmoved = page.url() === address
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' })
  expect(unmoved).toBe(true)
})

test('a narrow window shows one pane, with Back to the list', async () => {
  const { page } = await openPage({ texts: threeDays })
  await page.setViewportSize({ width: 620, height: 700 })
  await page.locator('.stop').first().click()
  await page.getByRole('region', { name: 'Article' }).waitFor()
  const listHidden = await page.locator('story-list').isHidden()
  await page.getByRole('button', { name: '‹ Back' }).click()
  await page.locator('reading-room').waitFor({ state: 'detached' })
  expect([listHidden, await page.locator('story-list').isVisible()]).toEqual([true, true])
})

test('in a narrow window the lists open over the page, and Esc puts them away', async () => {
  const { page } = await openPage({ texts: threeDays })
  await page.setViewportSize({ width: 620, height: 700 })
  await page.getByRole('button', { name: 'Lists' }).click()
  const focused = page.locator('source-index:focus-within')
  await focused.waitFor()
  await page.keyboard.press('Escape')
  await page.locator('source-index').waitFor({ state: 'detached' })
  expect(await page.locator('story-list').isVisible()).toBe(true)
})

test('F6 goes from pane to pane', async () => {
  const { page } = await openPage({ texts: threeDays })
  await page.locator('.stop').first().click()
  await page.getByRole('region', { name: 'Article' }).waitFor()
  const inside: string[] = []
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('F6')
    await page.waitForTimeout(150)
    inside.push(await page.locator('[data-pane]:focus-within').evaluate((one) => one.tagName))
  }
  expect(inside).toEqual(['READING-ROOM', 'SOURCE-INDEX', 'STORY-LIST', 'READING-ROOM'])
})

test('a reload comes back to the same place', async () => {
  const { page } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  await page.locator('.stop').first().click()
  const article = page.getByRole('region', { name: 'Article' })
  await article.getByText('School roof holds the winter').first().waitFor()
  await page.reload()
  await article.getByText('School roof holds the winter').first().waitFor()
  await expect.poll(() => page.locator('.headline').count()).toBe(3)
})

for (const theme of themes) {
  const settings = { ...firstState.settings, theme }

  test(`nothing bars a reader from the first run, ${theme}`, async () => {
    const { page } = await openPage({ settings })
    await page.getByRole('button', { name: 'Try the samples' }).waitFor()
    expect(await barriers(page)).toEqual([])
  })

  test(`nothing bars a reader from the library, ${theme}`, async () => {
    const { page, errors } = await openPage({ settings, texts: { ...threeDays, 'empty.txt': '' } })
    await page.locator('.headline').nth(2).waitFor()
    await page.locator('.stop').first().click()
    await page.getByRole('region', { name: 'Article' }).waitFor()
    expect([await barriers(page), errors]).toEqual([[], []])
  })

  test(`nothing bars a reader from problems, keys and messages, ${theme}`, async () => {
    const { page } = await openPage({ settings, texts: { 'empty.txt': '' }, at: '#/problems' })
    await page.locator('problem-list article').waitFor()
    const onProblems = await barriers(page)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect([onProblems, await barriers(page)]).toEqual([[], []])
  })
}
