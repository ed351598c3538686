import type { Comparable, Comparison, Edit, EditClass } from './comparison.ts'
import { laterOf } from './known-version.ts'
import { mirrorEdit } from './mirror.ts'
import { inRow, possessive } from './phrases.ts'
import { topics } from './topics.ts'

/** What a comparison comes to: one plain sentence, and one of detail. */
export interface InWords {
  readonly sentence: string
  readonly detail: string
}

/** Says in plain words how two articles are related, and what changed on the way. */
export function inWords(a: Comparable, b: Comparable, comparison: Comparison): InWords {
  const source = comparison.direction === 'a-to-b' ? a : b
  const copy = source === a ? b : a
  const parts = [
    wording(comparison),
    leftOut(comparison, source, copy),
    added(comparison, a, copy),
    setAside(comparison, a, b),
  ]
  return { sentence: sentenceOf(comparison, source, copy), detail: parts.filter(Boolean).join(' ') }
}

function sentenceOf(comparison: Comparison, source: Comparable, copy: Comparable): string {
  const isKnown = comparison.direction === 'a-to-b' || comparison.direction === 'b-to-a'
  const both = `${copy.name} and ${source.name}`
  const shared = paragraphs(comparison.pairs.length)
  switch (comparison.relation) {
    case 'excerpt':
      return isKnown
        ? `${copy.name} reprints ${reprinted(comparison, source)} paragraphs`
        : `${both} share ${shared}; one lies nearly whole in the other`
    case 'reprint':
      return isKnown
        ? `${copy.name} reprints ${possessive(source.name)} article`
        : `${both} print the same text`
    case 'version':
      return laterOf(source, copy) === copy
        ? `${copy.name}, is a later version of what was filed ${source.version?.filed ?? 'before'}`
        : `${both} print two versions of one article`
    case 'partial':
      return `${both} share ${shared}`
    case 'common-source':
      return `${both} print text of the same source`
    case 'rewritten':
      return isKnown
        ? `${copy.name} rewrites ${possessive(source.name)} article`
        : `${both} tell the same in other words`
    case 'translation':
      return isKnown
        ? `${copy.name} may be translated from ${source.name}`
        : `${both} may be translations of one text`
    case 'independent':
      return comparison.pairs.length === 0
        ? `${both} share no text`
        : `${both} report independently of each other`
    case 'cannot-tell':
      return comparison.pairs.length === 0
        ? `${both} are too short to compare`
        : `${both} share ${shared}, too little to tell how they are related`
  }
}

/** The source's paragraphs that stand in the copy, of how many: `8 of The Post’s 15`. */
function reprinted({ direction, pairs, onlyA, onlyB }: Comparison, source: Comparable): string {
  const side = direction === 'a-to-b' ? 'a' : 'b'
  const alone = side === 'a' ? onlyA : onlyB
  const shared = new Set(pairs.map((pair) => pair[side])).size
  return `${shared} of ${possessive(source.name)} ${shared + alone.length}`
}

function wording({ links, typographic, direction }: Comparison): string {
  if (links.length === 0) return ''
  const edits = links.flatMap((link) => link.edits)
  const typography = typographic > 0 ? ', typography set aside' : ''
  if (edits.length === 0) return `What they share is word for word the same${typography}.`
  const changes = changesInWords(
    edits.map((edit) => (direction === 'b-to-a' ? mirrorEdit(edit) : edit)),
  )
  return edits.length <= links.length / 4
    ? `What they share is word for word the same but for ${changes}${typography}.`
    : `What they share carries ${changes}${typography}.`
}

function changesInWords(edits: readonly Edit[]): string {
  const [first, ...others] = edits
  if (first && others.length === 0) {
    const words = [first.wordsA, first.wordsB].filter(Boolean).map((side) => `“${side}”`)
    return `one change ${classNames[first.class]}, ${words.join(' and ')}`
  }
  const counts = new Map<EditClass, number>()
  for (const edit of edits) counts.set(edit.class, (counts.get(edit.class) ?? 0) + 1)
  const ranked = [...counts].sort((x, y) => y[1] - x[1])
  return `${edits.length} changes (${ranked.map(([kind, count]) => `${count} ${classNames[kind]}`).join(', ')})`
}

const classNames: Readonly<Record<EditClass, string>> = {
  typography: 'of typography',
  'house-style': 'of house style',
  spelling: 'of spelling',
  name: 'of a name',
  number: 'of a number',
  'attribution-verb': 'of an attribution verb',
  addition: 'by adding words',
  removal: 'by leaving words out',
  rewording: 'of wording',
}

function leftOut(comparison: Comparison, source: Comparable, copy: Comparable): string {
  const isKnown = comparison.direction === 'a-to-b' || comparison.direction === 'b-to-a'
  if (!isKnown) return ''
  const alone = comparison.direction === 'a-to-b' ? comparison.onlyA : comparison.onlyB
  if (alone.length === 0) return ''
  const about = topics(source.body, alone, copy.body)
  const names = about.length > 0 ? ` (${about.join(', ')})` : ''
  const who = laterOf(source, copy) === copy ? 'The later version' : copy.name
  return `${who} leaves out ${paragraphs(alone.length)}${names}.`
}

function added(comparison: Comparison, a: Comparable, copy: Comparable): string {
  const isKnown = comparison.direction === 'a-to-b' || comparison.direction === 'b-to-a'
  if (!isKnown) return ''
  const alone = copy === a ? comparison.onlyA : comparison.onlyB
  const leadIns = alone.filter((at) => copy.body.blocks[at]?.role === 'lead-in').length
  const others = alone.length - leadIns
  const parts = [leadIns > 0 ? 'a lead-in' : '', others > 0 ? paragraphs(others) : ''].filter(
    Boolean,
  )
  return parts.length > 0 ? `It adds ${inRow(parts)}.` : ''
}

/** Lines that many other articles print too, which count for nothing here. */
function setAside(
  { boilerplateA, boilerplateB }: Comparison,
  a: Comparable,
  b: Comparable,
): string {
  const parts = [
    ...(boilerplateA.length > 0 ? [`${paragraphs(boilerplateA.length)} of ${a.name}`] : []),
    ...(boilerplateB.length > 0 ? [`${paragraphs(boilerplateB.length)} of ${b.name}`] : []),
  ]
  if (parts.length === 0) return ''
  const isOne = boilerplateA.length + boilerplateB.length === 1
  const row = inRow(parts)
  return `${row.charAt(0).toUpperCase()}${row.slice(1)} that many articles print ${isOne ? 'is' : 'are'} set aside.`
}

function paragraphs(count: number): string {
  return count === 1 ? 'one paragraph' : `${count} paragraphs`
}
