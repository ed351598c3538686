import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright'
import { launch } from '../../build/launch.mjs'
import { root } from '../../build/paths.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { Measurement } from './benches.ts'
import { rounded } from './median.ts'

const megabytes = 200
const patience = 30
const between = 250
/** Files of the tests, and of the study where they lie beside the project. */
const sources = [join(root, 'tests/fixtures'), join(root, '../shared/fixtures/converted')]

/**
 * The most memory all processes of the program hold together while a folder of 200 MB in many formats
 * is imported, beside what they hold with an empty folder: private memory, sampled four times a second.
 */
export async function memory(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    const [empty, full] = [join(folder, 'empty'), join(folder, 'full')]
    mkdirSync(empty)
    mkdirSync(full)
    const files = writeMixed(full)
    const idle = await peakOf(empty)
    const peak = await peakOf(full)
    return [
      {
        files,
        megabytes,
        'idle MB': rounded(idle.peak, 0),
        'peak MB': rounded(peak.peak, 0),
        'after MB': rounded(peak.after, 0),
        'import s': rounded(peak.seconds, 1),
        ratio: rounded(peak.peak / idle.peak),
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Copies of the files at hand, each made different by bytes its reader passes over; gives their number. */
function writeMixed(folder: string): number {
  const originals = sources.filter(existsSync).flatMap((source) =>
    readdirSync(source)
      .filter((name) => !name.endsWith('.json'))
      .map((name) => ({ name, bytes: readFileSync(join(source, name)) })),
  )
  let written = 0
  let files = 0
  for (let round = 0; written < megabytes * 1024 * 1024; round += 1) {
    for (const { name, bytes } of originals) {
      const tail = Buffer.from(`\n${' '.repeat(round)}\n`)
      writeFileSync(join(folder, `${String(round)}-${name}`), Buffer.concat([bytes, tail]))
      written += bytes.length + tail.length
      files += 1
    }
  }
  return files
}

async function peakOf(library: string) {
  const running = await launch({ library })
  const since = Date.now()
  let peak = 0
  let settled = false
  const watching = (async () => {
    while (!settled) {
      peak = Math.max(peak, await memoryOf(running.app))
      await new Promise((resolve) => setTimeout(resolve, between))
    }
  })()
  await untilSettled(running.page, patience)
  const seconds = (Date.now() - since) / 1000
  settled = true
  await watching
  await running.page.waitForTimeout(3000)
  const after = await memoryOf(running.app)
  await running.stop()
  return { peak: Math.max(peak, after), after, seconds }
}

/** Megabytes of all processes of a program: proportional shares on Linux, where shared pages would count often. */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  const metrics = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().map(({ pid, memory: held }) => ({ pid, kb: held.workingSetSize })),
  )
  return metrics.reduce((sum, { pid, kb }) => sum + (proportional(pid) ?? kb), 0) / 1024
}

function proportional(pid: number): number | null {
  const { stdout } = spawnSync('cat', [`/proc/${String(pid)}/smaps_rollup`], { encoding: 'utf8' })
  const kb = /^Pss:\s+(\d+) kB/m.exec(stdout)?.[1]
  return kb === undefined ? null : Number(kb)
}
