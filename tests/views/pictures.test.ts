import { expect, test } from 'vitest'
import { aBitmap } from '../builders/a-bitmap.ts'
import { aPage } from '../builders/a-saved-page.ts'
import { openPage } from './harness.ts'

const figure = (source: string) =>
  `<figure><img src="${source}" alt="The ramp"><figcaption>The ramp in March.</figcaption></figure>`
const held = figure(`data:image/bmp;base64,${Buffer.from(aBitmap(), 'latin1').toString('base64')}`)
const remote = 'https://pictures.example/ramp.jpg'

async function reading(within: string, more: Readonly<Record<string, string>> = {}) {
  const texts = { 'ramp.html': aPage('The ramp is old', within), ...more }
  const shown = await openPage({ texts, at: '#/articles' })
  const asked: string[] = []
  shown.page.on('request', (request) => asked.push(request.url()))
  await shown.page.locator('article-card', { hasText: 'ramp is old' }).locator('.stop').click()
  await shown.page.locator('article-body figcaption').waitFor()
  return { ...shown, outside: () => asked.filter((url) => url.startsWith('https:')) }
}

test('a picture within the file is shown at its size, from the library and from nowhere else', async () => {
  const { page, errors } = await reading(held)
  const picture = page.getByRole('img', { name: 'The ramp' })
  await picture.waitFor()
  const shown = await picture.evaluate((img: HTMLImageElement) => [
    img.src.slice(0, 5),
    img.naturalWidth,
    img.naturalHeight,
  ])
  expect([shown, errors]).toEqual([['blob:', 40, 30], []])
})

test('a picture that lies beside a saved page is shown', async () => {
  const { page, errors } = await reading(figure('ramp_files/ramp.bmp'), {
    'ramp_files/ramp.bmp': aBitmap(),
  })
  const picture = page.getByRole('img', { name: 'The ramp' })
  await picture.waitFor()
  expect([await picture.evaluate((img: HTMLImageElement) => img.naturalWidth), errors]).toEqual([
    40,
    [],
  ])
})

test('a picture that is elsewhere is named with its address, and nobody asks for it', async () => {
  const { page, outside } = await reading(figure(remote))
  const named = await page.locator('article-body .picture').innerText()
  await page.waitForTimeout(300)
  const pictures = await page.locator('article-body img').count()
  expect([named.split('\n').filter(Boolean), pictures, outside()]).toEqual([
    ['Picture, not in the file', 'The ramp', remote],
    0,
    [],
  ])
})

test('notes stand together at the end, whatever stood between them', async () => {
  const note = '<aside role="doc-footnote"><p>The ramp was built in 1952.</p></aside>'
  const { page } = await reading(note + figure(remote))
  const notes = page.getByRole('region', { name: 'Footnotes' })
  await notes.waitFor()
  const isLast = await notes.evaluate((one) => one === one.parentElement?.lastElementChild)
  expect([(await notes.innerText()).trim(), isLast]).toEqual(['The ramp was built in 1952.', true])
})
