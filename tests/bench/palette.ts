import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright'
import { electronOptions } from '../../build/launch.mjs'
import { root } from '../../build/paths.mjs'
import { bundleTestPage } from '../views/bundle-test-page.ts'
import type { Measurement } from './benches.ts'
import { median, rounded } from './median.ts'
import type { PaletteTimes } from './palette-page/palette-page.ts'

const articles = 10_000
const rounds = 5
/** The most the first question may take, nothing being read yet; later ones a tenth. Milliseconds. */
const bound = 1000

/** Words of many headlines, of one, and of none: the last two have the whole library looked through. */
const texts = { common: 'ferry storm', rare: 'paper 39 9999', nowhere: 'zeppelin' }

/**
 * What the palette takes to find articles among 10,000, in the page of the Electron at hand:
 * milliseconds, medians of five palettes. `first`: the slower of the questions that read rows; `next`:
 * one more letter; `blocked`: the longest the page did not answer meanwhile, the largest of all rounds.
 */
export async function palette(): Promise<readonly Measurement[]> {
  const folder = await bundleTestPage('tests/bench/palette-page')
  const site = serve(folder)
  const emptyApp = join(root, 'tests/views/stand-in/empty-app')
  const app = await _electron.launch({ ...electronOptions(), args: [emptyApp] })
  try {
    const page = await app.firstWindow()
    await page.goto(await addressOf(site))
    await page.waitForFunction(() => 'paletteBench' in window)
    await page.evaluate((count) => window.paletteBench.fill(count), articles)
    const measured: Measurement[] = []
    for (const [kind, text] of Object.entries(texts)) measured.push(await asked(page, kind, text))
    return measured
  } finally {
    await app.close()
    site.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function asked(page: Page, kind: string, text: string): Promise<Measurement> {
  const times: PaletteTimes[] = []
  for (let round = 0; round < rounds; round += 1) {
    times.push(await page.evaluate((typed) => window.paletteBench.ask(typed), text))
  }
  const middle = (of: 'untyped' | 'first' | 'next') =>
    rounded(median(times.map((time) => time[of])), 1)
  return {
    articles,
    words: kind,
    found: times[0]?.found ?? 0,
    'untyped ms': middle('untyped'),
    'first ms': middle('first'),
    'next ms': middle('next'),
    'blocked ms': rounded(Math.max(...times.map(({ blocked }) => blocked)), 1),
    'bound ms': bound,
  }
}

/** A folder of pages and scripts on this machine alone. */
function serve(folder: string): Server {
  const site = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(folder, path === '/' ? 'index.html' : path)
    response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'text/html')
    readFile(file).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  return site.listen(0, '127.0.0.1')
}

async function addressOf(site: Server): Promise<string> {
  if (!site.listening) await once(site, 'listening')
  const address = site.address()
  if (address === null || typeof address === 'string') throw new Error('the pages are not served')
  return `http://localhost:${address.port}/`
}
