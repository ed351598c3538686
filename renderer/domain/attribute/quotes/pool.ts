import { gathered, type Gathered, type Heard } from './gather.ts'
import { aligned, type Alignment, type QuotedEdit, type QuotedWord } from './quoted-words.ts'
import { printedWords } from './printed-words.ts'
import { nameKeys } from './same-name.ts'
import type { QuotingArticle, Voice } from './voices.ts'

export type { QuotingArticle, Voice } from './voices.ts'

/**
 * How one article gives a quotation, measured against the fullest version in the story: `altered` when
 * words inside it were added or changed, `shortened` when some are only left out or it goes on
 * elsewhere, `paraphrased` when it is told without quote marks, `related` when that is only likely.
 */
export type Rendering = 'same' | 'shortened' | 'altered' | 'paraphrased' | 'related'

/** One quotation as one article gives it. */
export interface Sighting {
  readonly article: string
  /** Its number among the article's quotations. */
  readonly quotation: number
  readonly words: string
  readonly rendering: Rendering
  /** From the fullest version's words to these. */
  readonly edits: readonly QuotedEdit[]
  /** Who this article says spoke, as the article names them; `null` when it is not clear. */
  readonly speaker: string | null
  /** Who it is through all articles: where only `he` or nobody stands here, whom the others name. */
  readonly voice: Voice
  /** The articles that name the speaker where this one does not, by id. */
  readonly supportedBy: readonly string[]
  /** This article gives the words to somebody else than most do. */
  readonly otherSpeaker: boolean
}

/** One quotation through all articles of a story. */
export interface PooledQuotation {
  /** Who most articles say spoke, by the fullest name; `null` when it is clear in none. */
  readonly speaker: string | null
  /** The same as one voice. */
  readonly voice: Voice
  /** Some article prints it in quote marks; else it is a view that all tell in their own words. */
  readonly marked: boolean
  /** The fullest version first, then by length. */
  readonly sightings: readonly Sighting[]
  /** No other article has it; one that perhaps tells the same in other words is none. */
  readonly onlyHere: boolean
}

/**
 * Follows every quotation through the articles of a story: versions of the same words, the same
 * speaker's words told without quote marks, views that all tell in their own words. In the order of the
 * articles, what several have first.
 */
export function poolQuotations(articles: readonly QuotingArticle[]): readonly PooledQuotation[] {
  const order = ({ versions, retold, related }: Gathered) =>
    Math.min(
      ...[...versions, ...retold, ...related].map(({ article }) => articles.indexOf(article)),
    )
  return gathered(articles)
    .map((group) => ({ pooled: pooled(group), order: order(group) }))
    .sort((a, b) => Number(a.pooled.onlyHere) - Number(b.pooled.onlyHere) || a.order - b.order)
    .map(({ pooled: one }) => one)
}

function pooled(group: Gathered): PooledQuotation {
  const all = [...group.versions, ...group.retold, ...group.related]
  const settled = namedByOne(all)
  const voiceOf = (one: Heard) => (settled && !isNamedHere(one) ? settled : one.voice)
  const voice = settled ?? mostNamed(all)
  const naming = all.filter((one) => one.voice === voice && isNamedHere(one))
  const supporters = [...new Set(naming.map(({ article }) => article.id))].sort()
  const fullest = group.versions[0]?.words ?? []
  const sightings = all.map((one): Sighting => {
    const { article, quotation, own } = one
    const unsure = isVague(one.voice) || (voiceOf(one) !== one.voice && !isNamedHere(one))
    const alignment = aligned(fullest, one.words)
    return {
      article: article.id,
      quotation,
      words: printedWords(article.paragraphs, own),
      rendering: renderingOf(group, one, alignment),
      edits: group.versions.includes(one) ? alignment.edits : [],
      speaker: own.speaker.name,
      voice: voiceOf(one),
      supportedBy: unsure ? supporters.filter((id) => id !== article.id) : [],
      otherSpeaker: !isVague(voiceOf(one)) && voiceOf(one) !== voice,
    }
  })
  const having = [...group.versions, ...group.retold].map(({ article }) => article)
  const onlyHere = new Set(having).size === 1
  const marked = group.versions.some(({ own }) => own.kind !== 'indirect')
  return { speaker: voice.name, voice, marked, sightings, onlyHere }
}

/** Whether the article itself names the speaker beside the words, not by `he` or `the official`. */
function isNamedHere({ own, voice, article }: Heard): boolean {
  const { mention, name } = own.speaker
  if (isVague(voice) || !mention || name === null || own.carried) return false
  const printed = (article.paragraphs[mention.paragraph] ?? '').slice(mention.start, mention.end)
  const keys = new Set(nameKeys(printed.replaceAll(/[,;:]/gu, '')))
  return nameKeys(name).some((key) => keys.has(key))
}

/** The one voice that the words are given to by name, in all articles that name anybody. */
function namedByOne(group: readonly Heard[]): Voice | null {
  const voices = new Set(group.filter(isNamedHere).map(({ voice }) => voice))
  const [only] = voices
  return voices.size === 1 && only ? only : null
}

/** Nobody, or somebody who is not named: another article may name them. */
function isVague({ kind }: Voice): boolean {
  return kind === 'not clear' || kind === 'unnamed'
}

function renderingOf(group: Gathered, one: Heard, alignment: Alignment): Rendering {
  if (group.related.includes(one)) return 'related'
  if (group.retold.includes(one)) return 'paraphrased'
  return renderingBy(alignment, group.versions[0]?.words ?? [], one.words)
}

/** So many words more at an end are another part of what was said. */
const another = 4

/** How words stand to the fullest version of them, by what differs. */
export function renderingBy(
  { differences }: Pick<Alignment, 'differences'>,
  fuller: readonly QuotedWord[],
  here: readonly QuotedWord[],
): 'same' | 'shortened' | 'altered' {
  if (differences.length === 0) return 'same'
  const altered = differences.some(({ fuller: [start, end], here: [from, to] }) => {
    const atEnd = (start === 0 && from === 0) || (end === fuller.length && to === here.length)
    return to > from && !(atEnd && to - from >= another)
  })
  return altered ? 'altered' : 'shortened'
}

/** The voice most articles name: people and organisations before the unnamed, the fullest of equals. */
function mostNamed(group: readonly Heard[]): Voice {
  const named = group.filter(({ voice }) => !isVague(voice))
  const vague = group.filter(({ voice }) => voice.kind === 'unnamed')
  const voices = [...new Set((named.length > 0 ? named : vague).map(({ voice }) => voice))]
  const votes = (voice: Voice) =>
    new Set(group.filter((one) => one.voice === voice).map(({ article }) => article)).size
  const length = ({ name }: Voice) => name?.length ?? 0
  const [best] = voices.sort(
    (a, b) =>
      votes(b) - votes(a) || length(b) - length(a) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1),
  )
  return best ?? { name: null, kind: 'not clear' }
}
