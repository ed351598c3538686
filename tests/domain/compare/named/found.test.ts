import { expect, test } from 'vitest'
import { rowsOf } from '../../../builders/some-names.ts'

/** What one sentence names, of one kind, as it is printed. */
function found(kind: string, text: string, language = 'en'): readonly string[] {
  return rowsOf([text, 'Nothing.'], { language })
    .filter((row) => row.includes(` ${kind}: `))
    .map((row) => row.replace(/^.*?: /u, '').replace(/ \| -$/u, ''))
    .sort()
}

test.for<[said: string, words: readonly string[]]>([
  ['The attack killed 14 people in the market.', ['14 people']],
  ['At least 14 people were killed and 23 injured.', ['14 people', '23 injured']],
  ['Two armed men held up the bank.', ['Two armed men']],
  ['Dozens of passengers waited for hours.', ['Dozens of passengers']],
  ['The crash left hundreds of thousands of homes dark.', ['hundreds of thousands of homes']],
  ['Twenty-three sailors were freed.', ['Twenty-three sailors']],
  ['The council spent $2.6 million on the bridge.', ['$2.6 million']],
  ['The council spent £1.7m on the bridge.', ['£1.7m']],
  ['The ransom was R26m.', ['R26m']],
  ['A jeweller lost two million euros.', ['two million euros']],
  ['It cost US$3bn to build.', ['US$3bn']],
  ['Turnout reached 93.87 percent.', ['93.87 percent']],
  ['Prices rose by 3 per cent and rents by 5%.', ['3 per cent', '5%']],
  ['Support fell by two percentage points.', ['two percentage points']],
  ['The plane fell 2,000ft.', ['2,000ft']],
  ['The town lies some 50 miles north of the port.', ['50 miles']],
  ['The 4.4-magnitude quake woke the town.', ['4.4-magnitude']],
  ['A quake of magnitude 6.1 struck.', ['6.1']],
  ['Temperatures reached 40 degrees Celsius.', ['40 degrees Celsius']],
  ['He was sentenced to 18 months.', ['18 months']],
  ['Between 10 and 12 witnesses spoke.', ['10 and 12 witnesses']],
  ['It needs 10 to 12 million dollars.', ['10 to 12 million dollars']],
  ['About 1.2 million voters stayed at home.', ['1.2 million voters']],
  ['A dozen lawyers resigned.', ['A dozen lawyers']],
  ['Ada Stone, 34, was charged.', ['34']],
  ['A 23-year-old man was charged.', ['23-year-old']],
  ['Three more boats were seized.', ['Three more boats']],
  ['Two hundred and fifty cattle drowned.', ['Two hundred and fifty cattle']],
  // What counts nothing.
  ['Flight 447 vanished over the sea.', []],
  ['Windows 7 was withdrawn.', []],
  ['The war began in 1991.', []],
  ['He ran for office in May 2004.', []],
  ['One of them spoke.', []],
  ['It is one of the busiest ports.', []],
  ['Seven of the nine candidates came.', ['Seven', 'nine candidates']],
  ['She came third and he came 62nd.', []],
  ['Call 555-0134 for tickets.', []],
  ['The talks in Room 12 went on.', []],
  ['The vote was put off.', []],
])('amounts: “%s”', ([said, words]) => {
  expect(found('amount', said)).toEqual([...words].sort())
})

test.for<[said: string, words: readonly string[]]>([
  ['The board met on Monday.', ['Monday']],
  ['It opened on September 15, 2008 at noon.', ['September 15, 2008', 'noon']],
  ['It opened on 15 September 2008.', ['15 September 2008']],
  ['They met on Nov. 11 and again on the 12th of December.', ['12th of December', 'Nov. 11']],
  ['The quake came at 2:09 a.m. local time.', ['2:09 a.m. local time']],
  ['It was the coldest May since April 1998.', ['April 1998']],
  ['The law dates from the 1990s.', ['1990s']],
  ['He has led the party since 2005.', ['2005']],
  ['The site was taken down on 2019-04-25.', ['2019-04-25']],
  // Words that are none.
  ['She may march in august company.', []],
  ['The board said today that it will wait.', []],
  ['It sold 2000 tickets.', []],
  ['The score was 21:14.', []],
])('dates: “%s”', ([said, words]) => {
  expect(found('date', said)).toEqual([...words].sort())
})

