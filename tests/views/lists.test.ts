import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newsFile, threeDays } from '../builders/some-news.ts'
import { focused } from './focus.ts'
import { openPage } from './harness.ts'

/** The headlines of the list, from top to bottom. */
function headlines(page: Page): Promise<string[]> {
  return page.locator('.headline').allTextContents()
}

/** Waits until the list has so many cards, and gives its headlines. */
async function headlinesOnce(page: Page, count: number): Promise<string[]> {
  await page
    .locator('.headline')
    .nth(count - 1)
    .waitFor()
  return headlines(page)
}

test('stories stand in the list newest first', async () => {
  const { page } = await openPage({ texts: threeDays })
  expect(await headlinesOnce(page, 3)).toEqual([
    'School roof holds the winter',
    'Bridge toll stays for now',
    'Ferry timetable is cut',
  ])
})

test('the left pane counts articles, unread ones and each source', async () => {
  const { page } = await openPage({ texts: threeDays })
  await headlinesOnce(page, 3)
  const rows = await page
    .getByRole('navigation', { name: 'Library' })
    .locator('.row')
    .allInnerTexts()
  expect(rows.map((row) => row.split(/\s*\n\s*/))).toEqual([
    ['Stories', '3'],
    ['All articles', '3'],
    ['Unread', '3'],
    ['Starred', '0'],
    ['Could not read', '0'],
    ['Coverage'],
    ['The Harbour Post', '2'],
    ['Coast Courier', '1'],
  ])
})

test('a source lists its own articles only', async () => {
  const { page } = await openPage({ texts: threeDays })
  await page.getByRole('button', { name: 'Coast Courier' }).first().click()
  await page.getByRole('heading', { name: 'Coast Courier' }).waitFor()
  expect(await headlinesOnce(page, 1)).toEqual(['Bridge toll stays for now'])
})

test('j and k walk the list and open what they come to', async () => {
  const { page } = await openPage({ texts: threeDays, at: '#/articles' })
  await headlinesOnce(page, 3)
  const opened: (string | null)[] = []
  for (const key of ['j', 'j', 'k']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
    opened.push(await page.locator('[aria-current="true"] .headline').textContent())
  }
  expect(opened).toEqual([
    'Bridge toll stays for now',
    'Ferry timetable is cut',
    'Bridge toll stays for now',
  ])
})

test('Enter goes into the article and Esc comes back to the list', async () => {
  const { page } = await openPage({ texts: threeDays })
  await headlinesOnce(page, 3)
  await page.locator('.stop').first().focus()
  await page.keyboard.press('Enter')
  const article = page.getByRole('region', { name: 'Article' })
  await article.waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => article.evaluate((one) => one.matches(':focus'))).toBe(true)
  await page.keyboard.press('Escape')
  await expect
    .poll(() =>
      page
        .locator('.stop')
        .first()
        .evaluate((one) => one.matches(':focus')),
    )
    .toBe(true)
})

test('an article that stays open for a moment is read, and leaves the unread ones', async () => {
  const { page } = await openPage({ texts: threeDays })
  await headlinesOnce(page, 3)
  await page.locator('.stop').first().click()
  const unread = page.getByRole('button', { name: /^Unread/ })
  await expect.poll(() => unread.innerText(), { timeout: 5000 }).toContain('2')
})

test('s stars the open article, and the list of starred ones has it', async () => {
  const { page } = await openPage({ texts: threeDays })
  await headlinesOnce(page, 3)
  await page.locator('.stop').first().click()
  await page.getByRole('region', { name: 'Article' }).waitFor()
  await page.keyboard.press('s')
  const starred = page.getByRole('button', { name: /^Starred/ })
  await expect.poll(() => starred.innerText()).toContain('1')
  await page.keyboard.press('Control+4')
  await page.getByRole('heading', { name: 'Starred' }).waitFor()
  expect(await headlinesOnce(page, 1)).toEqual(['School roof holds the winter'])
})

test('an empty list says so in words', async () => {
  const { page } = await openPage({ texts: threeDays, at: '#/starred' })
  await page.getByText('Nothing starred.').waitFor()
})

test('of three hundred articles only those near the window are rendered', async () => {
  const days = Array.from({ length: 300 }, (_, at) => {
    const day = new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10)
    return [`${at}.md`, newsFile(`Council item ${at} is heard`, { day })] as const
  })
  const { page } = await openPage({ texts: Object.fromEntries(days), at: '#/articles' })
  const all = page.getByRole('button', { name: /^All articles/ })
  await expect.poll(() => all.innerText(), { timeout: 40_000 }).toContain('300')
  expect(await page.locator('article-card').count()).toBeLessThan(40)
})

test('a file that arrives while the reader looks further down moves nothing', async () => {
  const days = Array.from({ length: 60 }, (_, at) => {
    const day = new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10)
    return [`${at}.md`, newsFile(`Council item ${at} is heard`, { day })] as const
  })
  const { page, put } = await openPage({ texts: Object.fromEntries(days), at: '#/articles' })
  const all = page.getByRole('button', { name: /^All articles/ })
  await expect.poll(() => all.innerText(), { timeout: 20_000 }).toContain('60')
  const scroller = page.locator('article-list .scroller')
  await scroller.evaluate((one) => one.scrollTo({ top: 1500 }))
  await page.waitForTimeout(400)
  const before = await topHeadline(page)
  await put('new.md', newsFile('News of today', { day: '2024-01-01' }))
  await expect.poll(() => all.innerText()).toContain('61')
  await page.waitForTimeout(400)
  expect(await topHeadline(page)).toEqual(before)
})

