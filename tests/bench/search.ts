import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { _electron, type Page } from 'playwright'
import { electronOptions } from '../../build/launch.mjs'
import { root } from '../../build/paths.mjs'
import { bundleTestPage } from '../views/bundle-test-page.ts'
import type { BenchOptions, Measurement } from './benches.ts'
import { Dice } from './dice.ts'
import { rounded } from './median.ts'
import type { SearchTime } from './search-page/search-page.ts'

const usualSizes = [1000, 10_000]
/** Milliseconds: one frame. */
const goal = 16
const perClass = 60
/** Of larger libraries only the last so many articles come the program's own way into the index. */
const indexedOurWay = 2000

/** What is typed, by class; and the same as a plain expression, where plain search has one. */
interface Asked {
  readonly kind: string
  readonly typed: readonly string[]
  readonly plain: readonly string[]
}

/**
 * What a search takes in the program's own worker, in the Electron at hand: milliseconds in it until all
 * that was asked for is found, until the `first` answer with what half a frame found, and (`answered`)
 * until the page has that; 50 articles asked for, the second of two passes. `plain` is the same
 * index of SQLite used as everybody would, every answer ranked by BM25; prefixes from three letters on.
 * `uncounted`: after how many answers the page still has to ask for the exact count. `wrong`: of a quarter
 * of the searches, how many find anything but what reading some 200 articles word by word finds. 1,000 and
 * 10,000 articles of 600 words; larger ones on request.
 */
export async function search({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const folder = await bundleTestPage('tests/bench/search-page')
  const site = serve(folder)
  const emptyApp = join(root, 'tests/views/stand-in/empty-app')
  const options = electronOptions()
  // On a profile of its own: another program on the same one would stand in the way of its files.
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-search-'))
  const args = [`--user-data-dir=${profile}`, emptyApp]
  const app = await _electron.launch({ ...options, args })
  try {
    const page = await app.firstWindow()
    await page.goto(await addressOf(site))
    await page.waitForFunction(() => 'searchBench' in window)
    const measured: Measurement[] = []
    let filled = 0
    for (const articles of [...(sizes ?? usualSizes)].sort((a, b) => a - b)) {
      const indexing = await filledUp(page, filled, articles)
      measured.push({ articles, ...indexing }, ...(await classes(page, articles)))
      filled = articles
      if (articles !== Math.max(...(sizes ?? usualSizes))) await page.reload()
      await page.waitForFunction(() => 'searchBench' in window)
    }
    return measured
  } finally {
    const closed = once(app.process(), 'exit')
    await app.close()
    await closed
    site.close()
    rmSync(folder, { recursive: true, force: true })
    rmSync(profile, { recursive: true, force: true })
  }
}

async function filledUp(page: Page, from: number, to: number): Promise<Measurement> {
  page.setDefaultTimeout(0)
  const middle = Math.max(from, to - indexedOurWay)
  if (middle > from) {
    await page.evaluate(([a, b]) => window.searchBench.feed(a, b), [from, middle] as const)
  }
  await page.evaluate(([a, b]) => window.searchBench.fill(a, b), [middle, to] as const)
  const milliseconds = await page.evaluate(() => window.searchBench.index())
  const ready = await page.evaluate(() => window.searchBench.again())
  const bytes = await page.evaluate(() => window.searchBench.size())
  return {
    kind: 'index',
    'articles/s': rounded((to - middle) / (milliseconds / 1000), 0),
    'ready ms': rounded(ready, 0),
    'index MB per 1,000': rounded(bytes / 1e3 / to, 1),
  }
}

async function classes(page: Page, articles: number): Promise<readonly Measurement[]> {
  const asked = askedOf(await page.evaluate(() => window.searchBench.words()))
  const ours: (readonly SearchTime[])[] = []
  for (const { typed } of asked) {
    await page.evaluate((list) => window.searchBench.ask(list), typed)
    ours.push(await page.evaluate((list) => window.searchBench.ask(list), typed))
  }
  const wrong: number[] = []
  for (const { typed } of asked) {
    const some = typed.filter((_, at) => at % 4 === 0)
    wrong.push(
      await page.evaluate(([l, n]) => window.searchBench.wrong(l, n), [some, articles] as const),
    )
  }
  const plain: (readonly SearchTime[])[] = []
  for (const { plain: expressions } of asked) {
    const twice = [...expressions, ...expressions]
    const times = await page.evaluate((list) => window.searchBench.plain(list), twice)
    plain.push(times.slice(expressions.length))
  }
  return asked.map(({ kind }, at) => {
    const [own, peer] = [times(ours[at]), times(plain[at])]
    return {
      articles,
      kind,
      p50: share(own, 0.5),
      p95: share(own, 0.95),
      'first p95': share(times(ours[at], 'first'), 0.95),
      'answered p95': share(times(ours[at], 'answered'), 0.95),
      uncounted: (ours[at] ?? []).filter(({ counted }) => !counted).length,
      'plain p50': share(peer, 0.5),
      'plain p95': share(peer, 0.95),
      'goal p95': goal,
      wrong: wrong[at] ?? 0,
    }
  })
}

function times(
  measured: readonly SearchTime[] = [],
  of: 'milliseconds' | 'first' | 'answered' = 'milliseconds',
): readonly number[] {
  return measured.map((one) => one[of]).sort((a, b) => a - b)
}

function share(sorted: readonly number[], part: number): number {
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0, 1)
}

