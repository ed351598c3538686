import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { aNewsFolder, aNewsText } from '../builders/a-news-folder.ts'
import { launchApp } from './launch.ts'
import { settled } from './screen.ts'

async function aListener() {
  let heard = 0
  const server = createServer((_, response) => {
    heard++
    response.end('heard')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, heard: () => heard }
}

async function opened() {
  const folder = aNewsFolder({ 'a.txt': aNewsText(0) })
  const running = await launchApp({ library: folder.path })
  onTestFinished(() => running.stop())
  await settled(running.page)
  return running
}

test('no route out of the page or out of main reaches a server', async () => {
  const { address, heard } = await aListener()
  const { app, page, networkCount } = await opened()
  await page.evaluate(async (to) => {
    await fetch(to).catch(() => null)
    const image = new Image()
    image.src = `${to}picture.png`
    document.body.append(image)
    navigator.sendBeacon(`${to}beacon`)
    window.open(`${to}window`)
    const link = Object.assign(document.createElement('a'), { href: `${to}link` })
    document.body.append(link)
    link.click()
  }, address)
  await app.evaluate(async ({ net, session }, to) => {
    await net.fetch(to).catch(() => null)
    await session.defaultSession.fetch?.(`${to}session`).catch(() => null)
  }, address)
  const count = await networkCount()
  expect([heard(), count.allowed, count.refused > 0]).toEqual([0, 0, true])
})

test('the page stays where it is, in the sandbox, without Node', async () => {
  const { app, page } = await opened()
  await page
    .evaluate(() => {
      location.href = 'https://example.org/'
    })
    .catch(() => null)
  const traits = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return { windows: BrowserWindow.getAllWindows().length, address: contents?.getURL() ?? '' }
  })
  const inPage = await page.evaluate(() =>
    ['require', 'process', 'module'].filter((name) => name in window),
  )
  expect([traits.windows, traits.address.startsWith('broadsheet://app/'), inPage]).toEqual([
    1,
    true,
    [],
  ])
})

test('a saved page that carries scripts and remote pictures runs nothing and fetches nothing', async () => {
  const { address, heard } = await aListener()
  const folder = aNewsFolder({
    'hostile.html': `<!doctype html><html><head><title>Harbour vote</title><script>window.pwned = 1</script>
      <link rel="stylesheet" href="${address}style.css"></head><body><article><h1>Harbour vote</h1>
      <img src="${address}pixel.png" onerror="window.pwned = 1"><svg onload="window.pwned = 1"></svg>
      <p>The harbour board voted on Monday to dredge the northern channel before the winter storms.</p>
      <p><a href="javascript:window.pwned=1">Nobody objected</a> to the plan, which costs two million crowns.</p>
      <iframe srcdoc="<script>parent.pwned=1</script>"></iframe></article></body></html>`,
  })
  const running = await launchApp({ library: folder.path })
  onTestFinished(() => running.stop())
  await settled(running.page)
  await running.page.evaluate(async () => {
    const [article] = (await window.broadsheetSummary())?.articles ?? []
    location.hash = `#/articles/${article?.id ?? ''}`
  })
  await running.page.getByText('Nobody objected').first().click()
  const pwned = await running.page.evaluate(() => 'pwned' in window)
  expect([pwned, heard(), (await running.networkCount()).allowed]).toEqual([false, 0, 0])
})
