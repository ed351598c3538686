import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { _electron, type Page } from 'playwright'
import { electronOptions, launch } from '../../build/launch.mjs'
import { out, root } from '../../build/paths.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import { bundleTestPage } from '../views/bundle-test-page.ts'
import type { Measurement } from './benches.ts'
import { madeUpArticles, type MadeUpArticle } from './press/articles.ts'
import { asText } from './press/files.ts'
import { pathOf } from './press/library.ts'
import type { PrintedFile } from './stock/printed-file.ts'

/** A library whose database was filled with the rows that filing it would have given. */
export interface StockedLibrary {
  readonly articles: number
  readonly files: number
  readonly library: string
  /** The program's own data, its database among them. */
  readonly userData: string
}

/** Minutes after which the first start on a stocked library counts as stuck. */
const patience = (articles: number) => 5 + articles / 2000
/** Minutes after which any other start counts as stuck. */
const startPatience = 30
/** The first screen is drawn, and columns are kept, when nothing has happened for a while. Milliseconds. */
const restful = 8000

/**
 * A library of so many articles, each a text file of its own, which the program knows already: reading
 * 100,000 files would take longer than all that is to be measured. Its rows are made by the program's
 * own code, its stories are the true ones; what one article teaches another is left out. The program has
 * been started on it once, until all of it could be searched. What an earlier bench stocked is used again;
 * all of them lie in `build/out/bench`, until that is removed.
 */
export async function stockedLibrary(articles: number): Promise<StockedLibrary> {
  const folder = join(out, 'bench', `stocked-${articles}`)
  const note = join(folder, 'stocked.json')
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as StockedLibrary
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const [library, userData] = [join(folder, 'library'), join(folder, 'data')]
  mkdirSync(userData, { recursive: true })
  await fill({ library, userData, files: print(library, articles) })
  const running = await launch({ library, userData })
  try {
    await untilSettled(running.page, patience(articles))
    await untilSearchable(running.page)
    await running.page.waitForTimeout(restful)
  } finally {
    await running.stop()
  }
  const stocked = { articles, files: articles, library, userData }
  writeFileSync(note, JSON.stringify(stocked))
  return stocked
}

/**
 * What is measured of the program while it runs on stocked libraries at rest: a line for each of some sizes,
 * one after the other. `look` gets the page of the program.
 */
export async function onStocked(
  sizes: readonly number[],
  look: (page: Page) => Promise<Measurement>,
): Promise<readonly Measurement[]> {
  const lines: Measurement[] = []
  for (const articles of sizes) {
    const { library, userData } = await stockedLibrary(articles)
    const running = await launch({ library, userData })
    try {
      await untilSettled(running.page, startPatience)
      lines.push({ articles, ...(await look(running.page)) })
    } finally {
      await running.stop()
    }
  }
  return lines
}

/** Writes the files, in the order of the articles' numbers. */
function print(library: string, articles: number): readonly PrintedFile[] {
  const folders = new Set<string>()
  return [...madeUpArticles(articles)].map((made) => {
    const path = pathOf(made, 'txt')
    const file = join(library, path)
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    folders.add(dirname(file))
    return printed(file, { made, path })
  })
}

function printed(file: string, { made, path }: { made: MadeUpArticle; path: string }): PrintedFile {
  const text = asText(made)
  writeFileSync(file, text)
  const { size, mtimeNs, ctimeNs } = lstatSync(file, { bigint: true })
  return {
    stamp: {
      path,
      size: Number(size),
      modified: Number(mtimeNs) / 1e6,
      changed: Number(ctimeNs) / 1e6,
    },
    hash: createHash('sha256').update(text).digest('hex'),
    story: made.making === 'daily' ? null : made.story,
    headline: made.headline,
    published: new Date(made.published).toISOString(),
  }
}

/** Waits until the search has said, beside an answer, that it knows every article. */
async function untilSearchable(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/search/the'))
  const said = page.locator('search-said')
  await said.getByText(/articles?, /).waitFor({ timeout: 0 })
  await said.locator('.progress').waitFor({ state: 'detached', timeout: 0 })
  await page.evaluate(() => (location.hash = '#/stories')) // what a start shows is kept for the next one
}

interface Filling {
  readonly library: string
  readonly userData: string
  readonly files: readonly PrintedFile[]
}

async function fill({ library, userData, files }: Filling): Promise<void> {
  const page = await bundleTestPage('tests/bench/stock/page')
  writeFileSync(join(page, 'printed.json'), JSON.stringify(files))
  const usual = electronOptions()
  const app = await _electron.launch({
    ...usual,
    env: { ...usual.env, STOCK_FOLDER: page },
    args: [join(root, 'tests/bench/stock/app'), '--user-data', userData],
  })
  const opened = await app.firstWindow()
  opened.setDefaultTimeout(0)
  await opened.waitForFunction(() => 'stock' in window)
  await opened.evaluate((folder) => window.stock.fill(folder), library)
  const closed = once(app.process(), 'exit')
  await app.close()
  await closed
  rmSync(page, { recursive: true, force: true })
}
