import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { launch } from '../../build/launch.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { BenchOptions, Measurement } from './benches.ts'
import { filedLibrary } from './filed-library.ts'
import { median, rounded } from './median.ts'

const usual = [1000]
/** Frames from the top of the list to its end. */
const frames = 600
const patience = 30

/**
 * The longest frame while the list of all articles is scrolled from top to bottom in 600 steps: of a
 * library at rest, and of the same one while it is filed from nothing.
 */
export async function scroll({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const lines: Measurement[] = []
  for (const articles of sizes ?? usual) {
    const { library, userData } = await filedLibrary(articles)
    const atRest = await scrolled(library, userData, (page) => untilSettled(page, patience))
    const fresh = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
    const filing = await scrolled(library, fresh, async (page) => {
      await page.locator('article-card .headline').nth(8).waitFor({ timeout: 120_000 })
    })
    rmSync(fresh, { recursive: true, force: true, maxRetries: 5 })
    lines.push({
      articles,
      frames,
      'longest frame ms': rounded(Math.max(...atRest), 1),
      'median frame ms': rounded(median(atRest), 1),
      'longest frame while filing ms': rounded(Math.max(...filing), 1),
      'median frame while filing ms': rounded(median(filing), 1),
      'bound ms': 50,
    })
  }
  return lines
}

async function scrolled(
  library: string,
  userData: string,
  ready: (page: Page) => Promise<void>,
): Promise<readonly number[]> {
  const running = await launch({ library, userData })
  try {
    await running.page.evaluate(() => (location.hash = '#/articles'))
    await ready(running.page)
    await running.page.locator('article-card .headline').first().waitFor()
    await running.page.waitForTimeout(1000)
    return await running.page.evaluate(scrollThrough, frames)
  } finally {
    await running.stop()
  }
}

/** Runs in the page: gives the time of each frame in milliseconds. */
async function scrollThrough(steps: number): Promise<readonly number[]> {
  const find = (root: ParentNode): Element | null => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('.scroller')) return element
      const inside = element.shadowRoot && find(element.shadowRoot)
      if (inside) return inside
    }
    return null
  }
  const list = find(document)
  if (!list) throw new Error('there is no list')
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
