import { isProse, type Body } from '../article.ts'
import { isWord, tokensOf } from '../compare/words.ts'

/** Words in a run that is hashed, and runs in a window of which one is kept. */
const run = 5
const window = 6

/**
 * An article's fingerprint: sorted, distinct hashes of five-word runs of its prose.
 *
 * Of every six neighbouring runs the one with the smallest hash is kept (winnowing: Schleimer,
 * Wilkerson and Aiken, 2003), so two texts with ten words in a row in common share a number, and
 * about two runs in seven are stored. Texts shorter than a run give no numbers.
 */
export function fingerprint(body: Body): Uint32Array {
  return fingerprintOf(body.blocks.filter(isProse).map(({ text }) => text))
}

/**
 * The fingerprint of some paragraphs. That of one paragraph is a part of its article's, but for one
 * of fewer than ten words.
 */
export function fingerprintOf(paragraphs: readonly string[]): Uint32Array {
  const words: number[] = []
  for (const text of paragraphs) {
    for (const token of tokensOf(text)) if (isWord(token)) words.push(hash(token.key))
  }
  const runs: number[] = []
  for (let at = 0; at + run <= words.length; at++) runs.push(mix(words, at))
  return Uint32Array.from(winnow(runs)).sort()
}

function winnow(runs: readonly number[]): ReadonlySet<number> {
  const kept = new Set<number>()
  const last = Math.max(0, runs.length - window)
  for (let at = 0; at <= last && runs.length > 0; at++) {
    let least = Infinity
    for (let next = at; next < Math.min(runs.length, at + window); next++) {
      least = Math.min(least, runs[next] ?? Infinity)
    }
    kept.add(least)
  }
  return kept
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}

/** Of the run that begins at a word. */
function mix(words: readonly number[], from: number): number {
  let value = 0x9e3779b9
  for (let at = from; at < from + run; at++) {
    value = Math.imul(value ^ (words[at] ?? 0), 0x85ebca6b)
    value ^= value >>> 15
  }
  return value >>> 0
}
