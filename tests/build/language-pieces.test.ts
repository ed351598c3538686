import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packPieces } from '../../build/language-pieces.mjs'
import { unpackPieces } from '../../build/unpack-pieces.mjs'

const latin = fc.integer({ min: 33, max: 255 }).map((code) => String.fromCharCode(code))
const piece = fc.string({ unit: latin, minLength: 1, maxLength: 6 })
const scores = fc.dictionary(fc.integer({ min: 0, max: 59 }).map(String), fc.nat(220), {
  minKeys: 1,
  maxKeys: 6,
  noNullPrototype: true,
})

test('packed word pieces of languages give the same scores as the table they were made of', () => {
  fc.assert(
    fc.property(fc.dictionary(piece, scores, { noNullPrototype: true }), (table) => {
      const pieces = unpackPieces(packPieces(table))
      const found = Object.keys(table).map((key) => [key, { ...pieces[key] }])
      expect(found).toEqual(Object.entries(table))
    }),
  )
})

test('a piece that no language has, is too long or in another alphabet has no scores', () => {
  const pieces = unpackPieces(packPieces({ the: { 11: 20 }, ' der ': { 9: 31 } }))
  expect(['th', 'then', ' der  ', 'abcdefgh', 'жы', '', 'the'].map((one) => pieces[one])).toEqual([
    ...Array.from({ length: 6 }, () => undefined),
    { 11: 20 },
  ])
})

test('a table that cannot be packed stops the build instead of telling languages wrongly', () => {
  const tables = [
    { longest: { 0: 1 } },
    { the: { 11: 400 } },
    { the: { 11: 0.5 } },
    { жы: { 1: 1 } },
  ]
  const refused = tables.map((table) => {
    try {
      return packPieces(table).text
    } catch {
      return 'refused'
    }
  })
  expect(refused).toEqual(['refused', 'refused', 'refused', 'refused'])
})
