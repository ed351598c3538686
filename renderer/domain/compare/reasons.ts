import { articleOf, type Compared, type Exhibit } from './argument.ts'
import type { Edit, Measured, Reason, SentenceLink } from './comparison.ts'
import { measuresIn } from './measures.ts'
import { passagesOf, type Passage } from './passages.ts'
import { counted, percent, possessive } from './phrases.ts'
import { rewritingOf } from './rewriting.ts'
import type { Proof } from './weight.ts'
import { tokensOf } from './words.ts'

/** Of what stands in many places so many are shown. */
const shown = 3

/** How much the two share, in what passages and in what manner, each with words that show it. */
export function sharingReasons(compared: Compared, proofs: readonly Proof[]): readonly Reason[] {
  return [
    shares(compared),
    ...passages(compared),
    ...setAside(compared, proofs),
    ...manner(compared),
    ...units(compared),
    ...boilerplate(compared),
  ]
}

function shares({ a, b, measured: { aInB, bInA } }: Compared): Reason {
  return reasonOf(
    `${percent(aInB)} of ${possessive(a.name)} prose stands in ${b.name}, ${percent(bInA)} of ${possessive(b.name)} in ${a.name}`,
  )
}

/** How much answers each other, and the longest passage, with its first words on both sides. */
function passages(compared: Compared): readonly Reason[] {
  const { pairs, links } = compared.measured
  if (pairs.length === 0) return [reasonOf('no sentence of one answers a sentence of the other')]
  const same = pairs.filter((pair) => pair.kind === 'same')
  const telling = (same.length > 0 ? same : pairs).flatMap((pair) => pair.links.slice(0, 1))
  const answering = reasonOf(
    pairs.length === 1
      ? `one paragraph answers one of the other${same.length === 1 ? ', word for word' : ''}`
      : `${pairs.length} pairs of paragraphs answer each other, ${same.length} of them word for word`,
    openings(
      compared,
      telling.flatMap((at) => links[at] ?? []),
    ),
  )
  const longest = passagesOf(links).reduce<Passage | undefined>(
    (most, one) => (most && most.links.length >= one.links.length ? most : one),
    undefined,
  )
  if (!longest || longest.links.length < 2) return [answering]
  const [first] = longest.links.flatMap((at) => links[at] ?? [])
  const text = `${longest.links.length} sentences in a row stand in both`
  return [answering, reasonOf(text, openings(compared, first ? [first] : []))]
}

function setAside(compared: Compared, proofs: readonly Proof[]): readonly Reason[] {
  const of = (sort: Proof['sort']) =>
    proofs.flatMap((proof) => (proof.sort === sort ? [proof.link] : []))
  const [quotations, notes] = [of('quotation'), of('note')]
  return [
    ...(quotations.length === proofs.length && quotations.length > 0
      ? [reasonOf('all they share are somebody’s quoted words', openings(compared, quotations))]
      : []),
    ...(notes.length > 0
      ? [
          reasonOf(
            'they close with the same words of the house, which prove nothing',
            openings(compared, notes),
          ),
        ]
      : []),
  ]
}

function manner(compared: Compared): readonly Reason[] {
  const { links, pairs } = compared.measured
  const moved = pairs.filter((pair) => pair.moved)
  const reworded = links.filter((link) => link.kind === 'reworded')
  const { sentences } = rewritingOf(compared.measured)
  const edits = links.flatMap((link) => link.edits).filter((edit) => edit.class === 'rewording')
  return [
    ...(moved.length > 0
      ? [
          reasonOf(
            `${counted(moved.length, 'paragraph')} in another order`,
            openings(
              compared,
              moved.flatMap((pair) => links[pair.links[0] ?? -1] ?? []),
            ),
          ),
        ]
      : []),
    ...(sentences > 0
      ? [reasonOf(`${counted(sentences, 'sentence')} in part in other words`, wordsOf(edits))]
      : []),
    ...(reworded.length > 0
      ? [
          reasonOf(
            `${counted(reworded.length, 'sentence')} with the same statement in other words`,
            openings(compared, reworded),
          ),
        ]
      : []),
  ]
}

/** Figures that one gives in other units or another spelling than the other: a text made at home elsewhere. */
function units({ measured }: Compared): readonly Reason[] {
  const isFigure = (words: string) =>
    measuresIn(tokensOf(words).map(({ key, shape }) => key || shape)).some(
      ({ unit }) => unit !== '',
    )
  const edits = measured.links
    .flatMap((link) => link.edits)
    .filter((one) => one.class === 'spelling' && isFigure(one.wordsA) && isFigure(one.wordsB))
  if (edits.length === 0) return []
  const text = `${counted(edits.length, 'figure')} in other units: one text was fitted to its readers’ country`
  return [reasonOf(text, wordsOf(edits))]
}

function boilerplate(compared: Compared): readonly Reason[] {
  const evidence = (['a', 'b'] as const).flatMap((side): readonly Exhibit[] => {
    const { measured } = compared
    const blocks = side === 'a' ? measured.boilerplateA : measured.boilerplateB
    return blocks.slice(0, shown).map((block) => {
      const words = articleOf(compared, side).body.blocks[block]?.text ?? ''
      return { side, words, place: { in: 'block', block, start: 0, end: words.length } }
    })
  })
  if (evidence.length === 0) return []
  return [reasonOf('lines that many unrelated articles print are set aside', evidence)]
}

/** The first sentences of some links, on both sides. */
export function openings(compared: Compared, links: readonly SentenceLink[]): Reason['evidence'] {
  const { measured } = compared
  return links
    .slice(0, shown)
    .flatMap((link) => [
      ...opening(compared, 'a', measured.sentencesA[link.a[0] ?? -1]),
      ...opening(compared, 'b', measured.sentencesB[link.b[0] ?? -1]),
    ])
}

function opening(
  compared: Compared,
  side: 'a' | 'b',
  sentence: Measured['sentencesA'][number] | undefined,
): Reason['evidence'] {
  if (!sentence) return []
  const { block, start, end } = sentence
  const words = articleOf(compared, side).body.blocks[block]?.text.slice(start, end) ?? ''
  return [{ side, words, place: { in: 'block', block, start, end } }]
}

/** The words of some edits, on the sides that have any. */
function wordsOf(edits: readonly Edit[]): Reason['evidence'] {
  return edits
    .slice(0, shown)
    .flatMap((edit): Reason['evidence'] => [
      ...(edit.wordsA ? [{ side: 'a', words: edit.wordsA, place: edit.a } as const] : []),
      ...(edit.wordsB ? [{ side: 'b', words: edit.wordsB, place: edit.b } as const] : []),
    ])
}

/** An argument for how two articles are related. */
export function reasonOf(text: string, evidence: Reason['evidence'] = []): Reason {
  return { about: 'relation', text, evidence }
}
