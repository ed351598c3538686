import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { aNewsFolder, aNewsText } from '../builders/a-news-folder.ts'
import { launchApp } from './launch.ts'
import { goTo, importState, settled, shows } from './screen.ts'

const first = 'The ferry of Port Almond reopens, case 0'
const second = 'The ferry of Ostrey reopens, case 1'
const third = 'The ferry of Lower Fenwick reopens, case 2'

async function opened(files: Readonly<Record<string, string>> = {}) {
  const folder = aNewsFolder(files)
  const { page, app, stop } = await launchApp({ library: folder.path })
  onTestFinished(() => stop())
  await settled(page)
  await goTo(page, '#/articles')
  return { folder, page, app }
}

/** Drags files of this machine onto the window, as the system's file manager does. */
async function dragIn(page: Page, files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
  }
}

/** Drops files made in the page itself, for what a real drag cannot say. */
async function dropInPage(page: Page, files: readonly (readonly [string, string])[]) {
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer()
    for (const [name, text] of list) dataTransfer.items.add(new File([text], name))
    const traits = { bubbles: true, cancelable: true, composed: true, dataTransfer }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, traits))
    }
  }, files)
}

test('files and a folder dragged onto the window are copied into the library', async () => {
  const { folder, page } = await opened()
  const desk = aNewsFolder({ 'one.txt': aNewsText(0), 'pack/two.txt': aNewsText(1) })
  desk.write('pack/deep/three.txt', aNewsText(2))
  await dragIn(page, [desk.at('one.txt'), desk.at('pack')])
  await shows(page, first, second, third)
  expect([readdirSync(folder.path).sort(), readdirSync(desk.path).sort()]).toEqual([
    ['one.txt', 'pack'],
    ['one.txt', 'pack'],
  ])
})

test('a dropped file opens when it has been filed', async () => {
  const { page } = await opened({ 'b.txt': aNewsText(1) })
  await dropInPage(page, [['dropped.txt', aNewsText(0)]])
  await page.locator('reading-room').getByRole('heading', { name: first }).waitFor()
})

test('a file with a name that is taken gets a number, and nothing is written over', async () => {
  const { folder, page } = await opened({ 'a.txt': aNewsText(0) })
  await dropInPage(page, [['a.txt', aNewsText(1)]])
  await shows(page, first, second)
  expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe(aNewsText(0))
  expect(readFileSync(folder.at('a 2.txt'), 'utf8')).toBe(aNewsText(1))
})

test('content that is already there is recognised under another name, and said', async () => {
  const { folder, page } = await opened({ 'a.txt': aNewsText(0) })
  await dropInPage(page, [['other name.txt', aNewsText(0)]])
  await page
    .getByText(/already/i)
    .first()
    .waitFor()
  expect(readdirSync(folder.path)).toEqual(['a.txt'])
})

test('a name that climbs out of the library stays inside it', async () => {
  const { folder, page } = await opened()
  const added = await page.evaluate(
    (bytes) => window.host.addFile({ kind: 'bytes', name: '../../out.txt', bytes }),
    new TextEncoder().encode(aNewsText(0)),
  )
  expect([added.kind === 'failed' || readdirSync(folder.path).length === 1]).toEqual([true])
})

test('files picked with Add files… are copied in', async () => {
  const { folder, page, app } = await opened()
  const desk = aNewsFolder({ 'picked.txt': aNewsText(0) })
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [desk.at('picked.txt')],
  )
  await page
    .getByRole('button', { name: /Add files/ })
    .first()
    .click()
  await page.locator('reading-room').getByRole('heading', { name: first }).waitFor()
  expect(readdirSync(folder.path)).toEqual(['picked.txt'])
})

test('on a first run the sample library is one click away', async () => {
  const documents = aNewsFolder()
  const { page, app, stop } = await launchApp()
  onTestFinished(() => stop())
  await app.evaluate(({ app: self }, path) => {
    self.setPath('documents', path)
  }, documents.path)
  await page.getByRole('button', { name: /sample/i }).click()
  await expect
    .poll(
      () =>
        importState(page).then(
          (state) => [state.settled, state.files],
          () => [],
        ),
      {
        timeout: 20_000,
      },
    )
    .toEqual([true, 3])
  const summary = await page.evaluate(() => window.broadsheetSummary())
  expect([summary?.articles.length, summary?.stories.length]).toEqual([3, 1])
})
