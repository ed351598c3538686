// What text is cut into for finding. Scripts that part their words are cut into words; in the others
// (Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese, Tibetan) each letter stands for itself, so
// that every part of a run is found.
import { foldLetters } from './fold.ts'

/** A word, or one letter of a script that parts no words. */
export interface Unit {
  /** Folded: case, accents and width set aside. Never empty. */
  readonly text: string
  /** Where it stands, in UTF-16 units of the text as it was; `end` is the first behind it. */
  readonly start: number
  readonly end: number
  /** It follows the unit before it directly, and neither script parts words. */
  readonly joined: boolean
  /** A letter of a script that parts no words. */
  readonly letter: boolean
}

/** Longer words are cut here: nobody types more, and a picture written as text must not fill an index. */
const longest = 64

const run = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’‘ʼ＇](?=[\p{L}\p{N}]))*/gu
const plain = /^[A-Za-z0-9]+$/
const scripts = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']
const unspaced = `[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`
const pieces = new RegExp(
  `(?:(?=[\\p{L}\\p{N}])${unspaced}[\\p{M}\\p{Cf}]*)+|['’‘ʼ＇]|(?:(?!(?=[\\p{L}\\p{N}])${unspaced})[^'’‘ʼ＇])+`,
  'gu',
)
const unspacedStart = new RegExp(`^${unspaced}`, 'u')
/** A letter with its marks; Korean syllables written as their parts are one. */
const letters = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|.[\p{M}\p{Cf}]*/gu

/** The words and letters of a text, in order. Text without any gives none. */
export function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = []
  for (const { 0: found, index } of text.matchAll(run)) {
    if (plain.test(found)) units.push(unit(found.toLowerCase(), index, index + found.length))
    else addPieces(units, found, index)
  }
  return units
}

function unit(text: string, start: number, end: number): Unit {
  return {
    text: text.length > longest ? text.slice(0, longest) : text,
    start,
    end,
    joined: false,
    letter: false,
  }
}

/** A run of letters that is more than one plain word: scripts may change in it, or apostrophes stand. */
function addPieces(units: Unit[], found: string, at: number): void {
  const parts = joinShortened(
    [...found.matchAll(pieces)].map(({ 0: text, index }) => ({
      text,
      start: at + index,
      end: at + index + text.length,
    })),
  )
  for (const part of parts) {
    if (unspacedStart.test(part.text)) addLetters(units, part)
    else {
      const folded = wordOf(part.text)
      if (folded) units.push(unit(folded, part.start, part.end))
    }
  }
}

interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * `won’t` and `we’ll` are one word and found as `wont`; `Kyiv’s`, `l’Italie` and `O’Brien` are two,
 * because their second or first half is what somebody looks for.
 */
function joinShortened(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]
    if (!part || isApostrophe(part.text)) continue
    const before = joined.at(-1)
    const follows = at > 0 && isApostrophe(parts[at - 1]?.text ?? '')
    if (before && follows && isShortened(before.text, part.text)) {
      joined[joined.length - 1] = {
        text: before.text + part.text,
        start: before.start,
        end: part.end,
      }
    } else joined.push(part)
  }
  return joined
}

function isShortened(before: string, after: string): boolean {
  if (unspacedStart.test(before) || unspacedStart.test(after)) return false
  return after.length <= 2 && after.toLowerCase() !== 's'
}

function isApostrophe(text: string): boolean {
  return /^['’‘ʼ＇]$/.test(text)
}

function addLetters(units: Unit[], { text, start }: Part): void {
  let joined = false
  for (const { 0: letter, index } of text.matchAll(letters)) {
    // A letter with a mark of its own (Thai vowels) is several code points, each found alone.
    for (const point of wordOf(letter)) {
      units.push({
        text: point,
        start: start + index,
        end: start + index + letter.length,
        joined,
        letter: true,
      })
      joined = true
    }
  }
}

/** Folding may bring forth what is no letter: one half is written with a stroke. */
function wordOf(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}
