import { decode } from '../decode.ts'
import type { Original, Source } from '../source.ts'
import { openZip } from '../zip/open-zip.ts'
import { isOmnivoreList } from './list-marks.ts'

/** Enough for any reader. UTF-16 units. */
const mostText = 6 * 1024 * 1024
/** Data nested deeper is shown as it stands. */
const deepest = 60

/** An export's own words: data is shown a value a line, its escapes undone; other text as it stands. */
export function listOriginal(source: Source): Original {
  if (source.head.startsWith('PK')) return zipOriginal(source.bytes)
  const { text, encoding } = source.decoded
  if (!/^\s{0,40}[[{]/.test(text)) return { text, note: `The list’s text, in ${encoding}.` }
  return { text: dataAsLines(text), note: 'The list’s data, a value a line, its escapes undone.' }
}

function zipOriginal(bytes: Uint8Array): Original {
  const zip = openZip(bytes)
  const texts = zip.names.filter(isOmnivoreList).map((name) => {
    const list = zip.bytes(name)
    return `[${name}]\n${list ? dataAsLines(decode(list).text) : ''}`
  })
  return {
    text: texts.join('\n\n'),
    note: 'The archive’s lists, a value a line, their escapes undone.',
  }
}

function dataAsLines(text: string): string {
  try {
    const data: unknown = JSON.parse(text)
    const lines: string[] = []
    addLines(data, 0, { lines, length: 0 })
    return lines.join('\n')
  } catch {
    return text // broken data is shown as it is
  }
}

interface Written {
  readonly lines: string[]
  length: number
}

function addLines(value: unknown, depth: number, written: Written): void {
  if (written.length > mostText) return
  if (typeof value !== 'object' || value === null || depth > deepest) {
    add(written, `${'  '.repeat(depth)}${plain(value)}`)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    const isLeaf = typeof inner !== 'object' || inner === null
    add(written, `${'  '.repeat(depth)}${key}: ${isLeaf ? plain(inner) : ''}`)
    if (!isLeaf) addLines(inner, depth + 1, written)
  }
}

function add(written: Written, line: string): void {
  written.lines.push(line)
  written.length += line.length
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
