import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launch } from '../../build/launch.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { BenchOptions, Measurement } from './benches.ts'
import { filedLibrary, type FiledLibrary } from './filed-library.ts'
import { median, rounded } from './median.ts'
import { stockedLibrary } from './stocked-library.ts'

const usual = [1000]
const rounds = 5
const patience = 5
/** A start on a library this small costs what starting the program costs. */
const small = 10
/** From here on a library is put into the database instead of being filed. */
const large = 5000

/** What a start took, milliseconds since its page began to load. */
interface Start {
  readonly painted: number
  /** The folder was listed and compared with the library. */
  readonly compared: number
  readonly settled: number
}

type Library = Pick<FiledLibrary, 'library' | 'userData' | 'files'>

/**
 * What an unchanged folder adds to a start: listing and comparing it, as the difference between a start
 * on it and one on a library of ten articles, against one pass of readdir and lstat over it. The three
 * take turns. `compared after first paint` says how long after it the comparison was done, the start of
 * the program's workers included.
 */
export async function unchanged({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const beside = await filedLibrary(small)
  const lines: Measurement[] = []
  for (const articles of sizes ?? usual) {
    const library: Library = await (articles < large ? filedLibrary : stockedLibrary)(articles)
    const passes: number[] = []
    const starts: { readonly without: Start; readonly all: Start }[] = []
    for (let round = 0; round < rounds; round += 1) {
      passes.push(await pass(library.library))
      starts.push({ without: await started(beside), all: await started(library) })
    }
    const one = median(passes)
    const added = (of: 'compared' | 'settled') =>
      median(starts.map(({ all }) => all[of])) - median(starts.map(({ without }) => without[of]))
    lines.push({
      articles,
      files: library.files,
      rounds,
      'pass ms': rounded(one, 1),
      'added until compared ms': rounded(added('compared'), 1),
      'added until settled ms': rounded(added('settled'), 1),
      'compared after first paint ms': rounded(
        median(starts.map(({ all }) => all.compared - all.painted)),
        1,
      ),
      ratio: rounded(added('compared') / one),
    })
  }
  return lines
}

async function started({ library, userData }: Library): Promise<Start> {
  const running = await launch({ library, userData })
  try {
    await untilSettled(running.page, patience)
    return await running.page.evaluate(timesOf)
  } finally {
    await running.stop()
  }
}

/** Runs in the page. Until this start has got so far, the database tells of the one before. */
async function timesOf(): Promise<Start> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
  const opening = indexedDB.open(names.find((name) => name.startsWith('library-')) ?? '')
  await new Promise((resolve) => (opening.onsuccess = resolve))
  for (;;) {
    const asking = opening.result.transaction('state').objectStore('state').get('import')
    await new Promise((resolve) => (asking.onsuccess = resolve))
    const row = asking.result as { value: { since: number; ended?: number } } | undefined
    const { since = 0, ended } = row?.value ?? {}
    if (ended !== undefined && since > performance.timeOrigin) {
      opening.result.close()
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
      const [compared, settled] = [since, ended].map((at) => at - performance.timeOrigin)
      return { painted, compared: compared ?? 0, settled: settled ?? 0 }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Milliseconds of one look at every name and stamp of a folder. */
async function pass(folder: string): Promise<number> {
  const since = performance.now()
  const look = async (at: string): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    await Promise.all(files.map(({ name }) => lstat(join(at, name))))
    for (const entry of entries) if (entry.isDirectory()) await look(join(at, entry.name))
  }
  await look(folder)
  return performance.now() - since
}
