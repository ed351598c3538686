import type { Page } from 'playwright'
import { launch } from '../../build/launch.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { BenchOptions, Measurement } from './benches.ts'
import { median, rounded } from './median.ts'
import { stockedLibrary } from './stocked-library.ts'

const usual = [1000, 10_000]
const patience = 30
const rounds = 15

/**
 * Any page of the list of all articles beside its first one: from a jump to the painted rows, to the
 * top, to some place within and to the end by turns, medians of 15 of each.
 */
export async function lists({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const lines: Measurement[] = []
  for (const articles of sizes ?? usual) {
    const { library, userData } = await stockedLibrary(articles)
    const running = await launch({ library, userData })
    try {
      await untilSettled(running.page, patience)
      lines.push({ articles, ...(await jumps(running.page)) })
    } finally {
      await running.stop()
    }
  }
  return lines
}

async function jumps(page: Page): Promise<Measurement> {
  await page.evaluate(() => (location.hash = '#/articles'))
  await page.locator('article-card .headline').first().waitFor()
  await page.waitForTimeout(1000)
  const scroller = page.locator('article-list .scroller')
  const times = { first: [] as number[], within: [] as number[], last: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const within = (round + 1) / (rounds + 1)
    times.within.push(await scroller.evaluate(timeToRows, within))
    times.last.push(await scroller.evaluate(timeToRows, 1))
    times.first.push(await scroller.evaluate(timeToRows, 0))
  }
  const [first, within, last] = [median(times.first), median(times.within), median(times.last)]
  return {
    rounds,
    'first page ms': rounded(first, 1),
    'page within ms': rounded(within, 1),
    'last page ms': rounded(last, 1),
    'within ratio': rounded(within / first),
    'last ratio': rounded(last / first),
  }
}

/** Runs in the page: milliseconds from a jump to a share of the list until all rows in sight are painted. */
async function timeToRows(list: Element, share: number): Promise<number> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  await frame()
  const since = performance.now()
  list.scrollTop = (list.scrollHeight - list.clientHeight) * share
  list.dispatchEvent(new Event('scroll'))
  for (;;) {
    await frame()
    const { top, bottom } = list.getBoundingClientRect()
    const inSight = [...list.querySelectorAll('article-card')].filter((card) => {
      const box = card.getBoundingClientRect()
      return box.bottom > top && box.top < bottom
    })
    const isPainted = (card: Element) => card.shadowRoot?.querySelector('.headline') !== null
    const covered = inSight.reduce((sum, card) => sum + card.getBoundingClientRect().height, 0)
    if (covered >= bottom - top - 1 && inSight.every(isPainted)) break
  }
  await new Promise((resolve) => setTimeout(resolve))
  return performance.now() - since
}
