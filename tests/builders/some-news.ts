const words =
  `harbour council bridge winter school budget ferry island meeting morning reporter engineer
  repair ticket market garden river station letter neighbour window evening lorry bakery library
  festival orchard quarry tunnel signal weather captain nurse teacher farmer painter mayor clerk
  opened closed delayed promised counted painted measured carried questioned welcomed slow narrow
  quiet early distant wooden public northern careful heavy`.split(/\s+/)

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

function paragraphs(seed: string): readonly string[] {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  const next = () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return words[Math.floor((state / 2 ** 32) * words.length)] ?? ''
  }
  return Array.from({ length: 3 }, (_, at) => {
    const said = Array.from({ length: 28 }, next).join(' ')
    return at === 0 ? `${seed}: the ${said}.` : `The ${said}.`
  })
}
