// The word pieces that languages are told by, as one text in place of an object of 105,000 objects, of
// which an article asks for a few hundred: the object cost half a second and 60 MB of heap in each
// worker that reads files.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './paths.mjs'

/** @typedef {Readonly<Record<string, Readonly<Record<number, number>>>>} Pieces by piece, each language's score */

const zero = 32
const unpacking = join(root, 'build', 'unpack-pieces.mjs')

/**
 * The pieces as `unpackPieces` takes them.
 *
 * @param {Pieces} pieces
 * @returns {import('./unpack-pieces.mjs').PackedPieces}
 * @throws when one cannot be written so: another release of the package has another table
 */
export function packPieces(pieces) {
  const sorted = Object.entries(pieces).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = sorted.map(([piece, scores]) => {
    const numbers = Object.entries(scores).flatMap(([language, score]) => [Number(language), score])
    const isSmall = numbers.every((one) => Number.isInteger(one) && one >= 0 && one + zero < 256)
    const isPlain = /^[^\0\t\n]{1,6}$/.test(piece) && !/[^\0-\xff]/.test(piece)
    if (!isSmall || !isPlain) throw new Error(`this piece cannot be packed: ${piece}`)
    return `${piece}\t${String.fromCharCode(...numbers.map((one) => one + zero))}`
  })
  return { text: lines.join('\n'), lines: lines.length, zero }
}

/**
 * Puts the packed pieces where the bundle would have the object.
 *
 * @returns {import('vite').Plugin}
 */
export function packedPieces() {
  return {
    name: 'packed-language-pieces',
    enforce: 'pre',
    load: {
      filter: { id: /eld[\\/]src[\\/]ngrams[\\/]medium\.js$/ },
      async handler(id) {
        const { ngramsData } = await import(pathToFileURL(id).href)
        const { ngrams, ...others } = ngramsData
        return `import { unpackPieces } from ${JSON.stringify(unpacking)}
          const ngrams = unpackPieces(${JSON.stringify(packPieces(ngrams))})
          export const ngramsData = { ...${JSON.stringify(others)}, ngrams }`
      },
    },
  }
}
