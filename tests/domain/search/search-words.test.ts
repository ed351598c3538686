import { expect, test } from 'vitest'
import { hitsOf } from '../../../renderer/domain/search/hits.ts'
import { isLanguage } from '../../../renderer/domain/search/languages.ts'
import { parseQuery } from '../../../renderer/domain/search/parse-query.ts'
import type { Condition } from '../../../renderer/domain/search/query.ts'
import { speakersIn } from '../../../renderer/domain/search/quoted.ts'
import { passageOf } from '../../../renderer/domain/search/snippet.ts'
import { unitsOf } from '../../../renderer/domain/search/units.ts'

/** A query in one line: groups parted by `&`, what is not wanted behind `!`, a prefix with its star. */
function told(typed: string): string {
  const { all, none } = parseQuery(typed)
  const groups = all.map((group) => group.map(inWords).join('|'))
  return [...groups, ...none.map((condition) => `!${inWords(condition)}`)].join(' & ')
}

function inWords(condition: Condition): string {
  if (!('sought' in condition)) {
    const { kind, ...rest } = condition
    return `${kind}=${Object.values(rest).join()}`
  }
  const { sought, kind } = condition
  const words = sought.units.map(({ text }) => text).join('_') + (sought.prefix ? '*' : '')
  return kind === 'words' ? words : `${kind}=${words}`
}

test.each([
  ['bank rates', 'bank & rates*'],
  ['bank rates ', 'bank & rates'],
  ['Élection*  nord', 'election* & nord*'],
  ['“interest rates” bank ', 'interest_rates & bank'],
  ['"interest ra', 'interest'],
  ['"interest rat', 'interest_rat*'],
  ['F-1', 'f_1'],
  ['AT&T', 'at_t'],
  ['Covid-vac', 'covid_vac*'],
  ['"interest ra"* x ', 'interest_ra* & x'],
  ['«Le Monde» „Die Zeit“ ', 'le_monde & die_zeit'],
  ['cat OR dog OR "guinea pig" food ', 'cat|dog|guinea_pig & food'],
  ['cat | dog ', 'cat|dog'],
  ['OR cat OR ', 'cat'],
  ['cat AND dog ', 'cat & dog'],
  ['war -peace -"cold war" ', 'war & !peace & !cold_war'],
  ['war NOT peace ', 'war & !peace'],
  ['war −source:post ', 'war & !source=post'],
  ['war -pea', 'war & !pea'],
  ['well-known ', 'well_known'],
  ['source:"The Harbour Post" ', 'source=the_harbour_post'],
  ['SOURCE:har', 'source=har*'],
  ['author:"Zoë Ångström" quoted:Müller ', 'author=zoe_angstrom & quoted=muller'],
  ['tag:"to read"', 'tag=to_read'],
  ['before:2024 after:2023-02 ', 'before=2024-01-01 & after=2023-02-01'],
  ['after:2023-2-9', 'after=2023-02-09'],
  ['after:20', ''],
  ['lang:de is:unread has:picture ', 'lang=de & is=unread & has=picture'],
  ['is:star', ''],
  ['source:', ''],
  ['Kyiv: war ', 'kyiv & war'],
  ['Won’t Kyiv’s l’Italie O’Brien ', 'wont & kyiv_s & l_italie & o_brien'],
  ['1,000 co\u00adop naïve\u00a0word ', '1_000 & coop & naive & word'],
  ['中国 がんばれ ', '中_国 & が_ん_ば_れ'],
  ['&& ! … 🙂', ''],
  ['', ''],
])('%j is understood as %j', (typed, understood) => {
  expect(told(typed)).toBe(understood)
})

test.each([
  [
    'place:kyiv ',
    ['“place:” is not a filter; its words were searched for as they stand.'],
    'place_kyiv',
  ],
  ['is:red ', ['“is:” knows unread, read, starred, corrected and duplicate.'], ''],
  ['has:video x ', ['“has:” knows picture, correction and quote.'], 'x'],
  [
    'before:2024-02-30 ',
    ['“before:” wants a year, a month or a day, as in before:2024-03-14.'],
    '',
  ],
  ['after:soon ', ['“after:” wants a year, a month or a day, as in after:2024-03-14.'], ''],
])('what is not understood in %j is said in a plain sentence', (typed, remarks, rest) => {
  expect([parseQuery(typed).remarks, told(typed)]).toEqual([remarks, rest])
})

