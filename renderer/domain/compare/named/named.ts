import type { ArticleId } from '../../article.ts'

/** What kind of thing is named. `amount` is a number with what it counts or its unit. */
export type NamedKind = 'person' | 'organisation' | 'place' | 'amount' | 'date'

/** One place where something is named. Offsets are UTF-16 units into the block's text, end exclusive. */
export interface NamedMention {
  readonly article: ArticleId
  readonly block: number
  readonly start: number
  readonly end: number
  /** The words as they stand there. */
  readonly words: string
  /** The sentence they stand in, in the same block. */
  readonly sentence: { readonly start: number; readonly end: number }
}

/** One form of a thing that articles give differently: `14 dead`, and who prints it. */
export interface NamedVariant {
  readonly words: string
  readonly articles: readonly ArticleId[]
}

/**
 * How a thing stands in the articles: `differs` when they give it differently (another figure of the
 * same count, another spelling of the same name, another day of the same event), `one` when a single
 * article has it, `some` when several but not all have it, `all`.
 */
export type NamedStanding = 'differs' | 'one' | 'some' | 'all'

/** Something that articles name, through all of them. */
export interface NamedThing {
  readonly kind: NamedKind
  /** The fullest form printed; of an amount, its words with what is counted. */
  readonly name: string
  /**
   * Offices of a person; what is counted (`killed`, `pirates`); the day a weekday means, as ISO
   * (`2019-04-25`), where the article's own date tells it. '' for none.
   */
  readonly detail: string
  readonly standing: NamedStanding
  /** The forms that differ, most printed first; empty unless `differs`. */
  readonly variants: readonly NamedVariant[]
  /** Why two forms are taken to mean one thing, in a few plain words; '' unless `differs`. */
  readonly why: string
  /** In the order of the articles, then of the text. */
  readonly mentions: readonly NamedMention[]
}

/** The names and figures of articles: what differs first, then what only some have, then the rest. */
export interface NamesAndFigures {
  readonly articles: readonly ArticleId[]
  readonly things: readonly NamedThing[]
}

/** The forms one article prints of a thing, the fullest first; none when the article does not name it. */
export function printedIn({ mentions }: NamedThing, article: ArticleId): readonly string[] {
  const forms = mentions.filter((one) => one.article === article).map(({ words }) => words)
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}
