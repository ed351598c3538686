import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newsFile } from '../builders/some-news.ts'
import { barriers } from './accessibility.ts'
import { openPage } from './harness.ts'

const prose = 'The crane by the harbour was painted in the morning, said the keeper of the shed. '

const page1 = `<!doctype html><html lang="en"><head><title>Crane is painted</title>
<meta name="author" content="Ada Finch"></head><body><nav><a href="/">Start</a></nav>
<article><h1>Crane is <em>painted</em></h1>
${[1, 2, 3, 4].map((at) => `<p>${prose.repeat(3)} It was paragraph ${at}.</p>`).join('\n')}
</article></body></html>`

const mail = `From: Harbour Post <news@post.example>\r
To: reader@home.example\r
Subject: =?utf-8?Q?Ferry_f=C3=BCr_alle?=\r
Date: Tue, 12 Sep 2023 08:00:00 +0200\r
Message-ID: <1@post.example>\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: base64\r
\r
${btoa(`The ferry sails again from Monday on.\n\n${prose.repeat(5)}\n\n${prose.repeat(4)}\n`)}\r
`

/** Opens the one article of the folder, then its original with the key. */
async function openOriginal(page: Page): Promise<void> {
  await page.locator('article-card').first().click()
  await page.locator('reading-room article').first().waitFor()
  await page.keyboard.press('o')
}

test('O shows the source of a page as it is, lit where the headline stands, and O goes back', async () => {
  const { page } = await openPage({ texts: { 'crane.html': page1 }, at: '#/articles' })
  await openOriginal(page)
  const text = await page.locator('original-view pre').textContent()
  const lit = await page.locator('original-view mark').innerText()
  await page.keyboard.press('o')
  await page.locator('reading-room article').first().waitFor()
  expect([text?.trim(), lit, await page.locator('original-view').count()]).toEqual([
    page1.trim(),
    'Crane is painted',
    0,
  ])
})

test('the original of a mail has its head and its letters, not their encoding', async () => {
  const { page } = await openPage({ texts: { 'ferry.eml': mail }, at: '#/articles' })
  await openOriginal(page)
  const text = await page.locator('original-view pre').textContent()
  const lines = ['From: Harbour Post <news@post.example>', 'Subject: Ferry für alle', prose.trim()]
  expect(lines.map((line) => text?.includes(line))).toEqual([true, true, true])
})

test('Esc leads from the original to the article, and the file can be shown in its folder', async () => {
  const { page, calls } = await openPage({ texts: { 'crane.html': page1 }, at: '#/articles' })
  await openOriginal(page)
  await page.locator('original-view').getByRole('button', { name: 'Show in folder' }).click()
  const asked = (await calls()).at(-1)
  await page.keyboard.press('Escape')
  await page.locator('reading-room article').first().waitFor()
  expect(asked).toEqual({ method: 'showInFolder', values: ['crane.html'] })
})

test('a file that has gone since is said to be gone', async () => {
  const { page } = await openPage({ texts: { 'crane.html': page1 }, at: '#/articles' })
  await page.locator('article-card').first().click()
  await page.locator('reading-room article').first().waitFor()
  await page.evaluate(() => {
    delete window.standIn.state.files['crane.html'] // main has not noticed yet
  })
  await page.keyboard.press('o')
  const note = page.locator('original-view quiet-note')
  await note.getByText('The original cannot be shown.').waitFor()
  await note.getByText(/is not there/).waitFor()
})

test('a very long file is shown in part, around its headline, and whole when asked', async () => {
  const filler = `<!-- ${'ballast '.repeat(250_000)} -->\n`
  const long = page1.replace('<article>', `${filler}<article>`).replace('Crane is painted', 'Post')
  const { page } = await openPage({ texts: { 'long.html': long }, at: '#/articles' })
  await openOriginal(page)
  const pre = page.locator('original-view pre')
  await pre.waitFor()
  const part = (await pre.textContent())?.length ?? 0
  const lit = await page.locator('original-view mark').isVisible()
  await page.locator('original-view').getByRole('button', { name: 'Show all' }).first().click()
  await expect.poll(async () => (await pre.textContent())?.length).toBe(long.length)
  expect([part < 1_100_000, lit]).toEqual([true, true])
})

for (const theme of ['light', 'dark'] as const) {
  test(`the original has no barriers in the ${theme} theme`, async () => {
    const texts = { 'vote.md': newsFile('Vote is held again') }
    const { page, errors } = await openPage({ texts, at: '#/articles' })
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    await openOriginal(page)
    await page.locator('original-view mark').waitFor()
    expect([await barriers(page), errors]).toEqual([[], []])
  })
}
