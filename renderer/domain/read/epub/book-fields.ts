import type { Field, FieldMeaning } from '../draft.ts'
import type { Statement } from './book-package.ts'

/** Names that programs leave where a writer's or a publisher's should stand. */
const programs = /^(?:calibre|pandoc|unknown|unbekannt|inconnu|anonymous|n\/?a|sigil|ebooklib)$/i

/** What a book says of itself, as fields of its one article. */
export function bookFields(statements: readonly Statement[]): readonly Field[] {
  return statements.flatMap((one) => fieldOf(one))
}

/** What an issue of a paper says of itself, as far as it is true of every article in it. */
export function issueFields(statements: readonly Statement[]): readonly Field[] {
  const title = statements.find(({ name }) => name === 'title')
  const outlet = title ? [field('outlet', title)] : []
  const rest = statements
    .filter(({ name }) => ['publisher', 'date', 'rights', 'language'].includes(name))
    .flatMap((one) => fieldOf(one))
  return [...outlet, ...rest]
}

function fieldOf(statement: Statement): readonly Field[] {
  const { name, value, role } = statement
  if (programs.test(value)) return []
  switch (name) {
    case 'title':
      return [field('headline', statement)]
    case 'creator':
      return role === '' || role === 'aut' ? [field('byline', statement)] : []
    case 'publisher':
      return [field('outlet', statement)]
    case 'date':
      return isDay(value)
        ? [field(role === 'modification' ? 'updated' : 'published', statement)]
        : []
    case 'rights':
      return [field('licence', statement)]
    case 'language':
      return [field('language', statement)]
    case 'source':
    case 'identifier':
      return /^https?:\/\/\S+$/i.test(value) ? [field('canonical', statement)] : []
    default:
      return []
  }
}

/** Programs that know no date write the first day of the calendar. */
function isDay(value: string): boolean {
  return !/^0[01]\d\d/.test(value)
}

function field(means: FieldMeaning, { name, value }: Statement): Field {
  return { means, name: `OPF: ${name}`, value }
}
