import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newsFile } from '../builders/some-news.ts'
import { barriers } from './accessibility.ts'
import { drop } from './drops.ts'
import { focused } from './focus.ts'
import { openPage } from './harness.ts'

/** Two papers tell of the pier; of the rest each is told by one. Newest first as they stand here. */
const news = {
  'pier.md': newsFile('Pier fire is out', { outlet: 'The Harbour Post', day: '2023-09-14' }),
  'pier-too.md': newsFile('Pier fire is out', { outlet: 'Coast Courier', day: '2023-09-14' }),
  'school.md': newsFile('School roof holds', { outlet: 'Island Gazette', day: '2023-09-12' }),
  'bridge.md': newsFile('Bridge toll stays', { outlet: 'Lantern Wire', day: '2023-09-11' }),
  'ferry.md': newsFile('Ferry timetable is cut', { outlet: 'Quay News', day: '2023-09-10' }),
}

/** The page with its list of articles or stories, once all lines are there. */
async function listed(at: '#/articles' | '#/stories' = '#/articles', texts = news) {
  const shown = await openPage({ texts, at })
  const count = Object.keys(texts).length
  await shown.page
    .locator('.stop')
    .nth(count - 1)
    .waitFor()
  return shown
}

function line(page: Page, words: string) {
  return page.locator('.stop').filter({ hasText: words })
}

/** The articles in the address of a comparison, each by its headline, once there is one. */
async function compared(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => location.hash.startsWith('#/compare/'))
  const hash = new URL(page.url()).hash
  await page.keyboard.press('Control+2')
  await page.locator('article-list').waitFor()
  const headlines: string[] = []
  for (const id of hash.split('/').slice(2, -1)) {
    headlines.push(await page.locator(`[data-article="${id}"] .headline`).innerText())
  }
  return headlines
}

function selectedCount(page: Page): Promise<number> {
  return page.locator('[role="row"][aria-selected="true"]').count()
}

test('three articles picked with Ctrl and clicks are compared in the order of the list', async () => {
  const { page } = await listed()
  const picked = ['Ferry timetable', 'School roof', 'Bridge toll']
  for (const headline of picked) {
    await line(page, headline).click({ modifiers: ['Control'] })
  }
  await page.getByText('3 selected').waitFor()
  await page.keyboard.press('c')
  expect(await compared(page)).toEqual([
    'School roof holds',
    'Bridge toll stays',
    'Ferry timetable is cut',
  ])
})

test('Shift and arrows select a range, x takes a line out of it, and Esc selects nothing', async () => {
  const { page } = await listed()
  await line(page, 'School roof').focus()
  await line(page, 'School roof').click()
  const counts: number[] = []
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'x', 'Escape']) {
    await page.keyboard.press(key)
    const expected = { x: 2, Escape: 0 }[key] ?? counts.length + 2
    await expect.poll(() => selectedCount(page)).toBe(expected)
    counts.push(expected)
  }
  expect(await page.locator('selection-bar').innerText()).toBe('')
})

test('one article alone, or more than six, cannot be compared, and the list says why', async () => {
  const days = Array.from({ length: 8 }, (_, at) => {
    const day = `2023-09-${String(10 + at)}`
    return [`${at}.md`, newsFile(`Council item ${at} is heard`, { day })] as const
  })
  const { page } = await listed('#/articles', Object.fromEntries(days) as typeof news)
  const bar = page.getByRole('group', { name: 'Selected articles' })
  const compare = bar.getByRole('button', { name: 'Compare' })
  await page
    .locator('.stop')
    .first()
    .click({ modifiers: ['Control'] })
  await bar.getByText('Select one more to compare.').waitFor()
  const alone = await compare.getAttribute('aria-disabled')
  await page
    .locator('.stop')
    .nth(6)
    .click({ modifiers: ['Shift'] })
  await bar.getByText('7 selected').waitFor()
  const many = [await compare.getAttribute('aria-disabled'), await bar.innerText()]
  expect([alone, ...many]).toEqual(['true', 'true', expect.stringContaining('At most six')])
})