test('a list stands in the order its menu gives, and the program keeps that', async () => {
  const { page } = await openPage({ texts: threeDays, at: '#/articles' })
  await headlinesOnce(page, 3)
  await page.getByRole('button', { name: /^Newest first/ }).click()
  await page.getByRole('menuitemradio', { name: 'Oldest first' }).click()
  await expect
    .poll(() => headlines(page))
    .toEqual([
      'Ferry timetable is cut',
      'Bridge toll stays for now',
      'School roof holds the winter',
    ])
  await page.reload()
  await page.getByRole('button', { name: /^Oldest first/ }).waitFor()
})

test('all of a list are marked as read at once, and that is taken back at once', async () => {
  const { page } = await openPage({ texts: threeDays, at: '#/articles' })
  await headlinesOnce(page, 3)
  await page.getByRole('button', { name: /^Newest first/ }).click()
  await page.getByRole('menuitem', { name: 'Mark all as read' }).click()
  const unread = page.getByRole('button', { name: /^Unread/ })
  await expect.poll(() => unread.innerText()).toContain('0')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => unread.innerText()).toContain('3')
})

test('the whole list is selected by one key, and starred by another', async () => {
  const { page } = await openPage({ texts: threeDays, at: '#/articles' })
  await headlinesOnce(page, 3)
  await page.locator('.stop').first().focus()
  await page.keyboard.press('Control+a')
  await page.getByText('3 selected').waitFor()
  await page.keyboard.press('s')
  const starred = page.getByRole('button', { name: /^Starred/ })
  await expect.poll(() => starred.innerText()).toContain('3')
})

test('a list is found again where the reader left it', async () => {
  const days = Array.from({ length: 60 }, (_, at) => {
    const day = new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10)
    return [`${at}.md`, newsFile(`Council item ${at} is heard`, { day })] as const
  })
  const { page } = await openPage({ texts: Object.fromEntries(days), at: '#/articles' })
  const all = page.getByRole('button', { name: /^All articles/ })
  await expect.poll(() => all.innerText(), { timeout: 20_000 }).toContain('60')
  const scroller = page.locator('article-list .scroller')
  await scroller.evaluate((one) => one.scrollTo({ top: 1500 }))
  await expect.poll(() => topHeadline(page).then(([headline]) => headline)).not.toContain('item 59')
  const [before] = await topHeadline(page)
  await page.keyboard.press('Control+4')
  await page.getByText('Nothing starred.').waitFor()
  await page.keyboard.press('Control+2')
  await expect.poll(() => topHeadline(page).then(([headline]) => headline)).toBe(before)
})

/** The first headline inside the list's window, and where it stands there. */
function topHeadline(page: Page): Promise<readonly [string, number]> {
  return page.locator('article-list .scroller').evaluate((scroller) => {
    const edge = scroller.getBoundingClientRect().top
    const cards = [...scroller.querySelectorAll('article-card')]
    const top = cards.find((card) => card.getBoundingClientRect().bottom > edge)
    const headline = top?.shadowRoot?.querySelector('.headline')?.textContent ?? ''
    return [headline, Math.round((top?.getBoundingClientRect().top ?? 0) - edge)] as const
  })
}

test('typing the first letters of a word leads to its line, Enter opens it, and Esc gives the keyboard back', async () => {
  const { page } = await openPage({ texts: threeDays, at: '#/articles' })
  await headlinesOnce(page, 3)
  await page.keyboard.press('g')
  const field = page.getByRole('textbox', { name: 'Go to' })
  await field.waitFor()
  await page.keyboard.type('Ferry')
  const found = page.locator('line-finder [role="status"]')
  await expect.poll(() => found.textContent()).toBe('Ferry timetable is cut')
  await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: 'Article' })
    .getByText('Ferry timetable is cut')
    .first()
    .waitFor()
  await page.keyboard.press('g')
  await field.waitFor()
  await page.keyboard.type('zeppelin')
  await expect.poll(() => found.textContent()).toBe('no such line')
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toContain('Ferry timetable is cut')
})

test('a line that is sought far down the list comes into sight', async () => {
  const days = Array.from({ length: 120 }, (_, at) => {
    const day = new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10)
    const headline = at === 20 ? 'Zeppelin lands on the green' : `Council item ${at} is heard again`
    return [`${at}.md`, newsFile(headline, { day })] as const
  })
  const { page } = await openPage({ texts: Object.fromEntries(days), at: '#/articles' })
  const all = page.getByRole('button', { name: /^All articles/ })
  await expect.poll(() => all.innerText(), { timeout: 40_000 }).toContain('120')
  await page.keyboard.press('g')
  await page.getByRole('textbox', { name: 'Go to' }).waitFor()
  await page.keyboard.type('zepp')
  const line = page.locator('article-card', { hasText: 'Zeppelin lands on the green' })
  await line.waitFor()
  await expect
    .poll(() => line.evaluate((card) => card.getBoundingClientRect().bottom < innerHeight))
    .toBe(true)
})
