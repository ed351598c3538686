import { expect, test } from 'vitest'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { aPage, pageProse } from '../../../builders/a-saved-page.ts'
import { aPicture } from '../../../builders/a-picture.ts'
import { aZip } from '../../../builders/a-zip.ts'

/** What became of an archive, in a few words. */
async function readZip(bytes: Uint8Array) {
  const result = await readArticle({ path: 'news.zip', bytes })
  if ('problem' in result) return result.problem.reason
  return {
    articles: result.articles.map(({ headline, part, format }) => [format, headline, part?.name]),
    leftOut: (result.bundle?.leftOut ?? []).map(({ name, reason }) => `${name}: ${reason}`),
  }
}

const text = (title: string) => `${title}\n\n${pageProse.join('\n\n')}`

test('each file of an archive is read as what it is, and what systems leave in it is not missed', async () => {
  const archive = aZip({
    'week/ferry.txt': text('Ferry stops for the winter'),
    'week/ramp.html': aPage('The ramp is old'),
    'week/.DS_Store': 'x',
    '__MACOSX/week/._ferry.txt': 'x',
    'Thumbs.db': 'x',
  })
  expect(await readZip(archive)).toEqual({
    articles: [
      ['txt', 'Ferry stops for the winter', 'week/ferry.txt'],
      ['html', 'The ramp is old', 'week/ramp.html'],
    ],
    leftOut: [],
  })
})

test('what gives no article is left out with its reason; nothing of a saved page is', async () => {
  const archive = aZip({
    'ramp.html': aPage('The ramp is old', '<figure><img src="ramp_files/a.png"></figure>'),
    'ramp_files/a.png': aPicture(),
    'ramp_files/frame.html': aPage('A frame of the page'),
    'ramp_files/style.css': 'p { color: red }',
    'empty.txt': '',
    'boat.png': aPicture(),
  })
  expect(await readZip(archive)).toEqual({
    articles: [['html', 'The ramp is old', 'ramp.html']],
    leftOut: ['empty.txt: This file is empty.', 'boat.png: It is a picture, and no page shows it.'],
  })
})

test('a page in an archive has the pictures that lie beside it there', async () => {
  const archive = aZip({
    'news/ramp.html': aPage('The ramp is old', '<figure><img src="ramp_files/a%20b.png"></figure>'),
    'news/ramp_files/a b.png': aPicture(9),
  })
  const result = await readArticle({ path: 'news.zip', bytes: archive })
  expect(
    'articles' in result && result.articles[0]?.pictures.map(({ bytes }) => bytes[20]),
  ).toEqual([9])
})

test('an archive in an archive gives its articles, each named by the way to it', async () => {
  const inner = aZip({ 'ferry.txt': text('Ferry stops for the winter') })
  expect(await readZip(aZip({ 'old/week.zip': inner }))).toEqual({
    articles: [['txt', 'Ferry stops for the winter', 'old/week.zip › ferry.txt']],
    leftOut: [],
  })
})

test('the same file in two archives is one article', async () => {
  const ferry = { 'ferry.txt': text('Ferry stops for the winter') }
  const hashes = await Promise.all(
    [aZip(ferry), aZip({ 'a.txt': text('A'), ...ferry })].map(async (bytes) => {
      const result = await readArticle({ path: 'a.zip', bytes })
      return 'articles' in result ? result.articles.at(-1)?.partHash : ''
    }),
  )
  expect(new Set(hashes).size).toBe(1)
})

test('a locked file is left out as locked, by its own flag', async () => {
  const archive = aZip({ 'a.txt': text('Ferry stops'), 'b.txt': text('The ramp is old') })
  const view = new DataView(archive.buffer)
  for (let at = 0; at < archive.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint16(at + 8, 1, true)
      break
    }
  expect(await readZip(archive)).toEqual({
    articles: [['txt', 'The ramp is old', 'b.txt']],
    leftOut: ['a.txt: It is locked with a password.'],
  })
})

test('names that climb out are labels, and nothing more', async () => {
  expect(await readZip(aZip({ '../../etc/ferry.txt': text('Ferry stops') }))).toEqual({
    articles: [['txt', 'Ferry stops', '../../etc/ferry.txt']],
    leftOut: [],
  })
})

/** An archive whose entries say they lie where the first one lies. */
function overlapping(): Uint8Array {
  const archive = aZip({ 'a.txt': text('A'), 'b.txt': text('B') })
  const view = new DataView(archive.buffer)
  for (let at = 0; at < archive.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0, true)
  return archive
}

/** An archive whose list says it is longer than any. */
function tooMany(): Uint8Array {
  const archive = aZip({ 'a.txt': text('A') })
  new DataView(archive.buffer).setUint16(archive.length - 12, 20_001, true)
  return archive
}

test('archives made to fill the memory are refused in a sentence', async () => {
  const bombs = {
    swelling: aZip({ 'zeros.txt': new Uint8Array(8_000_000) }),
    'files over each other': overlapping(),
    'too many files': tooMany(),
    'no list': aZip({ 'a.txt': text('A') }).slice(0, -30),
    'nothing in it': aZip({ '.DS_Store': 'x' }),
  }
  const said = await Promise.all(
    Object.entries(bombs).map(async ([name, bytes]) => [name, await readZip(bytes)]),
  )
  const refused = (why: string) => `This zip archive was not opened: ${why}.`
  expect(Object.fromEntries(said)).toEqual({
    swelling: refused('it swells to more than two hundred times its size'),
    'files over each other': refused('the files in it lie over each other, as only bombs do'),
    'too many files': refused('it holds more than 20,000 files'),
    'no list': refused('its list of contents is damaged or missing'),
    'nothing in it': 'There is no article in this archive.',
  })
})
