import { wordAt } from './around.ts'
import type { Span } from './cues.ts'
import { headName, spanAt, textOf } from './mention.ts'
import type { Name } from './names.ts'
import { isOrganisationWord } from './people-words.ts'
import { isPersonal, peopleIn, type Person } from './people.ts'
import { meantBy } from './pronouns.ts'
import type { Quotation, Stretch } from './quotation.ts'
import { personWithRole } from './roles.ts'
import type { AttributedQuotation, Speaker } from './speaker.ts'
import { nobody, unnamed, writer, type Desk, type Told } from './unnamed.ts'
import { viaOf } from './via.ts'
import { wordsOf } from './words.ts'

/**
 * Gives every quotation of an article its speaker, in order: the person a name means, the person of an
 * office, the one a pronoun means, an organisation or somebody unnamed as they are printed. Where two
 * could be meant, nobody is named and the runner-up is kept.
 */
export function withSpeakers(
  paragraphs: readonly string[],
  quotations: readonly Quotation[],
): readonly AttributedQuotation[] {
  const words = wordsOf(paragraphs)
  const desk: Desk = { words, people: peopleIn(words), told: [] }
  return quotations.map((quotation) => {
    const told = tell(desk, quotation)
    desk.told.push(told)
    return { ...quotation, speaker: told.speaker, via: viaOf(words, quotation, desk.people) }
  })
}

function tell(desk: Desk, quotation: Quotation): Told {
  const { source } = quotation
  const last = desk.told[desk.told.length - 1]
  if (!source) return nobody(null, 'nobody is named beside the words', last?.speaker.name ?? null)
  const at = spanAt(desk.words, source)
  if (!at) return nobody(source, 'the mention holds no words', null)
  if (quotation.carried && last) {
    const known = desk.told.filter(({ at: one }) => one?.[0] === at[0]).pop() ?? last
    const rule = 'the quotation goes on from the one before, with no other speaker named'
    return { ...known, speaker: { ...known.speaker, rule } }
  }
  return byMention(desk, source, at)
}

function byMention(desk: Desk, mention: Stretch, at: Span): Told {
  const { words, people } = desk
  const again = desk.told.find((one) => one.at?.[0] === at[0] && one.at[1] <= at[1])
  if (again) return again
  const lone = at[0] === at[1] ? wordAt(words, at[0]).lower : ''
  if (/^(?:he|she|him|her|his|hers)$/.test(lone)) return byPronoun(desk, mention, at)
  if (/^(?:who|which|that)$/.test(lone)) return byRelative(desk, mention, at)
  if (
    /^(?:they|we|them|it|i|you|those|both|others|some|many|one|their|its|our|my|your|two|all)$/.test(
      lone,
    )
  )
    return byPlural(desk, mention, at)
  const name = headName(words, people, at)
  if (name) return byName(desk, mention, { at, name })
  return officeOf(desk, mention, at) ?? writer(desk, mention, at) ?? unnamed(desk, mention, at)
}

function byName(
  desk: Desk,
  mention: Stretch,
  { at, name }: { readonly at: Span; readonly name: Name },
): Told {
  const { words, people } = desk
  const person = people.personOf.get(name) ?? null
  const printed = textOf(words, [name.first, name.last])
  const second = alsoNamed(desk, at, name)
  if (!person) {
    const kind = isPersonal(name) && name.tokens.length > 1 ? 'person' : 'organisation'
    const speaker = {
      name: name.tokens.join(' '),
      kind,
      mention,
      runnerUp: null,
      roles: [],
    } as const
    return {
      speaker: { ...speaker, rule: `“${printed}” stands beside the words` },
      person: null,
      at,
    }
  }
  const rival = people.rivalOf.get(name) ?? null
  const rule = isSame(name, person)
    ? `“${person.name}” stands beside the words`
    : `“${printed}” is short for ${person.name}`
  const told = ofPerson(person, { mention, rule, runnerUp: rival?.name ?? null })
  const both = second
    ? { ...told, name: `${person.name} and ${second.name}`, runnerUp: null }
    : told
  return { speaker: both, person: second ? null : person, at }
}

/** The second of two who are named together: `Mr. Graham and Mr. McCain`. */
function alsoNamed({ words, people }: Desk, [, last]: Span, { last: end }: Name): Person | null {
  if (wordAt(words, end + 1).lower !== 'and') return null
  const next = people.names.find((name) => name.first === end + 2 && name.last <= last)
  return (next && people.personOf.get(next)) ?? null
}

function isSame({ tokens }: Name, { name }: Person): boolean {
  return tokens.join(' ') === name
}

interface Found {
  readonly mention: Stretch | null
  readonly rule: string
  readonly runnerUp: string | null
}

function ofPerson({ name, roles }: Person, { mention, rule, runnerUp }: Found): Speaker {
  return { name, kind: 'person', mention, rule, runnerUp, roles }
}

function byPronoun(desk: Desk, mention: Stretch, at: Span): Told {
  const { words, people } = desk
  const { lower, text } = wordAt(words, at[0])
  const gender = /^(?:he|him|his)$/.test(lower) ? 'he' : 'she'
  const spokeLast = [...desk.told].reverse().find(({ person }) => person)?.person ?? null
  const { person, runnerUp } = meantBy(words, people, { at: at[0], gender, spokeLast })
  const other = runnerUp?.name ?? null
  if (!person) {
    const rule = other
      ? `“${text}” could mean more than one`
      : `nobody before “${text}” is meant clearly`
    return nobody(mention, rule, other)
  }
  const rule = `“${text}” is ${person.name}, who was named before`
  return { speaker: ofPerson(person, { mention, rule, runnerUp: other }), person, at }
}

function byRelative(desk: Desk, mention: Stretch, at: Span): Told {
  const { words, people } = desk
  const end = wordAt(words, at[0] - 1).isWord ? at[0] - 1 : at[0] - 2
  const named = people.names.filter(
    (name) =>
      name.last <= end && wordAt(words, name.first).sentence === wordAt(words, end).sentence,
  )
  const name = named[named.length - 1]
  if (name && end - name.last < 12) return byName(desk, mention, { at, name })
  return nobody(mention, `whom “${wordAt(words, at[0]).text}” means is not clear`, null)
}

function byPlural(desk: Desk, mention: Stretch, at: Span): Told {
  const { text, lower } = wordAt(desk.words, at[0])
  const before = [...desk.told].reverse().find(mayBeMany)
  if (!/^(?:they|them|it|their|its)$/.test(lower) || !before?.speaker.name)
    return nobody(mention, `whom “${text}” means is not said`, null)
  const rule = `“${text}” is ${before.speaker.name}, who spoke before`
  return { ...before, speaker: { ...before.speaker, mention, rule } }
}

/** A body of people or a thing, not a lone name that may be a person's. */
function mayBeMany({ speaker: { kind, name } }: Told): boolean {
  if (kind !== 'organisation') return kind !== 'person'
  const tokens = (name ?? '').split(/\s+/u)
  return tokens.length > 1 || tokens.some(isOrganisationWord) || /^\p{Lu}{2,}$/u.test(name ?? '')
}

function officeOf(desk: Desk, mention: Stretch, at: Span): Told | null {
  const { words, people } = desk
  const found = personWithRole(words, people, at)
  if (!found) return null
  const printed = textOf(words, at)
  const rule = `“${printed}” is ${found.person.name}, called ${found.role}`
  const runnerUp = found.runnerUp?.name ?? null
  return { speaker: ofPerson(found.person, { mention, rule, runnerUp }), person: found.person, at }
}
