// The words of the table of names and figures.
import type { ArticleId } from '../domain/article.ts'
import type { NamedKind, NamedThing } from '../domain/compare/named/named.ts'
import { writtenDate } from './dates.ts'

/** What the kinds are called, one and several. */
export const kindNames: Readonly<Record<NamedKind, readonly [one: string, several: string]>> = {
  person: ['person', 'People'],
  organisation: ['organisation', 'Organisations'],
  place: ['place', 'Places'],
  amount: ['amount', 'Amounts'],
  date: ['date', 'Dates'],
}

/** Rows that stand together under one heading. */
export interface NamedGroup {
  /** `What differs`, `Only in`, `In all`. */
  readonly title: string
  /** Whose alone they are; '' where several have them. */
  readonly article: string
  readonly things: readonly NamedThing[]
}

/** The rows in groups: what differs, what each article has alone, what several have, what all have. */
export function namedGroups(
  things: readonly NamedThing[],
  articles: readonly { readonly id: ArticleId; readonly name: string }[],
): readonly NamedGroup[] {
  const standing = (is: NamedThing['standing']) => things.filter((one) => one.standing === is)
  const alone = standing('one')
  const groups = [
    { title: 'What differs', article: '', things: standing('differs') },
    ...articles.map(({ id, name }) => ({
      title: 'Only in',
      article: name,
      things: alone.filter(({ mentions }) => mentions[0]?.article === id),
    })),
    { title: 'In some', article: '', things: standing('some') },
    { title: articles.length === 2 ? 'In both' : 'In all', article: '', things: standing('all') },
  ]
  return groups.filter((group) => group.things.length > 0)
}

/** What a row is called: the name; where forms differ, all of them, most printed first. */
export function titleOf({ name, standing, variants }: NamedThing): string {
  return standing === 'differs' ? variants.map(({ words }) => words).join(' or ') : name
}

/** What stands under a row's name: its kind, and offices, what is counted, the day a weekday means. */
export function subtitleOf(thing: NamedThing): string {
  const [kind] = kindNames[thing.kind]
  const more = thing.kind === 'date' ? writtenDate(thing.detail) : thing.detail
  return more === '' || titleOf(thing).includes(more) ? kind : `${kind}, ${more}`
}
