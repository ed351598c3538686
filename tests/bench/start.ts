import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronOptions, launch } from '../../build/launch.mjs'
import { root } from '../../build/paths.mjs'
import { isRoot } from '../../build/setup/system.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { Measurement } from './benches.ts'
import { writeArticles } from './made-up.ts'

const rounds = 5
const articles = 50

/** Seconds after which a start counts as failed. */
const patience = 30

/**
 * From starting the program to its first painted article row, with a library of 50 articles that has
 * been filed before, against a blank window of the same Electron under the same scheme. Medians of 5,
 * the two taking turns.
 */
export async function start(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    const library = join(folder, 'library')
    const userData = join(folder, 'data')
    mkdirSync(library)
    writeArticles(library, articles)
    await file(library, userData)
    const words = ['--user-data', userData, '--library', library]
    const times = { blank: [] as number[], program: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      times.blank.push(await timeToPaint('blank', ['--user-data', join(folder, 'blank')]))
      times.program.push(await timeToPaint('program', words))
    }
    const [blank, program] = [median(times.blank), median(times.program)]
    const ratio = Math.round((program / blank) * 100) / 100
    return [{ articles, rounds, 'blank ms': blank, 'first row ms': program, ratio }]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Has the program read the library once, so that a later start finds it filed. */
async function file(library: string, userData: string): Promise<void> {
  const running = await launch({ library, userData })
  await untilSettled(running.page, 2)
  await running.stop()
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

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