/** A third of the words common, a third in between, a third rare. */
function askedOf(words: readonly string[]): readonly Asked[] {
  const dice = new Dice(3)
  const ranks = [
    [0, 60],
    [200, 2000],
    [5000, 40_000],
  ] as const
  const word = (at: number) => {
    const [first, last] = ranks[at % 3] ?? [0, 60]
    return words[dice.between(first, last)] ?? ''
  }
  const times = <Value>(count: number, make: (at: number) => Value) => {
    return Array.from({ length: count }, (_, at) => make(at))
  }
  const one = times(perClass, word)
  const two = times(perClass, (at) => [word(at), word(Math.floor(at / 3))] as const)
  const keys = one.slice(0, 27).flatMap((each) => {
    return times(Math.min(8, each.length), (at) => each.slice(0, at + 1))
  })
  const pairs = times(perClass, (at) => [word(0), word(at % 2)] as const)
  const filters = ['after:2020', 'has:quote', `source:${words[450] ?? ''}`, 'lang:en', 'is:unread']
  const filtered = times(perClass, (at) => [word(at), filters[at % filters.length] ?? ''] as const)
  return [
    { kind: 'one word', typed: one.map((each) => `${each} `), plain: one.map(quoted) },
    {
      kind: 'two words',
      typed: two.map((both) => `${both.join(' ')} `),
      plain: two.map((both) => both.map(quoted).join(' AND ')),
    },
    { kind: 'prefix per keystroke', typed: keys, plain: keys.filter(isTelling).map(begun) },
    {
      kind: 'phrase',
      typed: pairs.map((both) => `"${both.join(' ')}"`),
      plain: pairs.map((both) => quoted(both.join(' '))),
    },
    {
      kind: 'filtered',
      typed: filtered.map((both) => `${both.join(' ')} `),
      plain: filtered.map(([each]) => quoted(each)),
    },
  ]
}

/** Ranking what begins with fewer letters takes plain search seconds. */
function isTelling(beginning: string): boolean {
  return beginning.length >= 3
}

function begun(beginning: string): string {
  return `${quoted(beginning)} *`
}

function quoted(words: string): string {
  return `"${words}"`
}

/** A folder of pages and scripts on this machine alone. */
function serve(folder: string): Server {
  const site = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(folder, path === '/' ? 'index.html' : path)
    const types: Readonly<Record<string, string>> = {
      '.js': 'text/javascript',
      '.wasm': 'application/wasm',
    }
    response.setHeader('Content-Type', types[extname(file)] ?? 'text/html')
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
