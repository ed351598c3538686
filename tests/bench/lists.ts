import type { Page } from 'playwright'
import type { BenchOptions, Measurement } from './benches.ts'
import { median, rounded } from './median.ts'
import { onStocked } from './stocked-library.ts'

const usual = [1000, 10_000]
const rounds = 15
/** How far from the top, the middle or the end, as a share of the list. */
const near = 0.3

/**
 * Any page of the list of all articles beside its first ones: milliseconds from a jump to the painted
 * rows, to a place near the top, in the middle and near the end by turns; no place is gone to twice,
 * since the list keeps rows it has read. Medians of 15 of each.
 */
export function lists({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  return onStocked(sizes ?? usual, jumps)
}

async function jumps(page: Page): Promise<Measurement> {
  await page.evaluate(() => (location.hash = '#/articles'))
  await page.locator('article-card .headline').first().waitFor()
  await page.waitForTimeout(1000)
  const scroller = page.locator('article-list .scroller')
  const times = { top: [] as number[], middle: [] as number[], end: [] as number[] }
  for (let round = 1; round <= rounds; round += 1) {
    const step = near * (round / rounds)
    times.middle.push(await scroller.evaluate(timeToRows, 0.5 + step))
    times.end.push(await scroller.evaluate(timeToRows, 1 - step))
    times.top.push(await scroller.evaluate(timeToRows, step))
  }
  const [top, middle, end] = [median(times.top), median(times.middle), median(times.end)]
  return {
    rounds,
    'near the top ms': rounded(top, 1),
    'in the middle ms': rounded(middle, 1),
    'near the end ms': rounded(end, 1),
    'middle ratio': rounded(middle / top),
    'end ratio': rounded(end / top),
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
