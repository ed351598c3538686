import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { extractText } from 'unpdf'
import { root } from '../../build/paths.mjs'
import { readArticle } from '../../renderer/domain/read/read-article.ts'
import { aDocx, wordLine } from '../builders/a-document.ts'
import { aColumn, aPdf } from '../builders/a-pdf.ts'
import { anEpub } from '../builders/an-epub.ts'
import type { Measurement } from './benches.ts'
import { median, rounded } from './median.ts'

const rounds = 5
const labelled = join(root, '../shared/fixtures/converted')
const words = 'The council voted on Tuesday to close the bridge until the river has gone down.'

type Peer = (bytes: Uint8Array) => unknown

/** What reads the bare text of a format, without structure, furniture or attribution. */
const peers: Readonly<Record<'pdf' | 'docx' | 'epub', { name: string; read: Peer }>> = {
  pdf: { name: 'unpdf, text alone', read: (bytes) => extractText(new Uint8Array(bytes)) },
  docx: {
    name: 'mammoth, text alone',
    read: (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) }),
  },
  epub: { name: 'fflate + linkedom, text alone', read: chapterText },
}

/**
 * Milliseconds of processor time for one document of each format: the whole reading of the program
 * beside a library that takes out the text alone, the two taking turns; medians of five rounds over the
 * same files. Real articles where they lie beside the project, else one made here.
 */
export async function documents(): Promise<readonly Measurement[]> {
  const measured: Measurement[] = []
  for (const format of ['pdf', 'docx', 'epub'] as const) {
    const files = filesOf(format)
    const spent = { program: [] as number[], peer: [] as number[] }
    for (let round = -1; round < rounds; round += 1) {
      let [program, peer] = [0, 0]
      for (const bytes of files) {
        program += await spentBy(() => readArticle({ path: `article.${format}`, bytes }))
        peer += await spentBy(() => peers[format].read(bytes))
      }
      if (round < 0) continue // the first loads what both need
      spent.program.push(program / files.length / 1000)
      spent.peer.push(peer / files.length / 1000)
    }
    const [ours, theirs] = [median(spent.program), median(spent.peer)]
    measured.push({
      format,
      files: files.length,
      'program, CPU ms a file': rounded(ours, 1),
      peer: peers[format].name,
      'peer, CPU ms a file': rounded(theirs, 1),
      ratio: rounded(ours / theirs),
    })
  }
  return measured
}

async function spentBy(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

function filesOf(format: 'pdf' | 'docx' | 'epub'): readonly Uint8Array[] {
  if (!existsSync(labelled)) return [made(format)]
  return readdirSync(labelled)
    .filter((name) => name.endsWith(`.${format}`))
    .map((name) => new Uint8Array(readFileSync(join(labelled, name))))
}

function made(format: 'pdf' | 'docx' | 'epub'): Uint8Array {
  const lines = Array.from({ length: 60 }, () => words)
  if (format === 'pdf') return bytesOf(aPdf({ pages: [aColumn(lines.slice(0, 40))] }))
  if (format === 'docx') return aDocx({ body: lines.map((line) => wordLine(line)).join('') })
  return anEpub([{ title: 'The bridge', body: `<p>${lines.join('</p><p>')}</p>` }])
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function chapterText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.x?html?$/.test(name))
    .map(([, part]) => parseHTML(strFromU8(part)).document.documentElement.textContent)
    .join('\n')
}
