import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { out, root } from '../../build/paths.mjs'
import type { Measurement } from './benches.ts'

// Emptied at every build: the libraries of other benches lie beside it.
const folder = join(out, 'bench', 'compare')
const name = 'compare-in-worker'

/**
 * What it costs to compare two texts of so many words, and to take a fingerprint, in milliseconds at
 * the median; beside it the word differences people know, on the same pair and taking turns. All in a
 * worker, as the program does it. Last, how the cost grows from 500 to 10,000 words: 1 is in line
 * with the words, 2 with their square.
 */
export async function compare(): Promise<readonly Measurement[]> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: join(root, 'tests/bench', `${name}.ts`),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.mjs` } },
    },
  })
  const worker = new Worker(join(folder, `${name}.mjs`))
  return new Promise<readonly Measurement[]>((resolve, reject) => {
    worker.once('message', (lines: readonly Measurement[]) => resolve(lines))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The bench's worker stopped with ${code}.`)))
  }).finally(() => worker.terminate())
}
