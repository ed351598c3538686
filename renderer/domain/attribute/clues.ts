import type { Article, ArticleId, Attribution, Evidence, Provenance } from '../article.ts'
import { folded, wordsIn } from '../read/folding.ts'
import { hostOf } from './host.ts'
import { sameOutlet, type OutletTable } from './known-outlets.ts'

/** Something that the articles of one outlet share, and what this article says of it. */
export interface Clue {
  /** `host:example.com`, or `line:the daily planet` for a line of the page, folded. */
  readonly key: string
  /** The outlet the article states; '' when it states none and would learn. */
  readonly outlet: string
  /** Where the outlet is stated in that article; `null` when it states none. */
  readonly evidence: Evidence | null
}

/** A clue of another article. */
export interface TaughtClue extends Clue {
  readonly article: ArticleId
}

/** Lines looked at before the article's first words and after its last. */
const nearest = 6
/** An article gives no more clues than this, so that a library of any size can hold them. */
const mostLines = 4
/** A masthead is short. */
const mostWords = 8

/**
 * By what an article may be known as one of its outlet's: the host of its address, and the short lines
 * of the page around it that every page of the outlet prints. At most 5.
 */
export function cluesOf({
  body,
  provenance,
}: Pick<Article, 'body' | 'provenance'>): readonly Clue[] {
  const [stated] = provenance.outlet.filter(({ status }) => status !== 'learnt')
  const outlet = stated?.value ?? ''
  const evidence = stated?.evidence[0] ?? null
  const host = provenance.canonical.map(({ value }) => hostOf(value)).find((one) => one !== '')
  const keys = [...(host === undefined ? [] : [`host:${host}`]), ...lineKeys(body)]
  // A reader's correction names an outlet without words to show for it: nothing others could be shown.
  if (outlet !== '' && evidence === null) return []
  return keys.map((key) => ({ key, outlet, evidence }))
}

function lineKeys({ furniture, blocks }: Article['body']): readonly string[] {
  const own = furniture.filter(
    ({ kind }) => kind === 'navigation' || kind === 'other' || kind === 'notice',
  )
  const above = own.filter(({ before }) => before === 0).slice(0, nearest)
  const below = own.filter(({ before }) => before >= blocks.length).slice(-nearest)
  const lines = [...above, ...below].map(({ text }) => lineKey(text)).filter((key) => key !== '')
  return [...new Set(lines)].slice(0, mostLines).map((key) => `line:${key}`)
}

/** Years and page numbers differ from page to page; what is left must still say something. */
function lineKey(line: string): string {
  if (wordsIn(line) > mostWords) return ''
  const key = folded(line.replace(/\p{N}+/gu, ' '))
  return key.length < 4 || key.length > 80 ? '' : key
}

/** Lines that do not hold the outlet's name must be taught by as many articles. */
const teachersOfALine = 3
/** As much evidence is shown. */
const mostEvidence = 3

/**
 * The outlet that other articles teach one that states none, by what it shares with them; nothing where
 * they disagree. An address needs one teacher, and so does a line that holds the outlet's name; other lines,
 * such as a slogan, need three. `others` are clues with the same keys, whoever they are of.
 */
export function learnFromClues(
  {
    id,
    provenance,
    clues,
  }: {
    readonly id: ArticleId
    readonly provenance: Pick<Provenance, 'outlet'>
    readonly clues: readonly Clue[]
  },
  others: readonly TaughtClue[],
  table: OutletTable,
): Partial<Provenance> {
  if (provenance.outlet.some(({ status }) => status !== 'learnt')) return {}
  for (const { key } of clues) {
    const teachers = others.filter(
      (one) => one.key === key && one.article !== id && one.outlet !== '' && one.evidence !== null,
    )
    const learnt = agreed(teachers, table) ? taughtBy(teachers, key) : null
    if (learnt) return { outlet: [learnt] }
  }
  return {}
}

function agreed(teachers: readonly TaughtClue[], table: OutletTable): boolean {
  const [first] = teachers
  return teachers.every(({ outlet }) => sameOutlet(outlet, first?.outlet ?? '', table))
}

function taughtBy(teachers: readonly TaughtClue[], key: string): Attribution | null {
  const [first] = teachers
  if (!first) return null
  const byHost = key.startsWith('host:')
  const named = ` ${key.slice(5)} `.includes(` ${folded(first.outlet)} `)
  if (!byHost && !named && teachers.length < teachersOfALine) return null
  return {
    value: longest(teachers.map(({ outlet }) => outlet)),
    status: 'learnt',
    evidence: teachers.slice(0, mostEvidence).flatMap(taughtEvidence),
    method: byHost
      ? 'named by another article at the same address'
      : 'named by another article with the same line',
    confidence: byHost ? 0.8 : 0.65,
  }
}

function taughtEvidence({ article, evidence }: TaughtClue): readonly Evidence[] {
  return evidence ? [{ ...evidence, article: evidence.article ?? article }] : []
}

function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '')
}
