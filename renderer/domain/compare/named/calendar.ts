/** The months and weekdays as one language prints them, ready to be looked for. */
export interface CalendarWords {
  /** Alternatives for a pattern, the longest first; '' where there are none. */
  readonly months: string
  readonly weekdays: string
  /** 1 to 12, by the word in small letters without its stop. */
  readonly monthOf: ReadonlyMap<string, number>
  /** 0 (Sunday) to 6. */
  readonly weekdayOf: ReadonlyMap<string, number>
  /** Days from the article's own, by words such as `yesterday`. */
  readonly nearOf: ReadonlyMap<string, number>
  /** Whether months and days stand in capitals, so that `may` and `march` are no months. */
  readonly isCapital: boolean
}

const shortEnglish = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
const shorts = new Set(shortEnglish.toLowerCase().split(' '))

// What each language calls the days around today; words with a second meaning are left out.
const near: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
  de: { heute: 0, gestern: -1, vorgestern: -2 },
  fr: { "aujourd'hui": 0, 'aujourd’hui': 0, hier: -1, demain: 1 },
  es: { hoy: 0, ayer: -1 },
  it: { oggi: 0, ieri: -1, domani: 1 },
  pt: { hoje: 0, ontem: -1, amanhã: 1 },
  nl: { vandaag: 0, gisteren: -1 },
  sv: { igår: -1 },
}

const known = new Map<string, CalendarWords>()

/** The words of a language's calendar, worked out once. */
export function calendarOf(tag: string): CalendarWords {
  const language = tag === 'und' ? 'en' : (tag.split('-')[0] ?? 'en')
  const words = known.get(language) ?? calendarWords(language)
  known.set(language, words)
  return words
}

function calendarWords(language: string): CalendarWords {
  const monthOf = new Map<string, number>()
  for (let month = 0; month < 12; month += 1) {
    for (const name of monthNames(language, month)) monthOf.set(name, month + 1)
  }
  if (language === 'en') {
    for (const short of shortEnglish.split(' '))
      monthOf.set(short.toLowerCase(), monthOf.get(fullOf(short, monthOf)) ?? 1)
  }
  const weekdayOf = new Map<string, number>()
  const long = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  // The fourth of January 1970 was a Sunday.
  for (let day = 0; day < 7; day += 1)
    weekdayOf.set(long.format(Date.UTC(1970, 0, 4 + day)).toLowerCase(), day)
  return {
    months: alternatives(
      // A full stop belongs to a short form, never to a month that ends its sentence.
      [...monthOf.keys()],
      (word) => (language === 'en' && shorts.has(word) ? '\\.?' : ''),
    ),
    weekdays: alternatives(weekdayOf.keys()),
    monthOf,
    weekdayOf,
    nearOf: new Map(Object.entries(near[language] ?? {})),
    isCapital: language === 'en' || language === 'de',
  }
}

function fullOf(short: string, months: ReadonlyMap<string, number>): string {
  const start = short.slice(0, 3).toLowerCase()
  return [...months.keys()].find((name) => name.startsWith(start)) ?? ''
}

/** A month's name alone and as it stands after a day, where the two differ (`мая`, `stycznia`). */
function monthNames(language: string, month: number): readonly string[] {
  const date = Date.UTC(2024, month, 10)
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(date)
  const dated = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
    .formatToParts(date)
    .find(({ type }) => type === 'month')?.value
  return [alone, dated ?? alone]
    .map((name) => name.toLowerCase())
    .filter((name) => !/\d/.test(name))
}

function alternatives(
  words: Iterable<string>,
  ending: (word: string) => string = () => '',
): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + ending(word))
    .join('|')
}
