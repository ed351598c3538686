import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { launch } from '../../build/launch.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { BenchOptions, Measurement } from './benches.ts'
import { median, rounded } from './median.ts'
import { truthFile, writeLibrary } from './press/library.ts'
import { stockedLibrary } from './stocked-library.ts'

const usual = [1000, 10_000]
/** Frames from the top of the list to its end. */
const frames = 600
const patience = 30
/** So many articles come while the list is scrolled, for so many that are there; at least a thousand. */
const perComing = 10

/**
 * The longest frame while the list of all articles is scrolled from top to bottom in 600 steps: of a
 * library at rest, and while a tenth as many articles (at least 1,000) come and are filed.
 */
export async function scroll({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const lines: Measurement[] = []
  for (const articles of sizes ?? usual) {
    const { library, userData } = await stockedLibrary(articles)
    const atRest = await scrolled({ library, userData }, (page) => untilSettled(page, patience))
    const coming = Math.max(1000, Math.round(articles / perComing))
    const filing = await whileFiling({ library, userData }, coming)
    lines.push({
      articles,
      frames,
      'longest frame ms': rounded(Math.max(...atRest), 1),
      'median frame ms': rounded(median(atRest), 1),
      coming,
      'longest frame while filing ms': rounded(Math.max(...filing), 1),
      'p95 while filing ms': rounded([...filing].sort((a, b) => a - b)[570] ?? 0, 1),
      'median frame while filing ms': rounded(median(filing), 1),
      'bound ms': 50,
    })
  }
  return lines
}

interface Place {
  readonly library: string
  readonly userData: string
}

/** The articles that come lie in a folder of their own, and the program's data are a copy: both go again. */
async function whileFiling(place: Place, coming: number): Promise<readonly number[]> {
  const userData = `${place.userData}-copy`
  const folder = join(place.library, 'late')
  cpSync(place.userData, userData, { recursive: true })
  writeLibrary(folder, coming, 2)
  try {
    return await scrolled({ library: place.library, userData }, async (page) => {
      await page.locator('article-card .headline').nth(8).waitFor({ timeout: 120_000 })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    rmSync(truthFile(folder), { force: true })
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function scrolled(
  place: Place,
  ready: (page: Page) => Promise<void>,
): Promise<readonly number[]> {
  const running = await launch({ ...place })
  try {
    await running.page.evaluate(() => (location.hash = '#/articles'))
    await ready(running.page)
    await running.page.locator('article-card .headline').first().waitFor()
    await running.page.waitForTimeout(1000)
    return await running.page.locator('article-list .scroller').evaluate(scrollThrough, frames)
  } finally {
    await running.stop()
  }
}

/** Runs in the page: gives the time of each frame in milliseconds. */
async function scrollThrough(list: Element, steps: number): Promise<readonly number[]> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const spent: number[] = []
  let last = await frame()
  for (let step = 1; step <= steps; step += 1) {
    list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / steps
    const now = await frame()
    spent.push(now - last)
    last = now
  }
  return spent
}
