import { expect, test } from 'vitest'
import { namesAndFigures } from '../../../../renderer/domain/compare/named/names-and-figures.ts'
import { printed, rowsOf } from '../../../builders/some-names.ts'

const harbour = 'The harbour board said on Monday that the storm sank the ferry off Port Ellen.'

test.for<[what: string, texts: readonly string[], rows: readonly string[]]>([
  [
    'another number of dead in one sentence',
    [
      'The storm killed 14 people in the old harbour, the mayor said.',
      'The storm killed 16 people in the old harbour, the mayor said.',
    ],
    ['differs amount: 14 people | 16 people'],
  ],
  [
    'another sum',
    [
      'The council will spend $2.6 million on a new harbour bridge this spring.',
      'The council will spend $3.1 million on a new harbour bridge this spring.',
    ],
    ['differs amount: $2.6 million | $3.1 million'],
  ],
  [
    'another share',
    [
      'Turnout in the harbour ward reached 61 percent.',
      'Turnout in the harbour ward reached 64 percent.',
    ],
    ['differs amount: 61 percent | 64 percent'],
  ],
  [
    'another age of one man',
    ['Ada Stone, 34, ran the ferry.', 'The ferry was run by Ada Stone, 36, for years.'],
    ['differs amount: 34 | 36'],
  ],
  [
    'another weekday',
    [
      'The harbour board put off its vote on dredging on Monday, it said.',
      'The harbour board put off its vote on dredging on Tuesday, it said.',
    ],
    ['differs date: Monday | Tuesday'],
  ],
  [
    'another year',
    [
      'The harbour bridge was built by the navy in 1936.',
      'The harbour bridge was built by the navy in 1938.',
    ],
    ['differs date: 1936 | 1938'],
  ],
  [
    'a name spelled otherwise',
    [
      '“No,” said spokeswoman Jane Raite of the board.',
      'Jane Rait, a spokeswoman, had no comment.',
    ],
    ['differs person: Jane Raite | Jane Rait'],
  ],
])('differs: %s', ([, texts, rows]) => {
  const all = rowsOf(texts)
  expect(all.filter((row) => row.startsWith('differs'))).toEqual(rows)
})

test.for<[what: string, texts: readonly string[]]>([
  [
    'figures of other things',
    ['The storm killed 14 people in the harbour.', 'The council bought 16 buses for the valley.'],
  ],
  [
    'rounded figures',
    [
      'About 1,200,000 people voted in the harbour ward, the board said.',
      'Some 1.2 million people voted in the harbour ward, the board said.',
    ],
  ],
  [
    'a figure and its size in words',
    [
      'The storm killed dozens of people in the old harbour, the mayor said.',
      'The storm killed 34 people in the old harbour, the mayor said.',
    ],
  ],
  [
    'a figure and its bound',
    [
      'The storm killed more than 12 people in the old harbour, the mayor said.',
      'The storm killed 14 people in the old harbour, the mayor said.',
    ],
  ],
  [
    'feet and metres',
    ['The plane fell 2,000ft before it was caught.', 'The plane fell 600m before it was caught.'],
  ],
  [
    'another kind of the same',
    [
      'The navy took 12 Somali pirates to the harbour on its ship.',
      'The navy took 11 Yemeni pirates to the harbour on its ship.',
    ],
  ],
  [
    'an article that gives both figures',
    [
      'The storm killed 14 people in the old harbour. It was first said that 16 people were killed.',
      'The storm killed 16 people in the old harbour.',
    ],
  ],
  [
    'those who came on top',
    [
      'The storm killed two people in the old harbour on its way north.',
      'The storm killed three more people in the old harbour on its way north.',
    ],
  ],
  [
    'times that are only about',
    [
      'The ferry left the old harbour shortly after 3 p.m. with the mail.',
      'The ferry left the old harbour at about 3:10 p.m. with the mail.',
    ],
  ],
  ['two people of one family', ['Ada Stone ran the ferry.', 'Alan Stone ran the ferry.']],
  ['a father and his son', ['John Rait Sr. ran the ferry.', 'John Rait Jr. ran the ferry.']],
  [
    'a place and the country it is in',
    [`${harbour} It sailed from Seoul.`, `${harbour} It sailed from Japan.`],
  ],
])('no difference: %s', ([, texts]) => {
  expect(rowsOf(texts).filter((row) => row.startsWith('differs'))).toEqual([])
})