test.for<[said: string, words: readonly string[]]>([
  ['Ada Stone opened the meeting. Ms. Stone then left.', ['Ada Stone / Stone']],
  ['President Okoro spoke, and Okoro left.', ['Okoro']],
  ['“No,” said Moon Chung-in. Mr. Moon was firm.', ['Moon Chung-in / Moon']],
  ['Donald J. Rait spoke for Donald Rait’s party.', ['Donald J. Rait / Donald Rait']],
  ['Naval officials spoke. Police came.', []],
  ['The Harbour Bank of Norland closed.', []],
])('people: “%s”', ([said, words]) => {
  expect(found('person', said)).toEqual([...words].sort())
})

test.for<[said: string, words: readonly string[]]>([
  [
    'The Bank of Norland and the Fishery Commission agreed.',
    ['Bank of Norland', 'Fishery Commission'],
  ],
  ['The U.N. Security Council met. NATO did not.', ['NATO', 'U.N. Security Council']],
  ['White House Press Secretary Ada Stone spoke.', ['White House']],
  ['The Russian minister spoke in Germany.', []],
])('organisations: “%s”', ([said, words]) => {
  expect(found('organisation', said)).toEqual([...words].sort())
})

test.for<[said: string, words: readonly string[]]>([
  ['He lives in Ussuriysk, near Vladivostok.', ['Ussuriysk', 'Vladivostok']],
  [
    'The U.S. and the United States are one; so are the UK and Britain.',
    ['U.S. / United States', 'UK / Britain'],
  ],
  ['Pirates sail the Gulf of Aden.', ['Gulf of Aden']],
  ['South Korean officials visited South Korea.', ['South Korea']],
  ['In May the board met.', []],
])('places: “%s”', ([said, words]) => {
  expect(found('place', said)).toEqual([...words].sort())
})

test.for<[language: string, kind: string, said: string, words: readonly string[]]>([
  ['de', 'amount', 'Der Sturm kostete 2,6 Millionen Euro.', ['2,6 Millionen Euro']],
  ['de', 'amount', 'Bei dem Unfall starben 14 Menschen.', ['14 Menschen']],
  ['de', 'date', 'Das Treffen ist am 3. Mai 2024 um 14.30 Uhr.', ['14.30 Uhr', '3. Mai 2024']],
  ['de', 'person', 'Der Bürgermeister traf den Minister Peter Stein.', []],
  ['fr', 'amount', 'La ville a dépensé 300.000 euros.', ['300.000 euros']],
  ['fr', 'date', 'La réunion a eu lieu le 4 mai 2024.', ['4 mai 2024']],
  ['es', 'date', 'Ocurrió el 4 de mayo de 2024.', ['4 de mayo de 2024']],
  ['ja', 'amount', '北海道で14人が死亡し、被害は300億円。', ['14人', '300億円']],
  ['ja', 'date', '2024年5月4日に起きた。', ['2024年5月4日']],
  ['ar', 'date', 'وقع الزلزال في 4 مايو 2024.', ['4 مايو 2024']],
])('in %s, %s: “%s”', ([language, kind, said, words]) => {
  expect(found(kind, said, language)).toEqual([...words].sort())
})

test('weekdays and “yesterday” mean the day that the article’s own date tells', () => {
  const said = ['The board met on Monday.', 'The board met yesterday.']
  expect(rowsOf(said, { published: ['2024-05-08', '2024-05-07'] })).toEqual([
    'all date: Monday | yesterday',
  ])
})

test('a day ahead of the article is the next one of its name', () => {
  const said = ['The board will meet on Monday.', 'The board meets on 13 May 2024.']
  expect(rowsOf(said, { published: ['2024-05-08', '2024-05-08'] })).toEqual([
    'all date: Monday | 13 May 2024',
  ])
})
