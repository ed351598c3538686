const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/**
 * Text on one line: line breaks and tabs become a space, runs of plain spaces become one, ends are
 * trimmed. No-break spaces inside stay, because the file says so.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(/\u0000/g, '')
    .trim()
}

/**
 * Text with everything set aside that house style changes: case, quote marks, dashes, spaces and
 * punctuation. Two lines with the same folding say the same. For comparing only, never for showing.
 */
export function folded(text: string): string {
  // Quote marks, dashes and spaces of every kind are no letters, and come to one space.
  if (!/[^\x00-\x7f]/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** Whether the text ends as a sentence does, closing quote marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟۔।][”’"'»)\]）」』]{0,3}$/u.test(text.slice(-8).trimEnd())
}

/** The number of runs of letters and digits; a CJK line counts every two characters as one. */
export function wordsIn(text: string): number {
  let [words, isInside] = [0, false]
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === unsure) return wordsInAny(text)
    if (kind === letter && !isInside) words += 1
    isInside = kind === letter || (isInside && kind === joint)
  }
  return words
}

const [letter, joint, gap, unsure] = [0, 1, 2, 3]

/** What a character is in a run, where that can be told without a look at Unicode's tables. */
function kindOf(code: number): number {
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return letter
    if (code >= 0x30 && code <= 0x39) return letter
    return code === 0x27 || code === 0x2d || code === 0x2e ? joint : gap
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? gap : letter
  if (code === 0x2019) return joint
  const isMark =
    (code >= 0x2010 && code <= 0x2027) || code === 0xa0 || code === 0xab || code === 0xbb
  return isMark ? gap : unsure
}

function wordsInAny(text: string): number {
  const runs = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? []
  return runs.reduce((sum, run) => sum + (isCjk(run) ? Math.ceil(run.length / 2) : 1), 0)
}

function isCjk(run: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(run)
}
