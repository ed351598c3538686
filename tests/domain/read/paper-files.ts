import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** Pages and texts written for the tests. */
export const fixtures = join(root, 'tests', 'fixtures')
/** The articles a first run offers. */
export const samples = join(root, 'assets', 'samples')
/** The two real articles, kept outside the project; not everybody has them. */
export const seeds = join(root, '..', 'shared', 'seeds')

/** A text as the bytes a file would hold. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A file of a folder as the reader is given it. */
export function fileAt(folder: string, path: string): { path: string; bytes: Uint8Array } {
  return { path, bytes: new Uint8Array(readFileSync(join(folder, path))) }
}

/** The articles of a folder: its files that are no expectation. */
export function articlesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name))
}
