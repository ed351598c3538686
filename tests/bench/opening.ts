import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type {} from '../../renderer/app.ts'
import { launch } from '../../build/launch.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { Measurement } from './benches.ts'
import { median, rounded } from './median.ts'
import { type ReprintedPair, writeReprintedPair } from './reprinted-pair.ts'

const rounds = 11
const sizes = { opened: 800, scrolled: 5000 }

/**
 * Side by side in the built program: from the key to the painted comparison of two articles of 800
 * words, median of ten after a first one; and the longest frame while two articles of 5,000 words are
 * scrolled from top to bottom, beside a plain page with the same texts in two columns.
 */
export async function opening(): Promise<readonly Measurement[]> {
  return [await withPair(sizes.opened, openings), await withPair(sizes.scrolled, scrolling)]
}

/** Runs the program on a library of one pair. */
async function withPair(
  words: number,
  measure: (page: Page, pair: ReprintedPair) => Promise<Measurement>,
): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    const pair = writeReprintedPair(folder, words)
    const running = await launch({ library: folder })
    try {
      await untilSettled(running.page, 2)
      return await measure(running.page, pair)
    } finally {
      await running.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function openings(page: Page, pair: ReprintedPair): Promise<Measurement> {
  const [, reprint] = await idsOf(page, pair)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate((hash) => (location.hash = hash), `#/stories/${reprint}`)
    await page.locator('article-body').waitFor()
    await page.waitForTimeout(400) // so that nothing of the article is still on its way
    await page.evaluate(timeFromKey)
    await page.keyboard.press('c')
    times.push(await page.evaluate<number>('window.paintedAfter'))
  }
  const [first = Number.NaN, ...others] = times
  return {
    'words each': sizes.opened,
    rounds: others.length,
    'key to painted ms': rounded(median(others), 1),
    'longest ms': rounded(Math.max(...others), 1),
    'first ms': rounded(first, 1),
  }
}

/** Runs in the page: promises the milliseconds from the next press of `c` to the frame after the texts. */
const timeFromKey = `void (window.paintedAfter = new Promise((resolve) => {
  const view = () => document.querySelector('broadsheet-app')?.shadowRoot.querySelector('side-by-side')
  const isThere = () => {
    const columns = view()?.shadowRoot.querySelector('compare-columns')?.shadowRoot
    return columns?.querySelectorAll('compare-column').length === 2 &&
      [...columns.querySelectorAll('compare-column')].every((one) => one.shadowRoot.querySelector('.passage')) &&
      columns.querySelector('compare-bands').shadowRoot.querySelector('path') !== null
  }
  addEventListener('keydown', (event) => {
    if (event.key !== 'c') return
    const look = () => {
      if (!isThere()) return requestAnimationFrame(look)
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp)
      requestAnimationFrame(() => channel.port2.postMessage(''))
    }
    look()
  }, { capture: true, once: true })
}))`

async function scrolling(page: Page, pair: ReprintedPair): Promise<Measurement> {
  const ids = await idsOf(page, pair)
  await page.evaluate((hash) => (location.hash = hash), `#/compare/${ids.join('/')}/text`)
  await page.locator('compare-column .passage').nth(20).waitFor()
  await page.waitForTimeout(600)
  const ours = await page.evaluate<number[]>(`(${scroll})(document.querySelector('broadsheet-app')
    .shadowRoot.querySelector('side-by-side').shadowRoot.querySelector('compare-columns').shadowRoot
    .querySelector('compare-column.a'))`)
  await page.evaluate(showPlainly, pair.texts)
  await page.waitForTimeout(600)
  const plain = await page.evaluate<number[]>(
    `(${scroll})(document.querySelector('.plain'), document.querySelectorAll('.plain')[1])`,
  )
  return {
    'words each': sizes.scrolled,
    frames: ours.length,
    'longest frame ms': rounded(Math.max(...ours), 1),
    'median frame ms': rounded(median(ours), 1),
    'plain page, longest frame ms': rounded(Math.max(...plain), 1),
    'plain page, median frame ms': rounded(median(plain), 1),
  }
}

/** Runs in the page: scrolls to the end by 60 pixels a frame; gives the time of each frame. */
const scroll = `async (column, other) => {
  const frames = []
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  let last = await frame()
  for (let top = 0; top < column.scrollHeight - column.clientHeight; top += 60) {
    column.scrollTop = top
    if (other) other.scrollTop = top
    const now = await frame()
    frames.push(now - last)
    last = now
  }
  return frames
}`

/** Runs in the page: two columns of paragraphs, and nothing of ours. */
function showPlainly(texts: ReprintedPair['texts']): void {
  const columns = texts.map((paragraphs) => {
    const column = document.createElement('div')
    column.className = 'plain'
    column.style.cssText =
      'flex: 1; height: 100vh; overflow-y: auto; padding: 0 30px; font: 17px/1.5 var(--serif)'
    column.append(
      ...paragraphs.map((text) => {
        const paragraph = document.createElement('p')
        paragraph.textContent = text
        return paragraph
      }),
    )
    return column
  })
  document.body.style.display = 'flex'
  document.body.replaceChildren(...columns)
}

/** The ids of both articles, the original first. */
async function idsOf(page: Page, pair: ReprintedPair): Promise<readonly [string, string]> {
  const summary = await page.evaluate(() => window.broadsheetSummary())
  const idOf = (file: string) =>
    summary?.articles.find((article) => article.paths.includes(file))?.id
  const [original, reprint] = [idOf(pair.original), idOf(pair.reprint)]
  if (!original || !reprint) throw new Error(`the library holds no ${pair.original}`)
  return [original, reprint]
}
