// Part of the bundled program, in place of eld's table of word pieces: see language-pieces.mjs.

/**
 * @typedef {object} PackedPieces
 * @property {string} text a line for each piece, in order: behind a tab a character for each language
 *   and one for its score
 * @property {number} lines how many they are
 * @property {number} zero the character that stands for 0, above tab and line end
 */

/**
 * The table, to be read as if it were an object: what is asked is looked up in the text.
 *
 * @param {PackedPieces} packed
 * @returns {Readonly<Record<string, Readonly<Record<number, number>>>>}
 */
export function unpackPieces(packed) {
  const table = indexed(packed)
  return new Proxy(
    {},
    {
      get(_, piece) {
        if (typeof piece !== 'string') return undefined
        const line = lineOf(table.numbers, numberOf(piece, 0, piece.length))
        return line < 0 ? undefined : scoresOf(packed, table.scores[line] ?? 0)
      },
    },
  )
}

/**
 * Each line's piece as a number, and where its scores begin.
 *
 * @param {PackedPieces} packed
 */
function indexed({ text, lines }) {
  const numbers = new Float64Array(lines)
  const scores = new Uint32Array(lines)
  for (let line = 0, at = 0; line < lines; line += 1) {
    const tab = text.indexOf('\t', at)
    numbers[line] = numberOf(text, at, tab)
    scores[line] = tab + 1
    at = text.indexOf('\n', tab) + 1
  }
  return { numbers, scores }
}

/**
 * Six characters of one byte are a whole number, which sorts as they do; -1 for what no piece is.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function numberOf(text, start, end) {
  if (end - start > 6) return -1
  let number = 0
  for (let at = start; at < start + 6; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0
    if (code > 255) return -1
    number = number * 256 + code
  }
  return number
}

/**
 * @param {Float64Array} numbers
 * @param {number} number
 */
function lineOf(numbers, number) {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return numbers[low] === number ? low : -1
}

/**
 * @param {PackedPieces} packed
 * @param {number} start
 */
function scoresOf({ text, zero }, start) {
  /** @type {Record<number, number>} */
  const scores = {}
  for (let at = start; at < text.length; at += 2) {
    const language = text.charCodeAt(at) - zero
    if (language < 0) break // the line's end
    scores[language] = text.charCodeAt(at + 1) - zero
  }
  return scores
}