test('what is selected stays so while the list is scrolled away and back', async () => {
  const days = Array.from({ length: 60 }, (_, at) => {
    const day = new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10)
    return [`${at}.md`, newsFile(`Council item ${at} is heard`, { day })] as const
  })
  const { page } = await openPage({ texts: Object.fromEntries(days), at: '#/articles' })
  const all = page.getByRole('button', { name: /^All articles/ })
  await expect.poll(() => all.innerText(), { timeout: 20_000 }).toContain('60')
  await page
    .locator('.stop')
    .first()
    .click({ modifiers: ['Control'] })
  const scroller = page.locator('article-list .scroller')
  await scroller.evaluate((one) => one.scrollTo({ top: one.scrollHeight }))
  await line(page, 'Council item 0 is heard').click({ modifiers: ['Control'] })
  await expect.poll(() => selectedCount(page)).toBe(1)
  await scroller.evaluate((one) => one.scrollTo({ top: 0 }))
  await line(page, 'Council item 59 is heard').waitFor()
  await page.getByText('2 selected').waitFor()
  expect(await selectedCount(page)).toBe(1)
})

test('the menu of a line offers what can be done with it, and nothing else', async () => {
  const { page } = await listed('#/stories')
  await line(page, 'School roof').click({ button: 'right' })
  const items = page.getByRole('menuitem')
  await items.first().waitFor()
  const alone = await items.allInnerTexts()
  await page.keyboard.press('Escape')
  await line(page, 'Coast Courier').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Compare with The Harbour Post' }).waitFor()
  const first = ['Compare with…', 'Select']
  const story = ['The story and its coverage', 'Rename the story…', 'Merge with another story…']
  const inStory = ['Move to another story…', 'Take out of the story', 'Keep in the story']
  const last = ['Star', 'Mark as read', 'Tag…', 'Original', 'Show in folder']
  expect([alone, await items.allInnerTexts()]).toEqual([
    ['Open', ...first, ...story, ...last],
    ['Open', 'Compare with The Harbour Post', ...first, ...story, ...inStory, ...last],
  ])
})

test('the menu stays while the button is let go that opened it, and a press elsewhere puts it away', async () => {
  const { page } = await listed()
  const box = await line(page, 'Bridge toll').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 12)
  await page.mouse.down({ button: 'right' })
  const menu = page.getByRole('menu')
  await menu.waitFor()
  await page.mouse.up({ button: 'right' })
  await page.keyboard.press('ArrowDown')
  const after = [await menu.isVisible(), await focused(page)]
  await page.getByRole('heading', { name: 'All articles' }).click()
  await menu.waitFor({ state: 'hidden' })
  expect(after).toEqual([true, 'Compare with…'])
})

test('by keyboard alone the menu opens, is walked by letters, acts, and gives the keyboard back', async () => {
  const { page } = await listed()
  await line(page, 'Bridge toll').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Open' }).waitFor()
  await expect.poll(() => focused(page)).toBe('Open')
  await page.keyboard.type('st')
  expect(await focused(page)).toBe('Star')
  await page.keyboard.press('Enter')
  await line(page, 'Bridge toll').locator('.star').waitFor()
  expect(await focused(page)).toContain('Bridge toll stays')
})

test('an article dragged onto another is compared with it, and files can be dropped as before', async () => {
  const { page } = await listed()
  await line(page, 'Ferry timetable').dragTo(line(page, 'School roof'))
  expect(await compared(page)).toEqual(['Ferry timetable is cut', 'School roof holds'])
  await drop(page, { 'new.md': newsFile('Lighthouse is painted', { day: '2023-09-20' }) })
  await line(page, 'Lighthouse is painted').waitFor()
  expect(await page.locator('drop-target').isVisible()).toBe(false)
})

test('a story of more than six is compared by its first six', async () => {
  const papers = ['Post', 'Courier', 'Gazette', 'Wire', 'News', 'Echo', 'Herald']
  const texts = papers.map((outlet, at) => {
    const day = `2023-09-${String(10 + at)}`
    return [
      `${outlet}.md`,
      newsFile('Pier fire is out', { outlet: `Isle ${outlet}`, day }),
    ] as const
  })
  const { page } = await listed('#/stories', Object.fromEntries(texts) as typeof news)
  await page.getByRole('button', { name: 'Compare the first 6 of 7' }).click()
  expect(await compared(page)).toHaveLength(6)
})

test('selected lines and a menu bar nobody', async () => {
  const { page } = await listed('#/stories')
  await line(page, 'Bridge toll').click({ modifiers: ['Control'] })
  await line(page, 'Coast Courier').click({ modifiers: ['Control'] })
  await page.getByText('2 selected').waitFor()
  await line(page, 'School roof').click({ button: 'right' })
  await page.getByRole('menuitem').first().waitFor()
  const light = await barriers(page)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  expect([light, await barriers(page)]).toEqual([[], []])
})
