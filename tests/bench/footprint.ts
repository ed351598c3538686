import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { electronOptions, launch } from '../../build/launch.mjs'
import { root } from '../../build/paths.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { BenchOptions, Measurement } from './benches.ts'
import { Dice } from './dice.ts'
import { stockedLibrary } from './stocked-library.ts'
import { rounded } from './median.ts'
import { memoryOf } from './memory.ts'
import { otherPrograms } from './other-programs.ts'
import { nouns } from './press/words.ts'

const usual = [1000]
const searches = 200
/**
 * At rest is so long after the last thing that happened: workers with nothing to do have left, and the page
 * has given back what they held. Milliseconds.
 */
const rest = 40_000
const between = 250
const patience = 30

/**
 * Memory of all processes with a made-up library, over that of a blank window of the same Electron, as
 * large and on the screen too: at rest, after 200 searches, and the most while it is filed. Proportional
 * shares on Linux: where another program runs on the same Electron it takes a share of the engine's own
 * pages, and ratios come out too high; `other programs` says how many did.
 */
export async function footprint({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const { blank, others } = await ofBlankWindow()
  const lines: Measurement[] = []
  for (const articles of sizes ?? usual) {
    const { library, userData } = await stockedLibrary(articles)
    const { idle, searched } = await ofFiled(library, userData)
    const peak = await whileFiling(library)
    lines.push({
      articles,
      'blank MB': rounded(blank, 0),
      'idle MB': rounded(idle, 0),
      'after searches MB': rounded(searched, 0),
      'peak while filing MB': rounded(peak, 0),
      'idle ratio': rounded(idle / blank),
      'after searches ratio': rounded(searched / blank),
      'peak ratio': rounded(peak / blank),
      'other programs': others,
    })
  }
  return lines
}

async function ofBlankWindow() {
  const userData = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  const usual = electronOptions()
  const app = await _electron.launch({
    ...usual,
    env: { ...usual.env, PROBE: 'blank', PROBE_STAYS: '1' },
    args: [join(root, 'tests/bench/probe'), '--user-data', userData],
  })
  try {
    const blank = await atRest(app, await app.firstWindow())
    return { blank, others: otherPrograms(usual.executablePath, app.process().pid ?? 0) }
  } finally {
    await app.close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function ofFiled(library: string, userData: string) {
  const running = await launch({ library, userData })
  try {
    await untilSettled(running.page, patience)
    const idle = await atRest(running.app, running.page)
    const dice = new Dice(1)
    for (let at = 0; at < searches; at += 1) {
      const words = at % 2 === 0 ? dice.zipf(nouns) : `${dice.zipf(nouns)} ${dice.zipf(nouns)}`
      await running.page.evaluate(
        (hash) => (location.hash = hash),
        `#/search/${encodeURIComponent(words)}`,
      )
      await running.page.waitForTimeout(50)
    }
    return { idle, searched: await atRest(running.app, running.page) }
  } finally {
    await running.stop()
  }
}

async function whileFiling(library: string): Promise<number> {
  const userData = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  const running = await launch({ library, userData })
  let isFiling = true
  let peak = 0
  const watching = (async () => {
    while (isFiling) {
      peak = Math.max(peak, await memoryOf(running.app))
      await running.page.waitForTimeout(between)
    }
  })()
  try {
    await untilSettled(running.page, patience)
    isFiling = false
    await watching
    return peak
  } finally {
    await running.stop()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function atRest(app: ElectronApplication, page: Page): Promise<number> {
  await page.waitForTimeout(rest)
  return memoryOf(app)
}
