import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { aNewsFolder, aNewsText } from '../builders/a-news-folder.ts'
import { launchApp } from './launch.ts'
import { goTo, headlines, importState, settled, shows } from './screen.ts'

const first = 'The ferry of Port Almond reopens, case 0'
const second = 'The ferry of Ostrey reopens, case 1'

async function reading(files: Readonly<Record<string, string>>) {
  const folder = aNewsFolder(files)
  const running = await launchApp({ library: folder.path })
  onTestFinished(() => running.stop())
  await settled(running.page)
  await goTo(running.page, '#/articles')
  return { folder, page: running.page }
}

test('an article written into the folder stands in the list within a second', async () => {
  const { folder, page } = await reading({ 'a.txt': aNewsText(0) })
  await shows(page, first)
  const times: number[] = []
  for (const number of [1, 2, 3]) {
    const started = performance.now()
    folder.write(`sub ${number}/new.txt`, aNewsText(number))
    await expect
      .poll(() => headlines(page), { interval: 20, timeout: 5000 })
      .toHaveLength(number + 1)
    times.push(performance.now() - started)
  }
  // The quickest: what else the machine does at that moment is no matter of the program.
  expect(Math.min(...times)).toBeLessThan(1000)
})

test('an article written into the folder is found by its words within two seconds, and after a reload', async () => {
  const { folder, page } = await reading({ 'a.txt': aNewsText(0) })
  const found = () => page.locator('search-results article-card, search-results news-line').count()
  await goTo(page, '#/search/%22settled%20on%20the%20day%22%20keeper')
  await expect.poll(found, { timeout: 15_000 }).toBe(1)
  const times: number[] = []
  for (const number of [1, 2]) {
    const started = performance.now()
    folder.write(`new ${number}.txt`, aNewsText(number))
    await expect.poll(found, { interval: 20, timeout: 15_000 }).toBe(number + 1)
    times.push(performance.now() - started)
  }
  await page.reload()
  await expect.poll(found, { interval: 50, timeout: 15_000 }).toBe(3)
  expect(Math.min(...times)).toBeLessThan(2000)
})

test('a changed, a renamed, a moved and a deleted file are followed', async () => {
  const { folder, page } = await reading({ 'a.txt': aNewsText(0), 'b.txt': aNewsText(1) })
  await shows(page, first, second)
  folder.write('a.txt', aNewsText(2))
  await shows(page, 'The ferry of Lower Fenwick reopens, case 2', second)
  renameSync(folder.at('a.txt'), folder.at('renamed.txt'))
  mkdirSync(folder.at('deep/er'), { recursive: true })
  renameSync(folder.at('b.txt'), folder.at('deep/er/b.txt'))
  await wait(1500)
  await shows(page, 'The ferry of Lower Fenwick reopens, case 2', second)
  rmSync(folder.at('renamed.txt'))
  await shows(page, second)
})

test('a folder with two hundred articles moved in at once arrives whole', async () => {
  const { folder, page } = await reading({})
  const outside = aNewsFolder()
  for (let number = 0; number < 200; number++) {
    outside.write(`wave/${number % 10}/${number}.txt`, aNewsText(number))
  }
  renameSync(outside.at('wave'), folder.at('wave'))
  await expect.poll(async () => (await importState(page)).files, { timeout: 30_000 }).toBe(200)
})

test('a file that arrives in pieces is read once, whole', async () => {
  const { folder, page } = await reading({ 'a.txt': aNewsText(0) })
  const before = (await importState(page)).read
  const text = aNewsText(1)
  const pieces = [text.slice(0, 80), text.slice(80, 200), text.slice(200)]
  for (const piece of pieces) {
    await appendFile(folder.at('slow.txt'), piece)
    await wait(300)
  }
  await shows(page, first, second)
  const read = async () => (await importState(page)).read - before
  await expect.poll(read).toBeGreaterThan(0) // counted once its story is told
  await settled(page)
  expect(await read()).toBe(1)
})

test('nothing in the folder is changed by being read', async () => {
  const { folder } = await reading({ 'a.txt': aNewsText(0), 'broken.txt': '' })
  const { mtimeMs, ctimeMs } = statSync(folder.at('a.txt'))
  await wait(500)
  const after = statSync(folder.at('a.txt'))
  expect([after.mtimeMs, after.ctimeMs, readFileSync(folder.at('a.txt'), 'utf8')]).toEqual([
    mtimeMs,
    ctimeMs,
    aNewsText(0),
  ])
})
