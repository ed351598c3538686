import { wordAt } from './around.ts'
import { isFamilyFirst, type Gender } from './people-words.ts'
import type { People, Person } from './people.ts'
import type { Word } from './words.ts'

/** Who a pronoun means, and who else it could. */
export interface Meant {
  readonly person: Person | null
  readonly runnerUp: Person | null
}

/** How far back a pronoun reaches, in sentences. */
const reach = 9
/** What the likeliest must be ahead by; less is not clear. */
const margin = 0.4

/** Where a pronoun stands, what it says, and who spoke last before it. */
export interface Pronoun {
  readonly at: number
  readonly gender: Gender
  readonly spokeLast: Person | null
}

/**
 * Who `he` or `she` means: of the people of that gender named before it outside quote marks, the one who
 * is nearest, heads a sentence, spoke last and is named often; nobody when two are about as likely.
 */
export function meantBy(words: readonly Word[], people: People, pronoun: Pronoun): Meant {
  const scores = people.people
    .filter(({ certain, gender }) => certain && mayBe(gender, pronoun.gender))
    .map((person) => ({ person, score: scoreOf(words, person, pronoun) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [best, next] = scores
  const clear = best && (!next || best.score - next.score >= margin)
  return { person: clear ? best.person : null, runnerUp: (clear ? next : best)?.person ?? null }
}

function mayBe(one: Gender, other: Gender): boolean {
  return one === null || other === null || one === other
}

function scoreOf(
  words: readonly Word[],
  person: Person,
  { at, gender, spokeLast }: Pronoun,
): number {
  const { sentence, paragraph } = wordAt(words, at)
  let score = 0
  let count = 0
  for (const { name } of person.mentions) {
    if (name.first > at || name.quoted) continue
    if (isDescribed(words, name.last, at)) return 0
    count += 1
    const far = sentence - wordAt(words, name.first).sentence
    if (far > reach) continue
    let worth = 4 / (1 + 0.7 * far)
    if (isHead(words, name.first)) worth += far === 0 ? 1.2 : 1
    if (name.possessive) worth *= 0.7
    if (/^(?:of|about|on|against|to|at)$/.test(wordAt(words, name.first - 1).lower)) worth *= 0.6
    if (wordAt(words, name.first).paragraph === paragraph) worth += 0.4
    score = Math.max(score, worth)
  }
  if (score === 0 && person !== spokeLast) return 0
  if (person === spokeLast) score += 1.6
  if (gender !== null && person.gender === gender) score += 0.8
  if (isFamilyFirst(person.name.split(' '))) score += 0.4
  return score + Math.log(1 + count) * 0.35
}

/** Whether a name heads its sentence: nothing but small words stands before it. */
function isHead(words: readonly Word[], first: number): boolean {
  const { sentence } = wordAt(words, first)
  let before = 0
  for (let at = first - 1; at >= 0 && wordAt(words, at).sentence === sentence; at -= 1)
    if (wordAt(words, at).isWord && wordAt(words, at).zone < 0) before += 1
  return before < 4
}

/** Whether a pronoun speaks in a clause about the name before it: `the senator, who he said …`. */
function isDescribed(words: readonly Word[], name: number, at: number): boolean {
  return at - name < 4 && /^(?:who|whom|which|whose)$/.test(wordAt(words, at - 1).lower)
}
