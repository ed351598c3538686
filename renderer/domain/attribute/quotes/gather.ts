import { aligned, quotedWords, sizeOfWords, type QuotedWord } from './quoted-words.ts'
import { isPlainWord } from './people-words.ts'
import type { AttributedQuotation } from './speaker.ts'
import { voicesIn, type QuotingArticle, type Voice } from './voices.ts'

/** One quotation of one article while it is compared with others. */
export interface Heard {
  readonly article: QuotingArticle
  readonly quotation: number
  readonly own: AttributedQuotation
  readonly voice: Voice
  readonly words: readonly QuotedWord[]
  /** The roots of its words that say something. */
  readonly weighty: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  /** Its runs of so many words that say something: `long` ones are the same words whoever speaks. */
  readonly runs: { readonly short: ReadonlySet<string>; readonly long: ReadonlySet<string> }
}

/** Versions of one quotation, the fullest first; `related` say perhaps the same in other words. */
export interface Gathered {
  readonly versions: Heard[]
  readonly retold: Heard[]
  readonly related: Heard[]
}

/** Less than this is the same words by chance. */
const fewest = 4
/** What share of the shorter version's words the fuller one must have, in order. */
const contained = 0.75
/** What share of the weighty words a paraphrase must share, and what perhaps is one. */
const rewritten = 0.55
const alike = 0.25
const fewestShared = 3

/**
 * The quotations of a story, each with its versions: words in quote marks first, of which one version
 * contains the other or both share a long run; then views told without marks go to the quotation they
 * retell, or stand by themselves. The order of the articles changes nothing.
 */
export function gathered(articles: readonly QuotingArticle[]): readonly Gathered[] {
  const voices = voicesIn(articles)
  const heard = articles.flatMap((article) =>
    article.quotations.map((own, quotation) => hear(article, quotation, voices.get(own))),
  )
  heard.sort(fullestFirst)
  const marked = grouped(heard.filter(({ own }) => own.kind !== 'indirect'))
  const views: Heard[] = []
  for (const one of heard.filter(isView)) {
    const told = likeliestOf(marked, one, rewritten)
    if (told) told.retold.push(one)
    else views.push(one)
  }
  const alone: Gathered[] = []
  for (const group of grouped(views)) {
    const [one, ...others] = group.versions
    const near = one && others.length === 0 ? likeliestOf(marked, one, alike) : undefined
    if (one && near) near.related.push(one)
    else alone.push(group)
  }
  return [...marked, ...alone]
}

/** Told without quote marks, and long enough to say something: not `the deal`. */
function isView({ own, words }: Heard): boolean {
  return own.kind === 'indirect' && sizeOfWords(words) >= fewest
}

function hear(
  article: QuotingArticle,
  quotation: number,
  voice: Voice = { name: null, kind: 'not clear' },
): Heard {
  const own = article.quotations[quotation]
  if (!own) throw new Error('An article has fewer quotations than it says.')
  const words = quotedWords(article.paragraphs, own)
  const keys = new Set(words.map(({ key }) => key))
  const runs =
    own.kind === 'indirect' ? noRuns : { short: runsOf(words, 6), long: runsOf(words, 10) }
  return { article, quotation, own, voice, words, weighty: weightyIn(words), keys, runs }
}

const noRuns: Heard['runs'] = { short: new Set(), long: new Set() }

function weightyIn(words: readonly QuotedWord[]): ReadonlySet<string> {
  const keys = words.map(({ key }) => key).filter((key) => key.length > 2 && !isPlainWord(key))
  return new Set(keys.map((key) => key.replace(/(?:ing|ed|es|s)$/u, '')))
}

/** The longest first; equals by their words, then by their article, so that no order matters. */
function fullestFirst(a: Heard, b: Heard): number {
  return (
    b.words.length - a.words.length ||
    compare(spelled(a), spelled(b)) ||
    compare(a.article.id, b.article.id) ||
    a.quotation - b.quotation
  )
}

function spelled({ words }: Heard): string {
  return words.map(({ printed }) => printed).join(' ')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function grouped(fullest: readonly Heard[]): Gathered[] {
  const groups: Gathered[] = []
  for (const one of fullest) {
    const known = groups.find(({ versions: [head] }) => head && isVersion(head, one))
    if (known) known.versions.push(one)
    else groups.push({ versions: [one], retold: [], related: [] })
  }
  return groups
}

/** Whether two give the same words: one contains the other, or a long run stands in both. */
function isVersion(fuller: Heard, one: Heard): boolean {
  const apart = fuller.voice !== one.voice && fuller.voice.name !== null && one.voice.name !== null
  if (apart && fuller.article === one.article) return false
  if (apart && one.own.kind === 'indirect') return holds(fuller, one, { least: 8, share: 0.9 })
  const same = fuller.voice === one.voice && one.voice.name !== null
  const least = same && one.own.kind !== 'indirect' ? 2 : fewest
  if (holds(fuller, one, { least, share: contained })) return true
  const length = same ? 'short' : 'long'
  return [...one.runs[length]].some((run) => fuller.runs[length].has(run))
}

interface Needed {
  readonly least: number
  readonly share: number
}

function holds(fuller: Heard, one: Heard, { least, share }: Needed): boolean {
  if (sizeOfWords(one.words) < least || !sharesWords(fuller, one, share)) return false
  const { shared, edits } = aligned(fuller.words, one.words)
  if (shared < one.words.length * share || shared < least) return false
  const breaks = edits.filter(({ kind }) => kind !== 'added').length
  return one.words.length >= fewest || (breaks <= 2 && shared === one.words.length)
}

function sharesWords(fuller: Heard, one: Heard, share: number): boolean {
  return one.words.filter(({ key }) => fuller.keys.has(key)).length >= one.words.length * share
}

/** Every run of so many words that says something: where two share one, both go on in their own ways. */
function runsOf(words: readonly QuotedWord[], length: number): ReadonlySet<string> {
  const runs = new Set<string>()
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length)
    const says = weightyIn(run).size >= fewestShared && sizeOfWords(run) >= length / 2
    if (says) runs.add(run.map(({ key }) => key).join(' '))
  }
  return runs
}

/** The quotation of the same voice that shares most of the words that say something. */
function likeliestOf(
  groups: readonly Gathered[],
  view: Heard,
  share: number,
): Gathered | undefined {
  if (view.voice.name === null) return undefined
  let [best, most]: [Gathered | undefined, number] = [undefined, 0]
  for (const group of groups) {
    for (const one of group.versions.filter(({ voice }) => voice === view.voice)) {
      const shared = [...view.weighty].filter((root) => one.weighty.has(root)).length
      const part = shared / Math.max(1, Math.min(one.weighty.size, view.weighty.size))
      if (shared >= fewestShared && part >= share && part > most) [best, most] = [group, part]
    }
  }
  return best
}
