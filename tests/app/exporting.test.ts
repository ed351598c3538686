import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../../build/paths.mjs'
import { findBrowser, isRoot } from '../../build/setup/system.mjs'
import { aNewsFolder } from '../builders/a-news-folder.ts'
import { barriers } from '../views/accessibility.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

const fixture = (name: string) => readFileSync(join(root, 'tests/fixtures', name), 'utf8')
const kinds = { html: 'html', pdf: 'pdf', markdown: 'md', csv: 'csv', json: 'json' } as const

/** The two fixtures side by side in the program, and an empty folder outside its library. */
async function comparing() {
  const library = aNewsFolder({
    'institute-excerpt.txt': fixture('institute-excerpt.txt'),
    'newspaper-page.html': fixture('newspaper-page.html'),
  })
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-exports-'))
  const running = await launchApp({ library: library.path })
  onTestFinished(async () => {
    await running.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const { articles } = await running.summary()
  const hash = `#/compare/${articles.map(({ id }) => id).join('/')}/text`
  await running.page.evaluate((to) => (location.hash = to), hash)
  await running.page.locator('compare-columns').waitFor()
  return { running, folder, library: library.path, headline: articles[0]?.headline ?? '' }
}

/** The reader picks these places in the next dialogs, one after the other. */
async function willPick({ app }: LaunchedApp, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, places) => {
    const left = [...places]
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: left.length === 0, filePath: left.shift() ?? '' })
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
  }, paths)
}

async function exportAs(page: Page, kind: keyof typeof kinds): Promise<void> {
  await page.keyboard.press('Control+e')
  const dialog = page.locator('export-dialog dialog')
  await dialog.locator(`input[value="${kind}"]`).check()
  await dialog.locator('button[type="submit"]').click()
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 })
}

/** The exported page in a browser: its words, what bars readers, and what it asked for. */
async function opened(path: string) {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    chromiumSandbox: !isRoot(),
  })
  onTestFinished(() => browser.close())
  const asked: string[] = []
  const barred: string[][] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme })
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`file://${path}`)
    barred.push([...(await barriers(page))])
    if (colorScheme === 'dark') return { asked, barred, words: await page.innerText('body') }
  }
  return { asked, barred, words: '' }
}

test('two articles are exported in every form, each of which can be opened and read', async () => {
  const { running, folder, headline } = await comparing()
  const pathOf = (kind: keyof typeof kinds) => join(folder, `comparison.${kinds[kind]}`)
  for (const kind of ['html', 'pdf', 'markdown', 'csv', 'json'] as const) {
    await willPick(running, [pathOf(kind)])
    await exportAs(running.page, kind)
  }
  const pdf = new Uint8Array(readFileSync(pathOf('pdf')))
  const begins = new TextDecoder().decode(pdf.slice(0, 5))
  const printed = await extractText(await getDocumentProxy(pdf), { mergePages: true })
  const html = await opened(pathOf('html'))
  const json: unknown = JSON.parse(readFileSync(pathOf('json'), 'utf8'))
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  const has = (text: string) => plain(text).includes(plain(headline))
  expect({
    html: [has(html.words), html.barred, html.asked.every((url) => url.startsWith('file:'))],
    pdf: [begins, has(printed.text)],
    markdown: has(readFileSync(pathOf('markdown'), 'utf8').replace(/\\/g, '')),
    csv: has(readFileSync(pathOf('csv'), 'utf8').replaceAll('""', '"')),
    json,
    network: await running.networkCount(),
  }).toEqual({
    html: [true, [[], []], true],
    pdf: ['%PDF-', true],
    markdown: true,
    csv: true,
    json: expect.objectContaining({ format: 'broadsheet-comparison', version: 1 }) as unknown,
    network: { refused: 0, allowed: 0 },
  })
})

test('a place inside the library is refused, and the next one is taken', async () => {
  const { running, folder, library } = await comparing()
  mkdirSync(join(library, 'kept'))
  const [inside, outside] = [join(library, 'kept', 'c.md'), join(folder, 'c.md')]
  await willPick(running, [inside, outside])
  await exportAs(running.page, 'markdown')
  expect([existsSync(inside), readFileSync(outside, 'utf8').startsWith('# ')]).toEqual([
    false,
    true,
  ])
})
