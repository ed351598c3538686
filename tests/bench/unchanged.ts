import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launch } from '../../build/launch.mjs'
import { untilSettled } from '../../build/tour/settled.mjs'
import type { BenchOptions, Measurement } from './benches.ts'
import { filedLibrary } from './filed-library.ts'
import { median, rounded } from './median.ts'

const usual = [1000]
const rounds = 3
const patience = 5

/**
 * A start on a folder in which nothing has changed: from the first paint until the library has found
 * that out, against one pass of readdir and lstat over the same folder, the two taking turns. `before
 * first paint` says whether any of it was done before.
 */
export async function unchanged({ sizes }: BenchOptions): Promise<readonly Measurement[]> {
  const lines: Measurement[] = []
  for (const articles of sizes ?? usual) {
    const { files, library, userData } = await filedLibrary(articles)
    const passes: number[] = []
    const starts: { readonly after: number; readonly listed: number }[] = []
    for (let round = 0; round < rounds; round += 1) {
      passes.push(await pass(library))
      starts.push(await started(library, userData))
    }
    const after = median(starts.map((start) => start.after))
    lines.push({
      articles,
      files,
      'pass ms': rounded(median(passes), 1),
      'settled after first paint ms': rounded(after, 1),
      'listed after first paint ms': rounded(median(starts.map(({ listed }) => listed)), 1),
      ratio: rounded(after / median(passes)),
    })
  }
  return lines
}

async function started(library: string, userData: string) {
  const running = await launch({ library, userData })
  try {
    await untilSettled(running.page, patience)
    return await running.page.evaluate(timesOf)
  } finally {
    await running.stop()
  }
}

/**
 * Runs in the page: milliseconds after its first paint at which the folder was compared and all was
 * done. Until this start has got so far, the database tells of the one before.
 */
async function timesOf(): Promise<{ after: number; listed: number }> {
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
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
      const painted = performance.timeOrigin + paint
      return { after: ended - painted, listed: since - painted }
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
