import { expect, onTestFinished, test } from 'vitest'
import { aNewsFolder, aNewsText } from '../builders/a-news-folder.ts'
import { aPage } from '../builders/a-saved-page.ts'
import { launchApp } from './launch.ts'
import { goTo, importState, settled } from './screen.ts'

test('an import that was stopped in the built program goes on when the reader says so', async () => {
  const texts = Array.from({ length: 900 }, (_, at) => [`${at}.txt`, aNewsText(at)] as const)
  const folder = aNewsFolder(Object.fromEntries(texts))
  const { page, stop } = await launchApp({ library: folder.path })
  onTestFinished(() => stop())
  const bar = page.locator('status-bar')
  await bar.getByRole('button', { name: 'Stop' }).click()
  await bar.getByText(/Stopped at \d+ of 900 files/).waitFor()
  await page.waitForTimeout(2000) // what was under way is filed by now
  const { stopped = 0 } = await importState(page)
  await bar.getByRole('button', { name: 'Resume' }).click()
  await settled(page)
  const { files, waiting } = await importState(page)
  expect([stopped > 0, files, waiting]).toEqual([true, 900, 0])
})

test('the report of the built program adds up, and leads to the original of a file', async () => {
  const folder = aNewsFolder({
    ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`${at}.txt`, aNewsText(at)])),
    'copy of 1.txt': aNewsText(1),
    'empty.txt': '',
    'ramp.html': aPage('The ramp is old'),
  })
  const { page, stop } = await launchApp({ library: folder.path })
  onTestFinished(() => stop())
  await settled(page)
  await goTo(page, '#/report')
  await page
    .locator('import-report')
    .getByText('8 files: 6 with 6 articles, 1 duplicate, 1 problem.')
    .waitFor()
  await page.locator('reported-file').getByText('The ramp is old').click()
  await page.locator('reading-room article').first().waitFor()
  await page.keyboard.press('o')
  const original = page.locator('original-view pre')
  await original.waitFor()
  expect(await original.textContent()).toContain('<title>The ramp is old')
})