/** The text with its hits in brackets. */
function lit(text: string, typed: string): string {
  return [...hitsOf(text, typed)].reverse().reduce((shown, { start, end }) => {
    return `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`
  }, text)
}

test.each([
  ['The Bank’s banks bank.', 'bank ', 'The [Bank]’s banks [bank].'],
  ['The Bank’s banks bank.', 'bank', 'The [Bank]’s [banks] [bank].'],
  ['Straße nach Łódź', 'strasse lodz ', '[Straße] nach [Łódź]'],
  [
    'an interest in rates, interest-rates',
    '"interest rates"',
    'an interest in rates, [interest-rates]',
  ],
  ['在中国人民银行工作', '人民 ', '在中国[人民]银行工作'],
  ['ให้กำไรดี', 'กำไร ', 'ให้[กำไร]ดี'],
  ['かきくけこ が', 'か\u3099 ', 'かきくけこ [が]'],
  ['war and peace', 'war -peace ', '[war] and peace'],
  ['said Müller, the mayor', 'quoted:muller ', 'said [Müller], the mayor'],
  ['a b a b a', '"a b a" ', '[a b a b a]'],
  ['nothing here', 'zebra', 'nothing here'],
])('in %j, %j lights %j', (text, typed, shown) => {
  expect(lit(text, typed)).toBe(shown)
})

test('a passage shows the place where most of what was asked stands together, cut between words', () => {
  const far = 'Rates are one thing. '
  const texts = [
    `${far}${'Something else stands here. '.repeat(12)}`,
    `${'So on and on. '.repeat(20)}The bank raised its rates again. ${'And on. '.repeat(20)}`,
  ]
  const { text, hits } = passageOf(texts, parseQuery('bank rates '))
  const words = hits.map(({ start, end }) => text.slice(start, end))
  expect([
    words,
    text.startsWith('…'),
    text.endsWith('…'),
    text.length <= 162,
    /^…\p{L}/u.test(text),
  ]).toEqual([['bank', 'rates'], true, true, true, true])
})

test('a short text is its own passage, and a text without hits has none', () => {
  const query = parseQuery('bank ')
  expect([passageOf(['The bank closed.'], query), passageOf(['No.'], query)]).toEqual([
    { text: 'The bank closed.', hits: [{ start: 4, end: 8 }] },
    { text: '', hits: [] },
  ])
})

test('a passage of a script without spaces never cuts a letter in two', () => {
  const texts = [`${'𠮷'.repeat(200)}銀行${'𠮷'.repeat(200)}`]
  const { text } = passageOf(texts, parseQuery('銀行 '))
  const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
  expect([half.test(text), text.includes('銀行')]).toEqual([false, true])
})

test.each([
  ['“We will not go,” said Jane van Dyke of the council in Oslo.', ['Jane van Dyke']],
  ['He called it “odd”, said Mr Smith.', []],
  ['Speaking in Paris, Mayor Ángel Ruiz told us: "No more of that here."', ['Mayor Ángel Ruiz']],
  ['Ann Lee and Bo Ek met on Monday. “It was a good day,” Lee said. Ek left.', ['Ann Lee']],
  ['Smith was asked about it. “I have no idea,” she said in Boston.', []],
  ['市長の田中氏は「もう二度とやりません」と話した。', ['と話した', '市長の田中氏は']],
  ['No quotation at all by Jane Smith.', []],
])('who is quoted in %j', (paragraph, names) => {
  expect(speakersIn([paragraph])).toEqual(names)
})

test.each([
  ['en', 'en-GB', true],
  ['en-gb', 'en', false],
  ['portug', 'pt-BR', true],
  ['de', 'den', false],
  ['ger', 'und', false],
  ['x', '', false],
])('whether lang:%s asks for %s is %s', (asked, tag, is) => {
  expect(isLanguage(asked, tag)).toBe(is)
})

test('the words of a text keep their places in it', () => {
  const text = 'Ça va? l’État: 中国, ½'
  expect(unitsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ça',
    'va',
    'l',
    'État',
    '中',
    '国',
    '½',
  ])
})
