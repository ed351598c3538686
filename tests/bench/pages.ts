import { readdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { root } from '../../build/paths.mjs'
import { readArticle } from '../../renderer/domain/read/read-article.ts'
import type { Measurement } from './benches.ts'
import { median, rounded } from './median.ts'

const rounds = 3
const labelled = join(root, '../shared/eval/extraction/pages/aeb')
const own = join(root, 'tests/fixtures')

/**
 * Saved pages read in a second of processor time: the whole reading of the program (decoding, text,
 * furniture, metadata, attribution, language) beside Readability with linkedom alone, which gives the
 * text only. The two take turns page by page; medians of three rounds over all pages. The labelled
 * pages of the study where they lie beside the project, else the pages of the tests.
 */
export async function pages(): Promise<readonly Measurement[]> {
  const all = await pagesHere()
  for (const bytes of all.slice(0, 3)) await bothRead(bytes)
  const spent = { program: [] as number[], readability: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    let [program, readability] = [0, 0]
    for (const bytes of all) {
      const one = await bothRead(bytes, round % 2 === 1)
      program += one.program
      readability += one.readability
    }
    spent.program.push(program)
    spent.readability.push(readability)
  }
  const perSecond = (times: readonly number[]) => rounded(all.length / (median(times) / 1e6), 1)
  const [ours, peer] = [perSecond(spent.program), perSecond(spent.readability)]
  return [
    {
      pages: all.length,
      rounds,
      'program, pages per CPU s': ours,
      'Readability + linkedom, pages per CPU s': peer,
      ratio: rounded(ours / peer),
    },
  ]
}

async function pagesHere(): Promise<readonly Uint8Array[]> {
  const folder = existsSync(labelled) ? labelled : own
  const names = (await readdir(folder)).filter((name) => /\.html(?:\.gz)?$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name))
      return new Uint8Array(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    }),
  )
}

/** Microseconds of processor time that each of the two spends on a page. */
async function bothRead(bytes: Uint8Array, peerFirst = false) {
  const text = new TextDecoder().decode(bytes)
  const ours = () => readArticle({ path: 'page.html', bytes })
  const theirs = () => readable(text)
  if (peerFirst) {
    const readability = await spentBy(theirs)
    return { program: await spentBy(ours), readability }
  }
  const program = await spentBy(ours)
  return { program, readability: await spentBy(theirs) }
}

async function spentBy(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Templates go first, or Readability fails on every tenth page. */
function readable(html: string): string {
  try {
    const { document } = parseHTML(html)
    for (const template of document.querySelectorAll('template')) template.remove()
    return new Readability(document).parse()?.textContent ?? ''
  } catch {
    return ''
  }
}
