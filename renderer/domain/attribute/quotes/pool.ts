import { gathered, type Gathered, type Heard } from './gather.ts'
import { aligned, type Alignment, type QuotedEdit, type QuotedWord } from './quoted-words.ts'
import { printedWords } from './printed-words.ts'
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
  /** The same, as one voice through all articles. */
  readonly voice: Voice
  /** The articles whose clear attribution supports this one's unclear one. */
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
  /** No other article has it. */
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
  const voice = mostNamed(all)
  const clear = all.filter((one) => one.voice === voice)
  const supporters = [...new Set(clear.map(({ article }) => article.id))].sort()
  const fullest = group.versions[0]?.words ?? []
  const sightings = all.map((one): Sighting => {
    const { article, quotation, own } = one
    const vague = isVague(one.voice) && !isVague(voice)
    const alignment = aligned(fullest, one.words)
    return {
      article: article.id,
      quotation,
      words: printedWords(article.paragraphs, own),
      rendering: renderingOf(group, one, alignment),
      edits: group.versions.includes(one) ? alignment.edits : [],
      speaker: own.speaker.name,
      voice: one.voice,
      supportedBy: vague ? supporters.filter((id) => id !== article.id) : [],
      otherSpeaker: !isVague(one.voice) && one.voice !== voice,
    }
  })
  const onlyHere = new Set(all.map(({ article }) => article)).size === 1
  const marked = group.versions.some(({ own }) => own.kind !== 'indirect')
  return { speaker: voice.name, voice, marked, sightings, onlyHere }
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
