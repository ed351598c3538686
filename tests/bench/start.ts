import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronOptions } from '../../build/launch.mjs'
import { root } from '../../build/paths.mjs'
import { isRoot } from '../../build/setup/system.mjs'
import type { BenchOptions, Measurement } from './benches.ts'
import { stockedLibrary } from './stocked-library.ts'
import { median, rounded } from './median.ts'

const rounds = 5
const usual = [1000, 10_000]

/** Seconds after which a start counts as failed. */
const patience = 30

/**
 * From starting the program to its first painted article row, with a made-up library that it knows
 * already, against a blank window of the same Electron under the same scheme. Medians of 5, the
 * two taking turns.
 */
export async function start({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const lines: Measurement[] = []
  for (const articles of sizes ?? usual) {
    const { library, userData } = await stockedLibrary(articles)
    lines.push({ articles, ...(await firstRows(library, userData)) })
  }
  return lines
}

async function firstRows(library: string, userData: string): Promise<Measurement> {
  const blankData = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    const words = ['--user-data', userData, '--library', library]
    const times = { blank: [] as number[], program: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      times.blank.push(await timeToPaint('blank', ['--user-data', blankData]))
      times.program.push(await timeToPaint('program', words))
    }
    const [blank, program] = [median(times.blank), median(times.program)]
    return { rounds, 'blank ms': blank, 'first row ms': program, ratio: rounded(program / blank) }
  } finally {
    rmSync(blankData, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Milliseconds from starting Electron to the frame that the probe waits for. */
function timeToPaint(probe: 'blank' | 'program', words: readonly string[]): Promise<number> {
  const { executablePath, env } = electronOptions()
  const safe = isRoot() ? ['--no-sandbox'] : []
  const since = Date.now()
  const child = spawn(executablePath, [...safe, join(root, 'tests/bench/probe'), ...words], {
    env: { ...env, PROBE: probe },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: patience * 1000,
  })
  let said = ''
  child.stdout.on('data', (part) => (said += String(part)))
  return new Promise((resolve, reject) => {
    child.once('close', () => {
      const painted = /^painted (\d+)$/m.exec(said)?.[1]
      if (painted) resolve(Number(painted) - since)
      else reject(new Error(`the ${probe} window painted nothing within ${patience} s`))
    })
  })
}
