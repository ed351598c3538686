const verbs =
  `opened closed delayed promised counted painted measured carried questioned welcomed`.split(/\s+/)
const syllables = `bar den fel gan hol kes lun mor nat pel ros sin tor vel wen yar zim`.split(' ')

/**
 * A file of Markdown news: its headline, outlet and day in front matter, then a text that no other
 * headline has, so that two of them never tell one story.
 */
export function newsFile(
  headline: string,
  { outlet = 'The Harbour Post', day = '2023-09-12' } = {},
): string {
  const front = ['---', `title: "${headline}"`, `publisher: "${outlet}"`, `date: ${day}`, '---']
  return `${front.join('\n')}\n\n${paragraphs(headline).join('\n\n')}\n`
}

/** Three days of news from two outlets, nothing of it on one event. */
export const threeDays: Readonly<Record<string, string>> = {
  'ferry.md': newsFile('Ferry timetable is cut', { day: '2023-09-10' }),
  'bridge.md': newsFile('Bridge toll stays for now', {
    outlet: 'Coast Courier',
    day: '2023-09-11',
  }),
  'school.md': newsFile('School roof holds the winter', { day: '2023-09-12' }),
}

/** Its people and places are made of the headline's own syllables: articles differ in what they are about. */
function paragraphs(seed: string): readonly string[] {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  const draw = (from: readonly string[]) => {
    state = (state * 1664525 + 1013904223) >>> 0
    return from[Math.floor((state / 2 ** 32) * from.length)] ?? ''
  }
  const names = Array.from(
    { length: 24 },
    () => draw(syllables) + draw(syllables) + draw(syllables),
  )
  const sentence = () => `the ${draw(names)} ${draw(verbs)} the ${draw(names)} in ${draw(names)}`
  return Array.from({ length: 3 }, (_, at) => {
    const said = Array.from({ length: 5 }, sentence).join(', and ')
    return at === 0 ? `${seed}: ${said}.` : `And ${said}.`
  })
}
