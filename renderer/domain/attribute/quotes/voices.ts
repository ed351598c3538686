import { folded, givenNameOf, isFamilyFirst, isTitle } from './people-words.ts'
import { nameFit, nameKeys, sharesSurname } from './same-name.ts'
import { quotedWords } from './quoted-words.ts'
import type { AttributedQuotation, Speaker } from './speaker.ts'

/** An article of a story with what it quotes. */
export interface QuotingArticle {
  readonly id: string
  readonly paragraphs: readonly string[]
  readonly quotations: readonly AttributedQuotation[]
}

/** Somebody who speaks, one and the same under all the names that articles give. */
export interface Voice {
  /** The fullest form any article prints; `null` when it is not clear who speaks. */
  readonly name: string | null
  readonly kind: Speaker['kind']
}

/** One name in one article, with what is quoted under it there. */
interface Appearance {
  readonly article: string
  readonly name: string
  readonly kind: Speaker['kind']
  readonly roles: readonly string[]
  readonly quotations: readonly AttributedQuotation[]
  /** Runs of words quoted under the name. */
  readonly runs: ReadonlySet<string>
}

const unclear: Voice = { name: null, kind: 'not clear' }
/** So many words in a row are the same quotation. */
const runLength = 6

/**
 * Who speaks in each quotation of a story: a person's names are joined across articles by surname, order
 * and spelling; where a short form could mean two, what is quoted under it or the office decides, and it
 * stays by itself when neither does. The order of the articles changes nothing.
 */
export function voicesIn(
  articles: readonly QuotingArticle[],
): ReadonlyMap<AttributedQuotation, Voice> {
  const groups: Appearance[][] = []
  const all = articles.flatMap(appearancesIn).sort(fullestFirst)
  for (const one of all) {
    const known = groupOf(groups, one)
    if (known) known.push(one)
    else groups.push([one])
  }
  const voices = new Map<AttributedQuotation, Voice>()
  for (const { quotations } of articles) for (const one of quotations) voices.set(one, unclear)
  for (const group of groups) {
    const voice: Voice = { name: fullestName(group), kind: group[0]?.kind ?? 'not clear' }
    for (const { quotations } of group) for (const one of quotations) voices.set(one, voice)
  }
  return voices
}

/** The longest name with a given name, not a nickname that happens to be longer. */
function fullestName(group: readonly Appearance[]): string | null {
  const whole = group.find(({ name }) => {
    const tokens = name.split(/\s+/u)
    return (
      tokens.length > 1 && (isFamilyFirst(tokens) || givenNameOf(tokens[0] ?? '') !== undefined)
    )
  })
  return (whole ?? group[0])?.name ?? null
}

function appearancesIn({ id, paragraphs, quotations }: QuotingArticle): readonly Appearance[] {
  const names = new Map<string, AttributedQuotation[]>()
  for (const one of quotations) {
    const { name, kind } = one.speaker
    if (name === null) continue
    const key = `${kind} ${name}`
    names.set(key, [...(names.get(key) ?? []), one])
  }
  return [...names.values()].flatMap((under): readonly Appearance[] => {
    const [first] = under
    if (!first || first.speaker.name === null) return []
    const { name, kind, roles } = first.speaker
    const runs = new Set(under.flatMap((one) => runsOf(paragraphs, one)))
    return [{ article: id, name, kind, roles, quotations: under, runs }]
  })
}

function runsOf(paragraphs: readonly string[], quotation: AttributedQuotation): readonly string[] {
  if (quotation.kind === 'indirect') return []
  const keys = quotedWords(paragraphs, quotation).map(({ key }) => key)
  return keys.slice(runLength - 1).map((_, at) => keys.slice(at, at + runLength).join(' '))
}

const kinds: readonly Speaker['kind'][] = ['person', 'organisation', 'unnamed', 'not clear']

/** People first, then by how much of the name is printed; equals by their letters. */
function fullestFirst(a: Appearance, b: Appearance): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    nameKeys(b.name).length - nameKeys(a.name).length ||
    b.name.length - a.name.length ||
    compare(a.name, b.name) ||
    compare(a.article, b.article)
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function groupOf(groups: readonly Appearance[][], one: Appearance): Appearance[] | undefined {
  const fits = groups.filter((group) => fitsGroup(group, one))
  if (fits.length < 2) return fits[0]
  const exact = fits.filter((group) => group.some(({ name }) => nameFit(name, one.name) === 'same'))
  if (exact.length === 1) return exact[0]
  const [best, next] = fits
    .map((group) => ({ group, sign: signs(group, one) }))
    .sort((a, b) => b.sign - a.sign)
  return best && best.sign > (next?.sign ?? 0) ? best.group : undefined
}

function fitsGroup(group: readonly Appearance[], one: Appearance): boolean {
  const [head] = group
  if (!head) return false
  if (one.kind === 'unnamed' || head.kind === 'unnamed')
    return one.kind === head.kind && worded(one.name) === worded(head.name)
  if (one.kind === 'organisation' && head.kind === 'organisation')
    return worded(one.name) === worded(head.name) || standsFor(head.name, one.name)
  const fits = group.map(({ name }) => nameFit(name, one.name))
  if (one.kind !== head.kind) return fits.includes('short') || fits.includes('same')
  const apart = group.every(({ article }) => article !== one.article)
  if (fits.some((fit) => fit === 'same' || fit === 'short' || (fit === 'spelling' && apart)))
    return true
  const alike = group.some(({ name }) => sharesSurname(name, one.name))
  return apart && alike && sharesRuns(group, one)
}

function worded(name: string): string {
  return name.replace(/^(?:the|an?)\s+/iu, '').toLowerCase()
}

/** Whether capitals are the first letters of a longer name: `UN`, `U.N.` for United Nations. */
function standsFor(name: string, short: string): boolean {
  const letters = short.replaceAll('.', '')
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false
  const heads = name.split(/[\s-]+/u).filter((token) => /^\p{Lu}/u.test(token))
  return heads.map((token) => token.charAt(0)).join('') === letters
}

function sharesRuns(group: readonly Appearance[], one: Appearance): boolean {
  return group.some(({ runs }) => [...runs].some((run) => one.runs.has(run)))
}

/** What speaks for two names being one: the same words quoted under both, the same office. */
function signs(group: readonly Appearance[], one: Appearance): number {
  const shared = sharesRuns(group, one)
  const offices = new Set(group.flatMap(({ roles }) => roles.flatMap(officesIn)))
  const office = one.roles.flatMap(officesIn).some((word) => offices.has(word))
  return (shared ? 2 : 0) + (office ? 1 : 0)
}

function officesIn(role: string): readonly string[] {
  return role
    .split(/[\s,]+/u)
    .filter(isTitle)
    .map(folded)
}
