import type { Page } from 'playwright'
import type { BenchOptions, Measurement } from './benches.ts'
import { median, rounded } from './median.ts'
import { onStocked } from './stocked-library.ts'

const usual = [1000, 10_000]
const rounds = 5

/**
 * Milliseconds from choosing a period of the coverage until its sums and picture are painted, and from going to
 * the page of the source that tells most stories with others until its plot is; with the longest time for which
 * the page was busy meanwhile. Medians of 5. Another period, and another source, are gone to between.
 */
export function coverage({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  return onStocked(sizes ?? usual, measured)
}

/** Where it is gone to, and what is there when it has been painted. */
interface Walk {
  readonly from: string
  readonly to: string
  /** Names of elements, each in the shadow of the one before. */
  readonly until: readonly string[]
}

async function measured(page: Page): Promise<Measurement> {
  const source = await busiestSource(page)
  const picture = ['coverage-page', 'coverage-matrix', 'coverage-grid', '.mark']
  const walks: Readonly<Record<string, Walk>> = {
    'all time': { from: '#/coverage/30d', to: '#/coverage/all', until: picture },
    '30 days': { from: '#/coverage/all', to: '#/coverage/30d', until: picture },
    source: { from: '#/articles', to: source, until: ['source-page', 'source-plot', '.bar'] },
  }
  const found: Record<string, number> = { rounds }
  for (const [name, walk] of Object.entries(walks)) {
    const times: number[] = []
    const busy: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const one = await page.evaluate(timeTo, walk)
      times.push(one.time)
      busy.push(one.busy)
    }
    found[`${name} ms`] = rounded(median(times), 1)
    found[`${name}, longest task ms`] = rounded(median(busy), 1)
  }
  return found
}

async function busiestSource(page: Page): Promise<string> {
  await page.evaluate(() => (location.hash = '#/coverage/all'))
  const name = await page.locator('coverage-grid tbody th bdi').first().textContent()
  return `#/source/${encodeURIComponent(name ?? '')}`
}

/** Runs in the page. */
async function timeTo({ from, to, until }: Walk): Promise<{ time: number; busy: number }> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const inShadow = (root: ParentNode | null | undefined, name: string) => {
    const all = [...(root?.querySelectorAll('*') ?? [])]
    return all.find((one) => one.matches(name)) ?? null
  }
  const app = () => document.querySelector('broadsheet-app')?.shadowRoot
  const isThere = () => {
    let root: ParentNode | null | undefined = app()
    let found: Element | null = null
    for (const name of until) {
      found = inShadow(root, name)
      root = found?.shadowRoot
    }
    return found !== null
  }
  const isShown = (hash: string) => {
    const period = /^#\/coverage\/(.*)/.exec(hash)?.[1]
    const page = inShadow(inShadow(app(), 'coverage-page')?.shadowRoot, '.page')
    return period === undefined || page?.getAttribute('data-period') === period
  }
  location.hash = from
  do await frame()
  while (!isShown(from))
  await new Promise((resolve) => setTimeout(resolve, 500))
  const tasks: number[] = []
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  })
  watch.observe({ entryTypes: ['longtask'] })
  const since = performance.now()
  location.hash = to
  do await frame()
  while (!isShown(to) || !isThere())
  await frame()
  await new Promise((resolve) => setTimeout(resolve))
  const time = performance.now() - since
  watch.disconnect()
  return { time, busy: Math.max(0, ...tasks) }
}
