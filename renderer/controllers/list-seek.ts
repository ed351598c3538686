import { foldLetters } from '../domain/search/fold.ts'
import type { Walked } from './list-walk.ts'

/** So many lines are read at once, and looked at. */
const atOnce = 500

/** Scripts whose words are not parted: there any place may be the beginning of one. */
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Finds lines of a list by the beginning of a word; a newer question ends the one before. */
export class ListSeek<Id extends string, Line> {
  #turn = 0

  constructor(private readonly list: Pick<Walked<Id, Line>, 'window' | 'wordsOf'>) {}

  /**
   * The first place, from `from` on and round the end of the list, whose line has words that begin with
   * what was typed, whatever its case and accents. `null` when there is none; `undefined` when something
   * else was asked meanwhile. It reads lines in portions: 100,000 without a hit take seconds.
   */
  async find(typed: string, from: number): Promise<number | null | undefined> {
    const turn = ++this.#turn
    const isIn = matcher(typed)
    const ids = this.list.window.ids ?? []
    const begin = from >= 0 && from < ids.length ? from : 0
    for (const [start, end] of portions(begin, ids.length)) {
      const lines = await this.list.wordsOf(ids.slice(start, end))
      if (turn !== this.#turn) return undefined
      const at = lines.findIndex(isIn)
      if (at >= 0) return start + at
    }
    return null
  }

  /** Asks for nothing any more. */
  stop(): void {
    this.#turn += 1
  }
}

/** From a place to the end of the list, then from its beginning to that place. */
function* portions(begin: number, length: number): Generator<readonly [number, number]> {
  for (let at = begin; at < length; at += atOnce) yield [at, Math.min(length, at + atOnce)]
  for (let at = 0; at < begin; at += atOnce) yield [at, Math.min(begin, at + atOnce)]
}

function matcher(typed: string): (words: readonly string[]) => boolean {
  const sought = plain(typed).trim()
  if (sought === '') return () => false
  const start = unparted.test(sought) ? sought : ` ${sought}`
  return (words) => words.some((one) => ` ${plain(one)}`.includes(start))
}

/** Letters and figures alone, folded, what stands between them as one space. */
function plain(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
}
