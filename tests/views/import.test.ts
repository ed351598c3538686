import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newsFile } from '../builders/some-news.ts'
import { barriers } from './accessibility.ts'
import { openPage } from './harness.ts'

/** A feed that says it holds three items, one of them without a word of news. */
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
<link>https://post.example/</link>${[1, 2]
  .map(
    (number) => `<item><title>Crane ${number} is painted</title>
<guid isPermaLink="false">crane-${number}</guid><description>${`Crane ${number} was painted by the harbour in the morning, said the keeper of shed ${number}. `.repeat(4)}</description></item>`,
  )
  .join('')}<item><guid isPermaLink="false">empty-3</guid></item></channel></rss>`

const vote = newsFile('Vote is held again')

/** Ten files: six texts, one of them twice, one that cannot be read, and a feed. */
const mixed: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((at) => [`news/${at}.md`, newsFile(`Council item ${at} is heard`)]),
  ),
  'vote.md': vote,
  'zz copy of vote.md': vote,
  'empty.txt': '',
  'feed.xml': feed,
}

const sum = '10 files: 8 with 9 articles, 1 duplicate, 1 problem.'

/** The rows of the report on screen: their names, as a screen reader says them. */
async function rows(page: Page): Promise<readonly (string | null)[]> {
  const all = await page.locator('reported-file').all()
  return Promise.all(all.map((row) => row.getAttribute('aria-label')))
}

/** The file the keyboard stands on. */
function standsOn(page: Page): Promise<string | null> {
  return page.locator('reported-file:focus').getAttribute('data-path', { timeout: 5000 })
}

test('when many files have been read, one line says what became of them and leads to the report', async () => {
  const { page } = await openPage({ texts: mixed })
  const said = page.locator('toast-line .toast')
  await said.getByText(sum).waitFor()
  await said.getByRole('button', { name: 'Show report' }).click()
  await page.getByRole('heading', { name: 'Import report' }).waitFor()
  await page.locator('import-report .sum').getByText(sum).waitFor()
})

test('a few files come in without a word', async () => {
  const { page } = await openPage({ texts: { 'vote.md': vote } })
  await page.locator('.headline').first().waitFor()
  await page.waitForTimeout(2500)
  expect(await page.locator('toast-line .toast').count()).toBe(0)
})

test('the report lists every file with what became of it', async () => {
  const { page } = await openPage({ texts: mixed, at: '#/report' })
  await page.getByText(sum).waitFor()
  await expect.poll(() => page.locator('reported-file').count()).toBe(10)
  expect(await rows(page)).toEqual([
    expect.stringMatching(/^empty\.txt: could not be read: ./) as unknown,
    'feed.xml: News feed, 2 articles, 1 part left out',
    ...[1, 2, 3, 4, 5, 6].map((at) => `news/${at}.md: Markdown, 1 article`),
    'vote.md: Markdown, 1 article',
    'zz copy of vote.md: duplicate of vote.md',
  ])
})

test('filters list one kind of file, and a part that was left out says why', async () => {
  const { page } = await openPage({ texts: mixed, at: '#/report' })
  await page.getByText(sum).waitFor()
  const filter = (name: RegExp) => page.getByRole('group').getByRole('button', { name }).click()
  const listed: (readonly (string | null)[])[] = []
  for (const name of [/^Duplicates 1/, /^Problems 1/, /^Parts left out 1/]) {
    await filter(name)
    await expect.poll(() => page.locator('reported-file').count()).toBe(1)
    listed.push(await rows(page))
  }
  const reason = await page.locator('reported-file .parts').innerText()
  expect([listed.map(([first]) => first?.split(':')[0]), reason.length > 12]).toEqual([
    ['zz copy of vote.md', 'empty.txt', 'feed.xml'],
    true,
  ])
})

test('the report is walked with the keyboard, and Enter opens what a file became', async () => {
  const { page } = await openPage({ texts: mixed, at: '#/report' })
  await page.getByText(sum).waitFor()
  await expect.poll(() => page.locator('reported-file:focus').count()).toBe(1)
  const stops: (string | null)[] = [await standsOn(page)]
  for (const key of ['j', 'ArrowDown', 'k', 'End']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(150)
    stops.push(await standsOn(page))
  }
  await page.keyboard.press('Enter')
  await expect.poll(() => standsOn(page)).toBe('vote.md')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Vote is held again' }).waitFor()
  expect(stops).toEqual(['empty.txt', 'feed.xml', 'news/1.md', 'feed.xml', 'zz copy of vote.md'])
})

test('a file of several articles leads to its own list', async () => {
  const { page } = await openPage({ texts: mixed, at: '#/report' })
  await page.locator('reported-file[data-path="feed.xml"]').getByText('2 articles').click()
  await expect
    .poll(() => page.locator('article-list .headline').allTextContents())
    .toEqual(['Crane 1 is painted', 'Crane 2 is painted'])
})

test('Esc leads from the report back into the library', async () => {
  const { page } = await openPage({ texts: mixed, at: '#/report' })
  await page.getByText(sum).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('story-list').waitFor()
  expect(await page.locator('import-report').count()).toBe(0)
})

test('an import that is stopped reads no further until it is resumed, and then reads all', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 450 }, (_, at) => [`${at}.md`, newsFile(`Council item ${at} is heard`)]),
  )
  const { page } = await openPage({ texts: many, at: '#/articles' })
  await page.locator('status-bar').getByRole('button', { name: 'Stop' }).click()
  const stopped = page.locator('status-bar .how-far').getByText(/^Stopped at \d+ of 450 files$/)
  await stopped.waitFor({ timeout: 30_000 })
  const count = async () => Number(/\d+/.exec(await stopped.innerText())?.[0])
  // What was on its way is still filed, and the count is brought up to date when all has been quiet.
  const counts = [await count()]
  const isSteady = () => counts.length > 3 && new Set(counts.slice(-3)).size === 1
  while (!isSteady() && counts.length < 12) {
    await page.waitForTimeout(3000)
    counts.push(await count())
  }
  await page.locator('status-bar').getByRole('button', { name: 'Resume' }).click()
  const all = page.getByRole('button', { name: /^All articles/ })
  await expect.poll(() => all.innerText(), { timeout: 50_000 }).toContain('450')
  expect([isSteady(), (counts.at(-1) ?? 450) < 450]).toEqual([true, true])
})

test('of a report of two thousand files only those near the window are rendered', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [`${at}.txt`, at % 2 === 0 ? '' : `${at}`]),
  )
  const { page } = await openPage({ texts: many, at: '#/report' })
  await page.getByText(/^2,000 files: /).waitFor({ timeout: 50_000 })
  expect(await page.locator('reported-file').count()).toBeLessThan(60)
})

for (const theme of ['light', 'dark'] as const) {
  test(`the report has no barriers in the ${theme} theme`, async () => {
    const { page, errors } = await openPage({ texts: mixed, at: '#/report' })
    await page.getByText(sum).waitFor()
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    await page.getByRole('button', { name: /part left out/ }).click()
    expect([await barriers(page), errors]).toEqual([[], []])
  })
}
