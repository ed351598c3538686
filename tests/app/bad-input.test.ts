import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { aNewsFolder, aNewsText, type NewsFolder } from '../builders/a-news-folder.ts'
import { launchApp } from './launch.ts'
import { goTo, problemRows, settled, shows } from './screen.ts'

const good = 'The ferry of Port Almond reopens, case 0'

async function opened(folder: NewsFolder) {
  const running = await launchApp({ library: folder.path })
  onTestFinished(() => running.stop())
  await settled(running.page)
  await goTo(running.page, '#/articles')
  return running.page
}

test('an empty file, a picture called .txt and 60 MB of text each say what is wrong', async () => {
  const folder = aNewsFolder({ 'good.txt': aNewsText(0), 'empty.txt': '' })
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]
  folder.write('picture.txt', Uint8Array.from([...png, ...new Array<number>(2000).fill(0)]))
  folder.write('huge.txt', new Uint8Array(60 * 1024 * 1024).fill(0x61))
  const page = await opened(folder)
  await shows(page, good)
  const problems = await problemRows(page)
  const plain = problems.every(({ reason, advice }) => /\S+ \S+ \S+/.test(reason) && advice !== '')
  expect([problems.map(({ path }) => path).sort(), plain]).toEqual([
    ['empty.txt', 'huge.txt', 'picture.txt'],
    true,
  ])
})

test('the problems view shows each file with its reason', async () => {
  const page = await opened(aNewsFolder({ 'empty.txt': '' }))
  await goTo(page, '#/problems')
  const [problem] = await problemRows(page)
  await page.getByText('empty.txt').first().waitFor()
  await page
    .getByText(problem?.reason ?? 'no reason')
    .first()
    .waitFor()
})

test('names with quotes, emoji and a line break are names like others', async () => {
  const folder = aNewsFolder({
    '“it’s” a "name".txt': aNewsText(0),
    '📰 news.txt': aNewsText(1),
    'two\nlines.txt': aNewsText(2),
  })
  const page = await opened(folder)
  await shows(
    page,
    good,
    'The ferry of Ostrey reopens, case 1',
    'The ferry of Lower Fenwick reopens, case 2',
  )
  expect(readdirSync(folder.path)).toHaveLength(3)
})

test('a problem goes when its file is mended, and comes when a file breaks', async () => {
  const folder = aNewsFolder({ 'a.txt': '' })
  const page = await opened(folder)
  folder.write('a.txt', aNewsText(0))
  await shows(page, good)
  await expect.poll(() => problemRows(page)).toEqual([])
})

test('a file deleted while it is being looked at stops nothing', async () => {
  const folder = aNewsFolder()
  const page = await opened(folder)
  for (let number = 1; number <= 40; number++) {
    folder.write(`fleeting ${number}.txt`, aNewsText(number))
    if (number % 2) rmSync(folder.at(`fleeting ${number}.txt`))
  }
  folder.write('good.txt', aNewsText(0))
  for (let number = 2; number <= 40; number += 2) rmSync(folder.at(`fleeting ${number}.txt`))
  await shows(page, good)
})

test.skipIf(process.getuid?.() === 0)(
  'a file without permission to read is a problem',
  async () => {
    const folder = aNewsFolder({ 'good.txt': aNewsText(0), 'secret.txt': aNewsText(1) })
    chmodSync(folder.at('secret.txt'), 0)
    const page = await opened(folder)
    await shows(page, good)
    expect((await problemRows(page)).map(({ path }) => path)).toEqual(['secret.txt'])
  },
)

test('links that lead out of the folder or round in circles are left alone', async () => {
  const outside = aNewsFolder({ 'outside.txt': aNewsText(5) })
  const folder = aNewsFolder({ 'good.txt': aNewsText(0) })
  symlinkSync(outside.at('outside.txt'), folder.at('link.txt'))
  mkdirSync(folder.at('loop'))
  symlinkSync(folder.path, folder.at('loop/again'))
  symlinkSync('/dev/zero', folder.at('endless.txt'))
  const page = await opened(folder)
  await shows(page, good)
})
