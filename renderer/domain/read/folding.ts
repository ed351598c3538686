const singleQuotes = /[‘’‚‛′`´]/g
const doubleQuotes = /[“”„‟«»″]/g
const dashes = /[‐-―−]/g
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
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
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
  const runs = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? []
  return runs.reduce((sum, run) => sum + (isCjk(run) ? Math.ceil(run.length / 2) : 1), 0)
}

function isCjk(run: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(run)
}
