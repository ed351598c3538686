import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newsFile, threeDays } from '../builders/some-news.ts'
import { focused, tabTo } from './focus.ts'
import { openPage, type ShownPage } from './harness.ts'

const file = { 'ferry.md': newsFile('Ferry timetable is cut') }

/** A library of one article, and that article open. */
async function reading(texts: Readonly<Record<string, string>> = file): Promise<ShownPage> {
  const shown = await openPage({ texts, at: '#/articles' })
  await shown.page.locator('.headline').first().waitFor()
  await shown.page.locator('.stop').first().focus()
  await shown.page.keyboard.press('Enter')
  await shown.page.locator('article-head h1').waitFor()
  return shown
}

/** The lines of a row, in their order. */
const said = '.value b, .by-you, .says, .unstated, .undo'

function row(page: Page, field: string) {
  return page.locator(`[data-field="${field}"]`)
}

/** Writes into the open form, and saves it. */
async function say(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

function recorded(page: Page) {
  return page.evaluate(() =>
    window.standIn.state.acts.map(({ act }) => act).filter(({ kind }) => kind === 'corrected'),
  )
}

test('a byline is corrected by keyboard alone, and the keyboard comes back to its row', async () => {
  const { page, errors } = await reading()
  await tabTo(page, 'Correct: Byline')
  await page.keyboard.press('e')
  await expect.poll(() => focused(page)).toBe('Byline')
  await say(page, 'Grace Moon')
  await row(page, 'byline').getByText('Grace Moon').waitFor()
  const says = await row(page, 'byline').locator(said).allInnerTexts()
  expect([says, await focused(page), errors]).toEqual([
    ['Grace Moon', 'corrected by you', 'The file says:', 'not stated', 'Undo correction'],
    'Correct: Byline',
    [],
  ])
})

test('a corrected outlet is the outlet everywhere: head, list and sources', async () => {
  const { page } = await reading()
  await tabTo(page, 'Correct: Outlet')
  await page.keyboard.press('e')
  await say(page, 'Island Gazette')
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Island Gazette/ })
    .waitFor()
  await page.locator('article-card').getByText('Island Gazette').waitFor()
  await expect.poll(() => page.locator('article-head .kicker').innerText()).toBe('Island Gazette')
})

test('a corrected date is understood as it is written, and said before it is kept', async () => {
  const { page } = await reading()
  await tabTo(page, 'Correct: Published')
  await page.keyboard.press('e')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('4 September 2023')
  const understood = await page.locator('correction-form #hint').innerText()
  await page.keyboard.press('Enter')
  await page.locator('article-head .facts').getByText('September 4, 2023').waitFor()
  const acts = await recorded(page)
  expect([understood.startsWith('Understood as'), acts]).toMatchObject([
    true,
    [{ field: 'published', values: ['2023-09-04'] }],
  ])
})

test('a day in free words or one that may be two days is refused with what to write instead', async () => {
  const { page } = await reading()
  await tabTo(page, 'Correct: Published')
  await page.keyboard.press('e')
  const refusals: string[] = []
  for (const words of ['last Tuesday', '3/9/2023']) {
    await say(page, words)
    refusals.push(await page.getByRole('alert').innerText())
  }
  expect([refusals, await recorded(page), await focused(page)]).toEqual([
    [
      'This is not read as a date. Write it like 3 September 2023 or 2023-09-03.',
      'Nobody can say which of these is the month. Write the month’s name, or 2023-09-03.',
    ],
    [],
    'Published',
  ])
})

test('a headline is corrected in its place, in the list too, and the file’s own stays in sight', async () => {
  const { page } = await reading()
  await tabTo(page, 'Correct the headline')
  await page.keyboard.press('Enter')
  await say(page, 'Ferry keeps its timetable')
  await page.locator('article-card').getByText('Ferry keeps its timetable').waitFor()
  const heading = page.locator('article-head h1')
  const ownHeadline = row(page, 'headline').locator('q')
  await expect
    .poll(async () => [await heading.innerText(), await ownHeadline.innerText()])
    .toEqual(['Ferry keeps its timetable', 'Ferry timetable is cut'])
})

