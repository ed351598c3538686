import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronOptions, launch } from '../../build/launch.mjs'
import { root } from '../../build/paths.mjs'
import { isRoot } from '../../build/setup/system.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { BenchOptions, Measurement } from './benches.ts'
import { stockedLibrary } from './stocked-library.ts'
import { median, rounded } from './median.ts'

const rounds = 5
const usual = [1000, 10_000]

/** Seconds after which a start counts as failed. */
const patience = 30
/** Minutes after which a start that files nothing counts as stuck. */
const settlesWithin = 5

/** What a start passes, in this order; `asked` and `came` are of the page. */
const stages = ['script', 'ready', 'window', 'asked', 'came', 'painted'] as const

/** Milliseconds since the program was started. */
type Start = Readonly<Record<(typeof stages)[number], number>>

/**
 * From starting the program to its first painted article row, with a made-up library that it knows
 * already and whose first screen the last run kept, against a blank window of the same Electron under
 * the same scheme. Medians of 5, the two taking turns; with the stages on the way.
 */
export async function start({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const lines: Measurement[] = []
  for (const articles of sizes ?? usual) {
    const { library, userData } = await stockedLibrary(articles)
    await keepFirstScreen(library, userData)
    lines.push({ articles, ...(await firstRows(library, userData)) })
  }
  return lines
}

async function firstRows(library: string, userData: string): Promise<Measurement> {
  const blankData = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    const words = ['--user-data', userData, '--library', library]
    const starts = { blank: [] as Start[], program: [] as Start[] }
    for (let round = 0; round < rounds; round += 1) {
      starts.blank.push(await started('blank', ['--user-data', blankData]))
      starts.program.push(await started('program', words))
    }
    const [blank, program] = [medianOf(starts.blank), medianOf(starts.program)]
    return {
      rounds,
      'blank ms': blank.painted,
      'first row ms': program.painted,
      ratio: rounded(program.painted / blank.painted),
      'stages of blank ms': said(blank),
      'stages of program ms': said(program),
    }
  } finally {
    rmSync(blankData, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Another bench may have left the screen of another window, which a start could not show. */
async function keepFirstScreen(library: string, userData: string): Promise<void> {
  const running = await launch({ library, userData })
  try {
    await untilSettled(running.page, settlesWithin)
    const size = await running.page.evaluate(() => `"width":${innerWidth},"height":${innerHeight},`)
    const end = Date.now() + patience * 1000
    while (!readFileSync(join(userData, 'first-screen.json'), 'utf8').includes(size)) {
      if (Date.now() > end) throw new Error(`no first screen was kept within ${patience} s`)
      await running.page.waitForTimeout(100)
    }
  } finally {
    await running.stop()
  }
}

function medianOf(starts: readonly Start[]): Start {
  return eachStage((stage) => median(starts.map((start) => start[stage])))
}

function said(start: Start): string {
  return stages.map((stage) => `${stage} ${start[stage]}`).join(', ')
}

function eachStage(time: (stage: (typeof stages)[number]) => number): Start {
  return {
    script: time('script'),
    ready: time('ready'),
    window: time('window'),
    asked: time('asked'),
    came: time('came'),
    painted: time('painted'),
  }
}

/** Milliseconds from starting Electron to each stage, the last the frame that the probe waits for. */
function started(probe: 'blank' | 'program', words: readonly string[]): Promise<Start> {
  const { executablePath, env } = electronOptions()
  const safe = isRoot() ? ['--no-sandbox'] : []
  const since = Date.now()
  const child = spawn(executablePath, [...safe, join(root, 'tests/bench/probe'), ...words], {
    env: { ...env, PROBE: probe },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: patience * 1000,
  })
  let told = ''
  child.stdout.on('data', (part) => (told += String(part)))
  return new Promise((resolve, reject) => {
    child.once('close', () => {
      const times = new Map(
        [...told.matchAll(/^(\w+) (\d+)$/gm)].map(([, stage, time]) => [stage, Number(time)]),
      )
      if (times.has('painted')) resolve(eachStage((stage) => (times.get(stage) ?? NaN) - since))
      else reject(new Error(`the ${probe} window painted nothing within ${patience} s`))
    })
  })
}
