import { folded, isPlainWord } from './people-words.ts'
import { aligned, quotedWords, type QuotedEdit, type QuotedWord } from './quoted-words.ts'
import { printedWords } from './printed-words.ts'
import type { AttributedQuotation } from './speaker.ts'

/** An article of a story with what it quotes. */
export interface QuotingArticle {
  readonly id: string
  readonly paragraphs: readonly string[]
  readonly quotations: readonly AttributedQuotation[]
}

/**
 * How one article gives a quotation, measured against the fullest version in the story: `altered` when
 * words inside the quote marks were added or changed, `shortened` when some are only left out.
 */
export type Rendering = 'same' | 'shortened' | 'altered' | 'paraphrased'

/** One quotation as one article gives it. */
export interface Sighting {
  readonly article: string
  /** Its number among the article's quotations. */
  readonly quotation: number
  readonly words: string
  readonly rendering: Rendering
  /** From the fullest version's words to these. */
  readonly edits: readonly QuotedEdit[]
  /** Who this article says spoke; `null` when it is not clear. */
  readonly speaker: string | null
  /** The articles whose clear attribution supports this one's unclear one. */
  readonly supportedBy: readonly string[]
  /** This article gives the words to somebody else than most do. */
  readonly otherSpeaker: boolean
}

/** One quotation through all articles of a story. */
export interface PooledQuotation {
  /** Who most articles say spoke, by the fullest name; `null` when it is clear in none. */
  readonly speaker: string | null
  /** The fullest version first, then by article. */
  readonly sightings: readonly Sighting[]
  /** No other article has it. */
  readonly onlyHere: boolean
}

interface Heard {
  readonly article: QuotingArticle
  readonly quotation: number
  readonly words: readonly QuotedWord[]
  readonly own: AttributedQuotation
}

/** Shorter fragments than this are the same words by chance. */
const fewest = 4
/** What share of the shorter version's words the fuller one must have, in order. */
const contained = 0.75
/** What share of the weighty words a paraphrase must share. */
const rewritten = 0.55

/**
 * Follows every quotation through the articles of a story: versions whose words one contains, then the
 * same speaker's words told without quote marks. In the order of the articles, what several have first.
 */
export function poolQuotations(articles: readonly QuotingArticle[]): readonly PooledQuotation[] {
  const heard = articles.flatMap((article) =>
    article.quotations.map((own, quotation): Heard => ({
      article,
      quotation,
      own,
      words: quotedWords(article.paragraphs, own),
    })),
  )
  const groups: Heard[][] = []
  const fullestFirst = [...heard].sort((a, b) => b.words.length - a.words.length)
  for (const one of fullestFirst.filter(({ own }) => own.kind !== 'indirect')) {
    const known = groups.find(([fullest]) => fullest && contains(fullest, one))
    if (known) known.push(one)
    else groups.push([one])
  }
  for (const one of heard.filter(({ own }) => own.kind === 'indirect'))
    groups.find(([fullest]) => fullest && paraphrases(fullest, one))?.push(one)
  const order = (group: readonly Heard[]) =>
    Math.min(...group.map(({ article }) => articles.indexOf(article)))
  return groups
    .map((group) => ({ pooled: pooled(group), order: order(group) }))
    .sort((a, b) => Number(a.pooled.onlyHere) - Number(b.pooled.onlyHere) || a.order - b.order)
    .map(({ pooled: one }) => one)
}

function contains(fuller: Heard, one: Heard): boolean {
  const least = samePerson(fuller.own.speaker.name, one.own.speaker.name) ? 2 : fewest
  if (one.words.length < least || !sharesWords(fuller.words, one.words)) return false
  const { shared, edits } = aligned(fuller.words, one.words)
  if (shared < one.words.length * contained || shared < least) return false
  const breaks = edits.filter(({ kind }) => kind !== 'added').length
  return one.words.length >= fewest || (breaks <= 2 && shared === one.words.length)
}

function sharesWords(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  const known = new Set(a.map(({ key }) => key))
  return b.filter(({ key }) => known.has(key)).length >= b.length * contained
}

/** Views in the reporter's words, of a speaker whose quoted words say much the same elsewhere. */
function paraphrases(quoted: Heard, one: Heard): boolean {
  if (quoted.article === one.article) return false
  if (!samePerson(quoted.own.speaker.name, one.own.speaker.name)) return false
  const [a, b] = [weighty(quoted.words), weighty(one.words)]
  const shared = [...b].filter((key) => a.has(key)).length
  return shared >= 3 && shared >= Math.min(a.size, b.size) * rewritten
}

function weighty(words: readonly QuotedWord[]): ReadonlySet<string> {
  const keys = words.map(({ key }) => key).filter((key) => key.length > 2 && !isPlainWord(key))
  return new Set(keys.map((key) => key.replace(/(?:ing|ed|es|s)$/u, '')))
}

/** Whether two names can mean one person: the same words, or the shorter one's all in the longer. */
function samePerson(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [a, b] = [one.split(/\s+/u).map(folded), other.split(/\s+/u).map(folded)]
  return a.length < b.length
    ? a.every((word) => b.includes(word))
    : b.every((word) => a.includes(word))
}

function pooled(group: readonly Heard[]): PooledQuotation {
  const speaker = mostNamed(group)
  const [fullest] = group
  const clear = group.filter(({ own }) => samePerson(own.speaker.name, speaker))
  const supporters = [...new Set(clear.map(({ article }) => article.id))]
  const sightings = group.map(({ article, quotation, own, words }): Sighting => {
    const { edits } = aligned(fullest?.words ?? [], words)
    const unclear = own.speaker.name === null
    return {
      article: article.id,
      quotation,
      words: printedWords(article.paragraphs, own),
      rendering: own.kind === 'indirect' ? 'paraphrased' : renderingOf(edits),
      edits: own.kind === 'indirect' ? [] : edits,
      speaker: own.speaker.name,
      supportedBy: unclear ? supporters : [],
      otherSpeaker: !unclear && !samePerson(own.speaker.name, speaker),
    }
  })
  return { speaker, sightings, onlyHere: new Set(group.map(({ article }) => article)).size === 1 }
}

function renderingOf(edits: readonly QuotedEdit[]): Rendering {
  if (edits.length === 0) return 'same'
  return edits.every(({ kind }) => kind === 'left out') ? 'shortened' : 'altered'
}

/** The name that stands for most articles' speaker, in its fullest form; people before the unnamed. */
function mostNamed(group: readonly Heard[]): string | null {
  const named = group.filter(({ own }) => own.speaker.name !== null)
  const people = named.filter(({ own }) => own.speaker.kind === 'person')
  const names = (people.length > 0 ? people : named).map(({ own }) => own.speaker.name ?? '')
  const votes = (name: string) => names.filter((other) => samePerson(name, other)).length
  const [best] = [...names].sort((a, b) => votes(b) - votes(a) || b.length - a.length)
  return best ?? null
}
