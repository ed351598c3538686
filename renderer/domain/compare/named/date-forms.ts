import { calendarOf, type CalendarWords } from './calendar.ts'
import { clock, dayNear, daysFrom, isoDay, monthDay, weekdayNear } from './days.ts'
import type { DateFound } from './found.ts'

/** What a form of date means. */
export type DateMeant = Pick<DateFound, 'grain' | 'value' | 'day'>

/** How a form tells its date. */
type ToldBy = DateFound['by']

/** A way to print a date: how it looks, and what it means in an article of a day. */
export interface DateForm {
  readonly pattern: RegExp
  /** Absent for dates told as dates. */
  readonly by?: ToldBy
  readonly meant: (match: RegExpExecArray, published: string, before: string) => DateMeant | null
}

const known = new Map<string, readonly DateForm[]>()

/** The forms of a language, those that say most first. */
export function dateFormsOf(language: string): readonly DateForm[] {
  const forms = known.get(language) ?? formsOf(language)
  known.set(language, forms)
  return forms
}

function formsOf(language: string): readonly DateForm[] {
  const words = calendarOf(language)
  const common = [isoForm, ...eastAsian, ...days(words), ...months(words)]
  const english = language === 'und' || language.startsWith('en')
  return [
    ...common,
    ...weekdays(words),
    ...near(words),
    ...(english ? relative : []),
    ...clocks,
    ...(english ? [noon] : []),
    decades,
    years,
  ]
}

const isoForm: DateForm = {
  pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu,
  meant: ([, year, month, day]) => dayMeant(isoDay(Number(year), Number(month), Number(day))),
}

const eastAsian: readonly DateForm[] = [
  {
    pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/gu,
    meant: ([, year, month, day]) => dayMeant(isoDay(Number(year), Number(month), Number(day))),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/gu,
    meant: ([, month, day], published) => partly(Number(month), Number(day), published),
  },
  { pattern: /(?<!\d)(\d{4})\s?[年년](?!代)/gu, meant: ([, year]) => yearMeant(Number(year)) },
]

function days({ months: names, monthOf, isCapital }: CalendarWords): readonly DateForm[] {
  if (names === '') return []
  const month = `(${capitals(names, isCapital)})`
  const flags = isCapital ? 'gu' : 'giu'
  const meant = (day: string, name: string, year: string, published: string) => {
    const number = monthOf.get(name.toLowerCase().replace('.', '')) ?? 0
    return year === ''
      ? partly(number, Number(day), published)
      : dayMeant(isoDay(Number(year), number, Number(day)))
  }
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d.,:$£€])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s(?:de\\s|of\\s)?${month}(?:,?\\s(?:del?\\s)?(\\d{4}))?(?![\\p{L}\\d])`,
        flags,
      ),
      meant: ([, day = '', name = '', year = ''], published) => meant(day, name, year, published),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})${month}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?(?![\\p{L}\\d:])`,
        flags,
      ),
      meant: ([, name = '', day = '', year = ''], published) => meant(day, name, year, published),
    },
  ]
}

/** `April 2019`; a month alone where a word before it says that it is one. */
function months({ months: names, monthOf, isCapital }: CalendarWords): readonly DateForm[] {
  if (names === '') return []
  const month = capitals(names, isCapital)
  const number = (name = '') =>
    String(monthOf.get(name.toLowerCase().replace('.', '')) ?? 0).padStart(2, '0')
  return [
    {
      pattern: new RegExp(
        `(?<!\\p{L})(${month}),?\\s(?:de\\s)?(\\d{4})(?!\\d)`,
        isCapital ? 'gu' : 'giu',
      ),
      meant: ([, name, year = '']) => ({
        grain: 'month',
        value: `${year}-${number(name)}`,
        day: '',
      }),
    },
    {
      pattern: new RegExp(
        `(?<=\\b(?:[Ii]n|[Ss]ince|last|until|by|early|late|this|next|of|[Ff]rom|im|seit|Anfang|Ende|Mitte|en|depuis|desde)\\s)(${month})(?![\\p{L}\\d]|\\s\\d|\\.\\p{L})`,
        isCapital ? 'gu' : 'giu',
      ),
      meant: ([, name], published) => ({
        grain: 'month',
        value: monthNear(number(name), published),
        day: '',
      }),
    },
  ]
}

/** The month last begun, where the article's day is known. */
function monthNear(month: string, published: string): string {
  if (published === '') return `-${month}`
  const year = Number(published.slice(0, 4))
  return `${month <= published.slice(5, 7) ? year : year - 1}-${month}`
}

function weekdays({
  weekdays: names,
  weekdayOf: numberOf,
  isCapital,
}: CalendarWords): readonly DateForm[] {
  if (names === '') return []
  const pattern = new RegExp(
    `(?<![\\p{L}-])(${capitals(names, isCapital)})(?![\\p{L}-])`,
    isCapital ? 'gu' : 'giu',
  )
  return [
    {
      pattern,
      by: 'weekday',
      meant: ([, name = ''], published, before) => {
        const weekday = numberOf.get(name.toLowerCase()) ?? 0
        const day = weekdayNear(weekday, published, directionOf(before))
        return { grain: day ? 'day' : 'weekday', value: day || String(weekday), day }
      },
    },
  ]
}

