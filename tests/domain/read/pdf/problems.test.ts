import { expect, test } from 'vitest'
import { aColumn, aPdf } from '../../../builders/a-pdf.ts'
import { bytesOf, problemWith, readMade } from './reading.ts'

const pages = [aColumn(['The harbour wall was mended on Monday.'])]

test('a PDF that cannot be read says why in plain words', async () => {
  const whole = aPdf({ pages })
  const files = [
    aPdf({ pages, locked: true }),
    aPdf({ pages: [[], []], pictures: true }),
    aPdf({ pages: [[]], info: { Title: 'The harbour wall' } }),
    whole.slice(0, 200),
    '%PDF-1.7\n' + 'q '.repeat(5000),
  ]
  expect(await Promise.all(files.map((file) => problemWith(bytesOf(file))))).toEqual([
    'This PDF is locked with a password.',
    'This PDF holds pictures of pages and no text.',
    'This PDF has no text on its pages. It calls itself “The harbour wall”.',
    'This PDF is damaged: its parts cannot be found.',
    'This PDF is damaged: its parts cannot be found.',
  ])
})

test('a PDF whose table of parts is lost is read all the same', async () => {
  const torn = aPdf({ pages }).replace(/xref[\s\S]*trailer/, 'trailer')
  expect(await problemWith(bytesOf(torn))).toBe('It was read.')
})

test('a PDF behind a byte order mark is still a PDF', async () => {
  expect(await problemWith(bytesOf(`\u00EF\u00BB\u00BF${aPdf({ pages })}`))).toBe('It was read.')
})

test('pictures that are not shown are spoken of', async () => {
  const { remarks } = await readMade({ pages, pictures: true })
  expect(remarks).toContain('Pictures of the PDF are not shown.')
})
