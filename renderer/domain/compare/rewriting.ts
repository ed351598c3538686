import type { Comparable, Measured, Sentence, SentenceLink } from './comparison.ts'

// Set on labelled pairs. A house that only edits changes a word in a few sentences; one that rewrites
// changes words in every sixth sentence or more, and some in forty characters.
const leastChanged = 0.022
const leastSentences = 0.15
/** A sentence counts as changed when more than this share of its characters is. */
const isChanged = 0.05
const leastLinks = 3

/** How much of what two texts share was put into other words. House style does not count. */
export interface Rewriting {
  /** Linked sentences that carry other words. */
  readonly sentences: number
  /** Whether that makes one text a rewriting of the other. */
  readonly isDeep: boolean
}

/** How far the sentences that both have were rewritten. */
export function rewritingOf({ links, sentencesA, sentencesB }: Measured): Rewriting {
  const sizes = links.map((link) => ({
    all: length(link.a, sentencesA) + length(link.b, sentencesB),
    changed: changedIn(link),
  }))
  const all = sizes.reduce((sum, size) => sum + size.all, 0)
  const changed = sizes.reduce((sum, size) => sum + size.changed, 0)
  const sentences = sizes.filter((size) => size.changed > isChanged * size.all).length
  return {
    sentences,
    isDeep:
      links.length >= leastLinks &&
      changed >= leastChanged * all &&
      sentences >= leastSentences * links.length,
  }
}

/** Whether both come from one house or one agency: then other words make a version, not a copy. */
export function isOneHouse(a: Comparable, b: Comparable): boolean {
  return sharesOutlet(a, b) || sharesAgency(a, b)
}

/** Whether both credit the same agency. */
function sharesAgency(a: Comparable, b: Comparable): boolean {
  const names = new Set(a.provenance.agency.map(({ value }) => value))
  return b.provenance.agency.some(({ value }) => names.has(value))
}

function sharesOutlet(a: Comparable, b: Comparable): boolean {
  const names = new Set(a.provenance.outlet.map(({ value }) => value))
  return b.provenance.outlet.some(({ value }) => names.has(value))
}

function changedIn(link: SentenceLink): number {
  return link.edits
    .filter((edit) => edit.class !== 'house-style' && edit.class !== 'typography')
    .reduce((sum, { a, b }) => sum + a.end - a.start + b.end - b.start, 0)
}

function length(places: readonly number[], sentences: readonly Sentence[]): number {
  return places
    .flatMap((at) => sentences[at] ?? [])
    .reduce((sum, { start, end }) => sum + end - start, 0)
}
