import { dice } from './dice.ts'

const nouns = 'harbour council school river mill train budget bridge market museum'.split(' ')
const verbs = 'opens closes grows waits votes moves pays turns asks holds'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday'.split(' ')

/** A made-up paragraph of about 60 words, the same one for the same number. */
export function paragraphOf(number: number): string {
  return paragraph(number, dice(number))
}

function paragraph(number: number, next: () => number): string {
  const sentences = Array.from({ length: 4 }, () => {
    const [subject, object] = [pick(nouns, next), pick(nouns, next)]
    return `On ${pick(days, next)} the ${subject} ${pick(verbs, next)} while the ${object} of district ${number} ${pick(verbs, next)}.`
  })
  return sentences.join(' ')
}

function pick(words: readonly string[], next: () => number): string {
  return words[Math.floor(next() * words.length)] ?? ''
}
