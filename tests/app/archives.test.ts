import { expect, onTestFinished, test } from 'vitest'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import { aPicture, inBase64 } from '../builders/a-picture.ts'
import { aPage } from '../builders/a-saved-page.ts'
import { aPackedWarc } from '../builders/a-web-archive.ts'
import { aZip } from '../builders/a-zip.ts'
import { anEpub } from '../builders/an-epub.ts'
import { launchApp } from './launch.ts'
import { goTo, headlines, problemRows, settled, shows } from './screen.ts'

const figure = '<figure><img src="ramp_files/a.png" alt="Ramp"></figure>'

const mhtml = (title: string) => `From: <Saved by Blink>\r
Snapshot-Content-Location: https://post.example/saved\r
Subject: ${title}\r
MIME-Version: 1.0\r
Content-Type: multipart/related; type="text/html"; boundary="part"\r
\r
--part\r
Content-Type: text/html\r
Content-Location: https://post.example/saved\r
\r
${aPage(title)}\r
--part--\r
`

/** A web archive of Safari as an XML property list. */
const webarchive = (title: string) => `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>WebMainResource</key><dict>
<key>WebResourceData</key><data>${inBase64(new TextEncoder().encode(aPage(title)))}</data>
<key>WebResourceURL</key><string>https://post.example/safari</string></dict></dict></plist>`

test('a zip, saved pages of three browsers, a web archive and an e-book read in the built program', async () => {
  const folder = aNewsFolder({
    'saved.mhtml': mhtml('The boat was saved'),
    'safari.webarchive': webarchive('The village speaks'),
  })
  const warc = { address: 'https://post.example/captured', body: aPage('The ramp was captured') }
  folder.write('capture.warc.gz', aPackedWarc(warc))
  folder.write(
    'week.zip',
    aZip({ 'ramp.html': aPage('The ramp is old', figure), 'ramp_files/a.png': aPicture() }),
  )
  const body =
    '<p>The engineers looked at the ramp in March, and found it older than they were.</p>'
  folder.write('book.epub', anEpub([{ title: 'Ramp', body }]))
  const running = await launchApp({ library: folder.path })
  onTestFinished(() => running.stop())
  await settled(running.page)
  await goTo(running.page, '#/articles')
  const all = [
    'The boat was saved',
    'The village speaks',
    'The ramp was captured',
    'The ramp is old',
  ]
  await shows(running.page, ...all, 'The Weekly Post')
  expect([(await headlines(running.page)).length, await problemRows(running.page)]).toEqual([5, []])
})
