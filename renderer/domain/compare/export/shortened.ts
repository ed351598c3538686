import { countWords } from '../../article.ts'

/** The first words of a text, and how many words were left out after them. */
export interface Shortened {
  readonly text: string
  readonly wordsLeft: number
}

/** A text of so many words or fewer stays whole: what would be left out is not worth the count. */
const whole = 24
/** So many words are shown of a longer one. */
const shown = 14

/** The first words of a long text; a short one whole. CJK text is counted by its characters. */
export function shortened(text: string): Shortened {
  const all = countWords(text)
  if (all <= whole) return { text, wordsLeft: 0 }
  const cut = firstWords(text)
  return { text: cut, wordsLeft: all - countWords(cut) }
}

function firstWords(text: string): string {
  const words = [...text.matchAll(/\S+/g)]
  const end = words[shown]?.index ?? text.length
  const cut = text.slice(0, end).trimEnd()
  if (countWords(cut) <= whole) return cut
  // No spaces between words: so many characters, none of them halved.
  return [...new Intl.Segmenter().segment(text)]
    .slice(0, whole)
    .map(({ segment }) => segment)
    .join('')
}