test('“Not stated” can be said, and undone in its row', async () => {
  const { page } = await reading()
  await row(page, 'outlet').hover()
  await page.getByRole('button', { name: 'Correct: Outlet' }).click()
  await page.getByRole('button', { name: 'Not stated', exact: true }).click()
  await page.locator('article-head').getByText('Source not stated').waitFor()
  await row(page, 'outlet').getByRole('button', { name: 'Undo correction' }).click()
  await page.locator('article-head').getByText('The Harbour Post').waitFor()
  expect((await recorded(page)).map((act) => 'values' in act && act.values)).toEqual([[], null])
})

test('Esc leaves a row as it is', async () => {
  const { page } = await reading()
  await tabTo(page, 'Correct: Byline')
  await page.keyboard.press('e')
  await page.keyboard.type('Nobody')
  await page.keyboard.press('Escape')
  await page.locator('correction-form').waitFor({ state: 'detached' })
  expect([await focused(page), await recorded(page)]).toEqual(['Correct: Byline', []])
})

test('words half written stay while news arrives', async () => {
  const { page, put } = await reading()
  await tabTo(page, 'Correct: Byline')
  await page.keyboard.press('e')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Grace')
  await put(
    'late.md',
    '---\noutlet: The Late Post\n---\n\n# Harbour opens again\n\nIt did so at noon.\n',
  )
  await page.locator('source-index').getByText('The Late Post').waitFor()
  await page.keyboard.type(' Moon')
  await page.keyboard.press('Enter')
  await row(page, 'byline').getByText('Grace Moon').first().waitFor()
  expect((await recorded(page)).map((act) => 'values' in act && act.values)).toEqual([
    ['Grace Moon'],
  ])
})

test('a message undoes its own correction, not the last one', async () => {
  const { page } = await reading()
  for (const [field, words] of [
    ['Byline', 'Grace Moon'],
    ['Outlet', 'Island Gazette'],
  ] as const) {
    await tabTo(page, `Correct: ${field}`)
    await page.keyboard.press('e')
    await say(page, words)
    await page.getByText(`${field} corrected.`).waitFor()
  }
  const message = page.locator('.toast', { hasText: 'Byline corrected' })
  await message.getByRole('button', { name: 'Undo' }).click()
  await row(page, 'byline').getByText('Grace Moon').waitFor({ state: 'detached' })
  await expect.poll(() => page.locator('article-head .kicker').innerText()).toBe('Island Gazette')
})

test('Ctrl+Z undoes corrections one by one, also from another view and of another article', async () => {
  const { page } = await reading(threeDays)
  for (const words of ['Grace Moon', 'Ann Lee']) {
    await tabTo(page, 'Correct: Byline')
    await page.keyboard.press('e')
    await say(page, words)
    await row(page, 'byline').getByText(words).first().waitFor()
    await page.locator('correction-form').waitFor({ state: 'detached' })
  }
  await page.keyboard.press('j')
  await page.evaluate(() => (location.hash = '#/outlets-table'))
  await page.locator('outlets-table table').waitFor()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.getByText('There is no correction to undo.').waitFor()
  const values = (await recorded(page)).map((act) => 'values' in act && act.values)
  expect(values).toEqual([['Grace Moon'], ['Ann Lee'], ['Grace Moon'], null])
})

test('a correction outlives a change of its file', async () => {
  const { page, put } = await reading()
  await tabTo(page, 'Correct: Byline')
  await page.keyboard.press('e')
  await say(page, 'Grace Moon')
  await row(page, 'byline').getByText('Grace Moon').waitFor()
  await put('ferry.md', `${file['ferry.md']}\nThe harbour office will speak again on Monday.\n`)
  await expect
    .poll(async () => {
      await page.locator('.stop').first().click()
      return row(page, 'byline').locator(said).allInnerTexts()
    })
    .toEqual(
      expect.arrayContaining(['Grace Moon', 'corrected by you in an earlier version']) as unknown,
    )
  expect(await page.getByText('will speak again on Monday').count()).toBe(1)
})
