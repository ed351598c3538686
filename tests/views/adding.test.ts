import { expect, test } from 'vitest'
import { newsFile, threeDays } from '../builders/some-news.ts'
import { drop, dropLink } from './drops.ts'
import { openPage } from './harness.ts'

test('dropped files are copied into the library and the first one opens', async () => {
  const { page, calls } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  await drop(page, { 'storm.md': newsFile('Storm closes the harbour', { day: '2023-10-01' }) })
  await page
    .getByRole('region', { name: 'Article' })
    .getByText('Storm closes the harbour')
    .first()
    .waitFor()
  expect((await calls()).filter(({ method }) => method === 'addFile')).toEqual([
    { method: 'addFile', values: ['storm.md'] },
  ])
})

test('a dropped folder keeps its shape, whatever number of portions it is told in', async () => {
  const { page, calls } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  await drop(page, {
    'loose.md': newsFile('Loose ends are tied'),
    clippings: {
      'one.md': newsFile('One lane is closed'),
      'two.md': newsFile('Two lanes are open'),
      '.DS_Store': 'not news',
    },
  })
  await page.getByText('3 added').waitFor()
  const added = (await calls()).filter(({ method }) => method === 'addFile')
  expect(added.flatMap(({ values }) => values).sort()).toEqual([
    'clippings/one.md',
    'clippings/two.md',
    'loose.md',
  ])
})

test('content the library has is not copied again: it says where it lies, one click away', async () => {
  const { page, calls } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  await drop(page, { 'another name.md': threeDays['ferry.md'] ?? '' })
  await page.getByText('Already in the library as ferry.md.').waitFor()
  await page.getByRole('button', { name: 'Show it' }).click()
  await page
    .getByRole('region', { name: 'Article' })
    .getByText('Ferry timetable is cut')
    .first()
    .waitFor()
  expect((await calls()).some(({ method }) => method === 'addFile')).toBe(false)
})

test('a file that cannot be copied is named with the reason', async () => {
  const outcomes = [{ kind: 'failed', name: 'full.md', reason: 'The disk is full.' }] as const
  const { page } = await openPage({ texts: threeDays, outcomes: [...outcomes] })
  await page.locator('.headline').nth(2).waitFor()
  await drop(page, { 'full.md': newsFile('Full to the brim') })
  const toast = page.locator('toast-line .says')
  await toast.waitFor()
  expect(await toast.textContent()).toBe('1 failed\nfull.md: The disk is full.')
})

test('a link that falls on the window is not followed and adds nothing', async () => {
  const { page, calls } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  const address = page.url()
  const kept = await dropLink(page, 'https://example.org/')
  expect([kept, page.url(), (await calls()).length]).toEqual([true, address, 0])
})

test('files held over the window are told where they would go', async () => {
  const { page } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'x.txt'))
    document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }))
  })
  await page.getByText('Files are copied into reader/News.').waitFor()
  expect(await page.getByText('Drop to add to the library').isVisible()).toBe(true)
})

test('files opened with the program are added and shown', async () => {
  const file = { id: '1', name: 'ferry-wire-report.txt', size: 900, hash: '', libraryPath: '' }
  const { page, say } = await openPage({ texts: threeDays, offered: [file] })
  await page.locator('.headline').nth(2).waitFor()
  await say({ kind: 'offered', files: [file] })
  await page.getByText('1 added').waitFor()
  await expect.poll(() => page.url()).toMatch(/#\/stories\/.+/)
})

test('pasted files are added like dropped ones', async () => {
  const { page } = await openPage({ texts: threeDays })
  await page.locator('.headline').nth(2).waitFor()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([text], 'pasted.md'))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, newsFile('Pasted from elsewhere'))
  await page.getByText('1 added').waitFor()
  await page
    .getByRole('region', { name: 'Article' })
    .getByText('Pasted from elsewhere')
    .first()
    .waitFor()
})