test.for<[what: string, texts: readonly string[], row: string]>([
  [
    'a person under short forms',
    ['Mr. Moon was firm, and Moon left.', '“No,” said Moon Chung-in, an academic.'],
    'all person: Moon | Moon Chung-in',
  ],
  [
    'a country under its names',
    ['He sailed from the U.S. in spring.', 'He sailed from the United States in spring.'],
    'all place: U.S. | United States',
  ],
  [
    'a body under its initials',
    ['The FRB said no. The Fishery Review Board met.', 'The Fishery Review Board said no.'],
    'all organisation: FRB / Fishery Review Board | Fishery Review Board',
  ],
  [
    'one number in words and in figures',
    ['Twenty-three sailors were freed.', '23 sailors were freed.'],
    'all amount: Twenty-three sailors | 23 sailors',
  ],
  [
    'one number in two lengths',
    ['It cost 1.2 million dollars.', 'It cost $1,200,000.'],
    'all amount: 1.2 million dollars | $1,200,000',
  ],
  [
    'feet where the other prints metres',
    ['The plane fell 2,000ft before it was caught.', 'The plane fell 600m before it was caught.'],
    'all amount: 2,000ft | 600m',
  ],
  [
    'dollars where the other prints rands',
    [
      'Thieves stole watches worth $2.6m from a shop in the old harbour.',
      'Thieves stole watches worth R26m from a shop in the old harbour.',
    ],
    'all amount: $2.6m | R26m',
  ],
  [
    'a sum and its conversion in brackets',
    ['It cost 2m euros (£1.7m).', 'The bill was £1.7m.'],
    'all amount: 2m euros / £1.7m | £1.7m',
  ],
  [
    'what is counted by another noun',
    [
      'The storm threw 14 passengers off the ferry near the old harbour.',
      'The storm threw 14 people off the ferry near the old harbour.',
    ],
    'all amount: 14 passengers | 14 people',
  ],
  [
    'the dead, however it is told',
    ['The storm killed 14 people.', 'The storm left 14 dead.'],
    'all amount: 14 people | 14 dead',
  ],
  [
    'a day with and without its year',
    ['It opened on May 4, 2024.', 'It opened on 4 May.'],
    'all date: May 4, 2024 | 4 May',
  ],
  ['one hour', ['It sank at noon.', 'It sank at 12:00 GMT.'], 'all date: noon | 12:00 GMT'],
])('one row: %s', ([, texts, row]) => {
  expect(rowsOf(texts)).toContain(row)
})

test('a copy that keeps the weekday of its source means the source’s day', () => {
  const said = 'The harbour board put off its vote on dredging on Monday, it said.'
  const rows = rowsOf([said, said], { published: ['2024-05-08', '2024-05-20'] })
  expect(rows.filter((row) => row.includes('date'))).toEqual(['all date: Monday | Monday'])
})

test('of three articles, a figure of one of them stands against that of two', () => {
  const said = (dead: number) =>
    `The storm killed ${dead} people in the old harbour, the mayor said.`
  const articles = printed([said(14), said(16), said(14)])
  const [row] = namesAndFigures(articles).things
  expect(
    row && { standing: row.standing, detail: row.detail, variants: row.variants, why: row.why },
  ).toEqual({
    standing: 'differs',
    detail: 'killed',
    variants: [
      { words: '14 people', articles: ['A', 'C'] },
      { words: '16 people', articles: ['B'] },
    ],
    why: 'the sentences are the same but for this figure',
  })
})

test('what differs comes first, then what one has, then what some have, then what all have', () => {
  const said = (dead: number) =>
    `The storm killed ${dead} people in the old harbour, the mayor said.`
  const rows = rowsOf([
    [said(14), 'France and Japan sent help.'],
    [said(16), 'France and Japan sent help.'],
    [said(14), 'France sent help. So did Peru.'],
  ])
  expect(rows.map((row) => row.split(' ')[0])).toEqual(['differs', 'one', 'some', 'all'])
})

test('the same figure of another length in the same article stays apart', () => {
  const rows = rowsOf([
    'The quake had a depth of 12 miles under the harbour. The next town is 12 miles east.',
    'The quake had a depth of 1.2 miles under the harbour. The next town is far.',
  ])
  expect(rows.filter((row) => row.includes('miles'))).toEqual([
    'differs amount: 12 miles | 1.2 miles',
    'one amount: 12 miles | -',
  ])
})

test('articles without names or figures have none', () => {
  expect(rowsOf(['It was quiet all day.', 'Nobody came.'])).toEqual([])
})

test('somebody whose office one article parts off by commas is the same in both', () => {
  const rows = rowsOf([
    'No fault was found, a spokesman, Dario Finch, said.',
    'No fault was found, its spokesman Dario Finch told reporters.',
  ])

  expect(rows).toEqual(['all person: Dario Finch | Dario Finch'])
})
