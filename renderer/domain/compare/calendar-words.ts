/** Days of the week and months of four languages, in full: they stand in capitals and name nothing. */
export const calendarWords: ReadonlySet<string> = new Set(
  ['en', 'fr', 'de', 'es'].flatMap((language) => {
    const days = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, at) => [
      days.format(Date.UTC(2024, 0, at + 1)),
      months.format(Date.UTC(2024, at, 1)),
    ]).flat()
  }),
)
