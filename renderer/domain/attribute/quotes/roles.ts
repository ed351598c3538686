import { wordAt } from './around.ts'
import type { Span } from './cues.ts'
import { folded } from './people-words.ts'
import type { People, Person } from './people.ts'
import type { Word } from './words.ts'

/** Short and long forms of one office. */
const alike: readonly (readonly string[])[] = [
  ['sen', 'senator', 'lawmaker'],
  ['rep', 'representative', 'congressman', 'congresswoman', 'lawmaker'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair', 'chairperson'],
  ['prof', 'professor', 'academic', 'scholar'],
  ['vice-president', 'president'],
]

interface Held {
  readonly person: Person
  /** The office as it was printed beside the name. */
  readonly role: string
  readonly runnerUp: Person | null
}

/** The person whose office a mention names (`the senator`); `null` when nobody's or when it is new. */
export function personWithRole(words: readonly Word[], people: People, at: Span): Held | null {
  const texts = termsOf(words, at)
  const opener = wordAt(words, at[0]).lower
  const head = texts[texts.length - 1]
  if (head === undefined || !/^(?:the|our|this)$/.test(opener)) return null
  const held = people.people
    .map((person) => ({ person, role: roleWith(person, texts), near: nearest(person, at[0]) }))
    .filter(({ role, near }) => role !== null && near > -2000)
    .sort((a, b) => b.near - a.near)
  const [best, next] = held
  if (!best || best.role === null) return null
  return { person: best.person, role: best.role, runnerUp: next?.person ?? null }
}

/** The words of a mention up to its first preposition, its article left out. */
function termsOf(words: readonly Word[], [first, last]: Span): readonly string[] {
  const texts: string[] = []
  for (let at = first + 1; at <= last; at += 1) {
    const { lower, isWord } = wordAt(words, at)
    if (!isWord || /^(?:of|for|from|in|at|to|who|with|on|himself|herself)$/.test(lower)) break
    texts.push(folded(lower))
  }
  return texts
}

/** The printed office that has the mention's head word and all its other words, or one of its forms. */
function roleWith({ roles }: Person, texts: readonly string[]): string | null {
  for (const role of roles) {
    const own = role.split(/[\s,-]+/u).map(folded)
    const has = (text: string) =>
      own.includes(text) || formsOf(text).some((form) => own.includes(form))
    const head = texts[texts.length - 1] ?? ''
    const vice = own.includes('vice') || own.includes('deputy') || own.includes('former')
    if (!has(head) || (vice && !texts.some((text) => /^(?:vice|deputy|former)$/.test(text))))
      continue
    if (texts.every((text) => has(text) || text === 'former') || texts.length === 1) return role
  }
  return null
}

function formsOf(text: string): readonly string[] {
  return alike.filter((forms) => forms.includes(text)).flat()
}

function nearest({ mentions }: Person, at: number): number {
  const far = mentions.map(({ name }) =>
    name.first <= at ? name.first - at : 3 * (at - name.first) - 200,
  )
  return Math.max(...far)
}