/** Whether a weekday lies ahead of the article, by the words before it. */
function directionOf(before: string): 'past' | 'future' | 'before' {
  if (/\blast\s$/u.test(before)) return 'before'
  if (/\b(?:next|coming|this coming)\s$/u.test(before)) return 'future'
  return /\b(?:will|shall|is to|are to|due|scheduled|expected|set to|plans? to|wird|werden|sera|será)\b[^.;]*$/u.test(
    before,
  )
    ? 'future'
    : 'past'
}

function near({ nearOf }: CalendarWords): readonly DateForm[] {
  if (nearOf.size === 0) return []
  const pattern = new RegExp(
    `(?<![\\p{L}-]|\\p{Lu}[\\p{L}.]* (?=\\p{Lu}))(${[...nearOf.keys()].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]).join('|')})(?![\\p{L}-]|['’]s)`,
    'gu',
  )
  return [
    {
      pattern,
      by: 'near',
      meant: ([, word = ''], published) =>
        published ? dayMeant(daysFrom(published, nearOf.get(word.toLowerCase()) ?? 0)) : null,
    },
  ]
}

const relative: readonly DateForm[] = [
  {
    by: 'near',
    pattern: /(?<!\p{L})(last|this|next) year(?![\p{L}-]|['’]s)/giu,
    meant: ([, which = ''], published) =>
      published ? yearMeant(Number(published.slice(0, 4)) + stepOf(which)) : null,
  },
  {
    by: 'near',
    pattern: /(?<!\p{L})(last|this|next) month(?![\p{L}-]|['’]s)/giu,
    meant: ([, which = ''], published) => {
      if (!published) return null
      const at =
        Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + stepOf(which)
      const month = String((at % 12) + 1).padStart(2, '0')
      return { grain: 'month', value: `${Math.floor(at / 12)}-${month}`, day: '' }
    },
  },
]

function stepOf(which: string): number {
  return which.toLowerCase() === 'last' ? -1 : which.toLowerCase() === 'next' ? 1 : 0
}

const clocks: readonly DateForm[] = [
  {
    pattern:
      /(?<![\d:.,])(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m(?:\.|(?!\p{L}))(?:\s(?:GMT|UTC|[ECMP][SD]?T|BST|CET|CEST|IST|JST|KST|AEST|local time))?/giu,
    meant: ([, hours = '', minutes = '0', half = '']) =>
      timeMeant(clock(Number(hours), Number(minutes), half.toLowerCase())),
  },
  {
    pattern:
      /(?<![\d:.,])(\d{1,2})[:.h](\d{2})(?:\s(?:Uhr|GMT|UTC|[ECMP][SD]?T|BST|CET|CEST|IST|JST|KST|AEST|local time|hours|hrs)|(?=\s(?:on|to|and|until|when|in|at)\s|[,;)]))/gu,
    meant: ([words = '', hours = '', minutes = '']) =>
      /^\d+\.\d+(?!\d|\s(?:Uhr|GMT|UTC))/u.test(words)
        ? null
        : timeMeant(clock(Number(hours), Number(minutes), '')),
  },
  {
    pattern: /(?<![\d:.,])(\d{1,2})\sUhr(?!\p{L})/gu,
    meant: ([, hours = '']) => timeMeant(clock(Number(hours), 0, '')),
  },
]

const noon: DateForm = {
  pattern:
    /(?<=\b(?:at|around|about|by|until|before|after|shortly after|since)\s)(noon|midnight|midday)(?!\p{L})/giu,
  meant: ([, word = '']) => timeMeant(word.toLowerCase() === 'midnight' ? '00:00' : '12:00'),
}

const decades: DateForm = {
  pattern: /(?<!\p{L}|\d)(?:(?:early|mid|late)[- ])?((?:1[5-9]|20)\d0)['’]?s(?!\p{L})/gu,
  meant: ([, decade = '']) => ({ grain: 'decade', value: decade, day: '' }),
}

const years: DateForm = {
  pattern:
    /(?<=(?:^|[^\p{L}])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|between|and|of|the|early|late|mid|to|[Aa]fter|[Bb]efore|around|for|fiscal|im Jahr|[Ii]m Jahre|[Ss]eit|en|desde|nel|dal|em|depuis|[Dd]e|année|año|anno|ano|på|i|vuonna|von|[Bb]is)\s|\(|\p{Ll}-)((?:1[5-9]|20)\d\d)(?![\d.,:]*\d|\s?[$€£%]|-\d{1,2}\b|\s(?:people|men|women|troops|miles|feet|meters|metres|km|kilometers|kilometres|euros?|dollars|pounds|times|hours|tons|tonnes|Menschen|Euro|personnes|personas))/gu,
  meant: ([, year = '']) => yearMeant(Number(year)),
}

function partly(month: number, day: number, published: string): DateMeant | null {
  const is = isoDay(2024, month, day)
  if (is === '') return null
  const near = dayNear(month, day, published)
  return { grain: 'day', value: near || monthDay(month, day), day: near }
}

function dayMeant(day: string): DateMeant | null {
  return day === '' ? null : { grain: 'day', value: day, day }
}

function yearMeant(year: number): DateMeant {
  return { grain: 'year', value: String(year), day: '' }
}

function timeMeant(value: string): DateMeant | null {
  return value === '' ? null : { grain: 'time', value, day: '' }
}

/** Names with their capital first where the language writes it; as they are elsewhere. */
function capitals(names: string, isCapital: boolean): string {
  if (!isCapital) return names
  return names
    .split('|')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join('|')
}
