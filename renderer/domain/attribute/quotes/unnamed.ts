import { wordAt } from './around.ts'
import type { Span } from './cues.ts'
import { textOf } from './mention.ts'
import { folded } from './people-words.ts'
import type { People, Person } from './people.ts'
import type { Stretch } from './quotation.ts'
import type { Speaker } from './speaker.ts'
import type { Word } from './words.ts'

/** What is known of an article while its speakers are looked for. */
export interface Desk {
  readonly words: readonly Word[]
  readonly people: People
  /** Speakers so far, in order. */
  readonly told: Told[]
}

/** A speaker, and the person and the words of the mention it was found by. */
export interface Told {
  readonly speaker: Speaker
  readonly person: Person | null
  /** The mention's words, for `the official` who is a `South Korean official` again. */
  readonly at: Span | null
}

const document = /^(?:statement|tweet|post|message|email|e-mail|letter|speech|memo|op-ed|column)$/

/** Who wrote `the statement`: the one whose words before came in one. */
export function writer({ words, told }: Desk, mention: Stretch, at: Span): Told | null {
  const head = wordAt(words, at[0] + 1).lower
  if (at[1] - at[0] > 2 || !document.test(head) || wordAt(words, at[0]).lower !== 'the') return null
  const last = told[told.length - 1]
  if (!last?.at || !last.speaker.name) return null
  const { sentence } = wordAt(words, last.at[0])
  const named = words.some((word) => word.sentence === sentence && word.lower === head)
  if (!named) return null
  const rule = `“${textOf(words, at)}” is the one ${last.speaker.name} made`
  return { ...last, speaker: { ...last.speaker, mention, rule } }
}

/** Somebody who is not named: as printed, or as printed fuller before. */
export function unnamed(desk: Desk, mention: Stretch, at: Span): Told {
  const { words } = desk
  const printed = textOf(words, at)
  const name = printed.replace(/^(?:the|an?)\s+/iu, '')
  const head = folded(name.split(/\s+/u).pop() ?? '')
  const again = /^the\s\S+$/iu.test(printed)
    ? [...desk.told]
        .reverse()
        .find(({ speaker }) => speaker.kind === 'unnamed' && endsIn(speaker, head))
    : undefined
  if (again) {
    const rule = `“${printed}” is the ${again.speaker.name ?? ''} named before`
    return { ...again, speaker: { ...again.speaker, mention, rule } }
  }
  const rule = `“${printed}” stands beside the words; no name is given`
  const speaker = { name, kind: 'unnamed', mention, rule, runnerUp: null, roles: [] } as const
  return { speaker, person: null, at }
}

function endsIn({ name }: Speaker, head: string): boolean {
  return name !== null && name.split(/\s+/u).map(folded).includes(head)
}

/** A speaker who is not clear, with the reason. */
export function nobody(mention: Stretch | null, rule: string, runnerUp: string | null): Told {
  const speaker = { name: null, kind: 'not clear', mention, rule, runnerUp, roles: [] } as const
  return { speaker, person: null, at: null }
}
