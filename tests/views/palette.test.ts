import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { newsFile } from '../builders/some-news.ts'
import { barriers } from './accessibility.ts'
import { openPage } from './harness.ts'

/** Two papers tell of the pier; of the rest each is told by one. */
const news = {
  'pier.md': newsFile('Pier fire is out', { outlet: 'The Harbour Post', day: '2023-09-09' }),
  'pier-too.md': newsFile('Pier fire is out', { outlet: 'Coast Courier', day: '2023-09-09' }),
  'school.md': newsFile('Škola drží střechu', { outlet: 'Ostrovní listy', day: '2023-09-12' }),
  'ferry.md': newsFile('Ferry timetable is cut', { outlet: 'Quay News', day: '2023-09-10' }),
}

async function reading(headline: string) {
  const shown = await openPage({ texts: news, at: '#/articles' })
  const { page } = shown
  await page.locator('.stop').nth(3).waitFor()
  await page.locator('.stop').filter({ hasText: headline }).first().click()
  await page.getByRole('region', { name: 'Article' }).waitFor()
  await page.waitForFunction(() => /articles\/\w+/.test(location.hash))
  return shown
}

function options(page: Page) {
  return page.getByRole('option')
}

/** The entry that Enter would choose, as it is read out. */
async function chosenEntry(page: Page): Promise<string> {
  const selected = page.locator('[role="option"][aria-selected="true"] .says')
  return (await selected.innerText()).trim()
}

test('two articles that share no story are compared by typing words of one', async () => {
  const { page } = await reading('Ferry timetable')
  const ferry = new URL(page.url()).hash.split('/').at(-1)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type('listy skola')
  await expect.poll(() => chosenEntry(page)).toBe('Škola drží střechu')
  await page.keyboard.press('Control+Enter')
  await page.waitForFunction(() => location.hash.startsWith('#/compare/'))
  const [a, b] = new URL(page.url()).hash.split('/').slice(2)
  await page.getByRole('region', { name: 'Text of Quay News' }).waitFor()
  await page.getByRole('region', { name: 'Text of Ostrovní listy' }).waitFor()
  expect([a, b === a]).toEqual([ferry, false])
})

test('letters typed right after the key of the palette stand in its field', async () => {
  const { page } = await reading('Ferry timetable')
  await page.waitForFunction(() => customElements.get('command-palette') !== undefined)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('listy skola')
  await expect.poll(() => chosenEntry(page)).toBe('Škola drží střechu')
  expect(await page.getByRole('combobox').inputValue()).toBe('listy skola')
})

test('what an article can be compared with begins with its own story, and leaves it out', async () => {
  const { page } = await reading('Pier fire')
  await page.keyboard.press('w')
  await expect.poll(() => options(page).count()).toBe(3)
  const groups = page.getByRole('listbox').getByRole('group')
  const shown = await groups.evaluateAll((all) =>
    all.map((group) =>
      [...group.querySelectorAll('.title, .says, .pill')].map((one) => one.textContent),
    ),
  )
  expect(shown).toEqual([
    ['Same story', 'Pier fire is out', 'same story'],
    ['Other articles', 'Škola drží střechu', 'Ferry timetable is cut'],
  ])
})

test('side by side, another article takes the place of the right one', async () => {
  const { page } = await reading('Pier fire')
  await page.keyboard.press('c')
  await page.waitForFunction(() => location.hash.startsWith('#/compare/'))
  const [left] = new URL(page.url()).hash.split('/').slice(2)
  await page.keyboard.press('w')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type('ferry')
  await expect.poll(() => chosenEntry(page)).toBe('Ferry timetable is cut')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Text of Quay News' }).waitFor()
  expect(new URL(page.url()).hash.split('/').slice(2, 3)).toEqual([left])
})

test('a command is found by its words, done, and only offered where it acts', async () => {
  const { page } = await reading('Ferry timetable')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  const swaps = await options(page).filter({ hasText: 'Swap the sides' }).count()
  await page.keyboard.type('star this')
  await expect.poll(() => chosenEntry(page)).toBe('Star this article')
  await page.keyboard.press('Enter')
  await page.locator('.stop .star').waitFor()
  expect(swaps).toBe(0)
})

test('where no headline is found, the palette leads to the search in the texts', async () => {
  const { page } = await reading('Ferry timetable')
  await page.getByRole('button', { name: /commands and headlines/ }).click()
  await page.getByRole('combobox').fill('zeppelin')
  await expect.poll(() => chosenEntry(page)).toBe('Search the texts for “zeppelin”')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing found for zeppelin').waitFor()
})

test('the palette bars nobody, and Esc gives the keyboard back', async () => {
  const { page } = await reading('Ferry timetable')
  await page.keyboard.press('Control+k')
  await options(page).first().waitFor()
  const light = await barriers(page)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  const dark = await barriers(page)
  await page.keyboard.press('Escape')
  await page.getByRole('combobox').waitFor({ state: 'hidden' })
  const line = page.locator('.stop[aria-current="true"]')
  await expect.poll(() => line.evaluate((one) => one.matches(':focus'))).toBe(true)
  expect([light, dark]).toEqual([[], []])
})
