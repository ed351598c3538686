import type { Dice } from '../dice.ts'
import { adjectives, adverbs, nouns, rareNouns, towns, verbs, weekdays } from './words.ts'

/** What a sentence may speak of beside what everybody speaks of. */
export interface Matter {
  readonly topicWords: readonly string[]
  readonly place: string
}

type Make = (dice: Dice, matter: Matter) => string

const noun: Make = (dice, { topicWords }) => {
  if (topicWords.length > 0 && dice.chance(0.3)) return dice.zipf(topicWords)
  return dice.chance(0.04) ? dice.zipf(rareNouns) : dice.zipf(nouns)
}
const several: Make = (dice, matter) =>
  noun(dice, matter)
    .replace(/([^aeiou])y$/, '$1ie')
    .replace(/(s|sh|ch|x)$/, '$1e')
    .replace(/$/, 's')
const thing: Make = (dice, matter) =>
  dice.chance(0.45) ? `${dice.zipf(adjectives)} ${noun(dice, matter)}` : noun(dice, matter)
const verb: Make = (dice) => dice.zipf(verbs)
const place: Make = (dice, matter) => (dice.chance(0.4) ? matter.place : dice.zipf(towns))
const day: Make = (dice) => dice.pick(weekdays)

const patterns: readonly Make[] = [
  (d, m) => `The ${thing(d, m)} of ${place(d, m)} ${verb(d, m)} the ${thing(d, m)}`,
  (d, m) => `On ${day(d, m)} the ${noun(d, m)} ${d.zipf(adverbs)} ${verb(d, m)} a ${thing(d, m)}`,
  (d, m) => `In ${place(d, m)} the ${thing(d, m)} ${verb(d, m)} ${number(d)} ${several(d, m)}`,
  (d, m) => `A ${thing(d, m)} near the ${noun(d, m)} ${verb(d, m)} what the ${noun(d, m)} had left`,
  (d, m) =>
    `Its ${noun(d, m)} ${verb(d, m)} every ${noun(d, m)} between ${place(d, m)} and the sea`,
  (d, m) => `No ${thing(d, m)} has ${verb(d, m)} the ${noun(d, m)} for ${number(d)} years`,
  (d, m) => `Those who ${verb(d, m)} the ${thing(d, m)} know its ${noun(d, m)} by heart`,
  (d, m) =>
    `What the ${noun(d, m)} ${verb(d, m)} in ${place(d, m)} the ${noun(d, m)} ${verb(d, m)} too`,
]
const links: readonly Make[] = [
  (d, m) => `, while the ${noun(d, m)} ${d.zipf(adverbs)} ${verb(d, m)} the ${thing(d, m)}`,
  (d, m) => `, and a ${thing(d, m)} ${verb(d, m)} the ${noun(d, m)}`,
  (d, m) => `, but ${number(d)} ${several(d, m)} were ${verb(d, m)} at the ${noun(d, m)}`,
  (d, m) => ` because its ${thing(d, m)} was ${d.zipf(adverbs)} ${verb(d, m)}`,
  (d, m) => `, as the ${noun(d, m)} of ${place(d, m)} ${verb(d, m)} before`,
  () => '',
  () => '',
]

/** A sentence of about 17 words on anything at all, with a full stop. */
function sentence(dice: Dice, matter: Matter): string {
  const told = dice.pick(patterns)(dice, matter) + dice.pick(links)(dice, matter)
  const words = told.replace(/\b(a) (?=[aeiou])/gi, '$1n ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** So many such sentences in a row. */
export function sentences(dice: Dice, matter: Matter, count: number): string {
  return Array.from({ length: count }, () => sentence(dice, matter)).join(' ')
}

function number(dice: Dice): string {
  return String(dice.chance(0.7) ? dice.between(2, 60) : dice.between(100, 9000))
}
