import { describe, expect, test } from 'vitest'
import {
  bylined,
  creditOf,
  datelined,
  embargoedUntil,
  sentBy,
  useOf,
} from '../../../../renderer/domain/read/news/news-fields.ts'

const shortly = (fields: readonly { means: string; value: string; words?: string }[]) =>
  fields.map(({ means, value, words }) => [means, value, words ?? value].join(' | '))

describe('a dateline of an agency', () => {
  test.each([
    ['Berlin (dpa) - ', ['dateline | Berlin | Berlin (dpa) -', 'agency | dpa | Berlin (dpa) -']],
    ['SAN FRANCISCO, Dec 15', ['dateline | San Francisco | SAN FRANCISCO, Dec 15']],
    ['NEW YORK, Dec 15', ['dateline | New York | NEW YORK, Dec 15']],
    ['Unnao', ['dateline | Unnao | Unnao']],
    ['加州桑尼維爾', ['dateline | 加州桑尼維爾 | 加州桑尼維爾']],
  ])('“%s” names its place', (words, told) => {
    expect(shortly(datelined('NITF: dateline', words))).toEqual(told)
  })
})

describe('a byline of an agency', () => {
  test.each([
    ['By Jane Smith', ['byline | By Jane Smith | By Jane Smith']],
    [
      'NTB-AFP-DPA',
      ['byline | NTB | NTB-AFP-DPA', 'byline | AFP | NTB-AFP-DPA', 'byline | DPA | NTB-AFP-DPA'],
    ],
    [
      'Von Andrej Sokolow, dpa',
      [
        'byline | Von Andrej Sokolow, dpa | Von Andrej Sokolow, dpa',
        'agency | dpa | Von Andrej Sokolow, dpa',
      ],
    ],
    ['Marie-Claire Dubois', ['byline | Marie-Claire Dubois | Marie-Claire Dubois']],
  ])('“%s” says who signs', (words, told) => {
    expect(shortly(bylined('NITF: byline', words))).toEqual(told)
  })
})

test('a picture’s credit is the name without the word Photo', () => {
  expect(shortly(creditOf('NITF: media-producer', 'Photo by Alex Johnson'))).toEqual([
    'credit | Alex Johnson | Photo by Alex Johnson',
  ])
})

test('a sender known as an agency is one, any other is an outlet', () => {
  expect(shortly([...sentBy('x', 'dpa'), ...sentBy('x', 'Example Times')])).toEqual([
    'agency | dpa | dpa',
    'outlet | Example Times | Example Times',
  ])
})

test.each([
  ['stat:usable', []],
  ['usable', []],
  ['stat:canceled', ['standing | withdrawn | stat:canceled']],
  [
    'http://cv.iptc.org/newscodes/pubstatusg2/withheld'.replace(/^.*\//, 'stat:'),
    ['standing | withheld by the agency | stat:withheld'],
  ],
])('of the use of an item %s says what it says', (status, told) => {
  expect(shortly(useOf('NewsML-G2: pubStatus', status))).toEqual(told)
})

test('an embargo is told whether or not its time has passed', () => {
  expect(shortly(embargoedUntil('ninjs: embargoed', '20250123T190000+0100'))).toEqual([
    'standing | embargoed until 2025-01-23T19:00:00+01:00 | 20250123T190000+0100',
  ])
})
