import type { Attribution } from '../article.ts'
import { articleOf, type Compared, type Exhibit } from './argument.ts'
import type { Reason } from './comparison.ts'
import { openings, reasonOf } from './reasons.ts'
import type { Proof } from './weight.ts'

// What papers call the paper that somebody hands out, in the languages the program claims.
const handout =
  /\b(?:(?:in|by|issued|released|prepared|written|joint|press|news) (?:a |an |the )?(?:\w+ )?(?:statement|communiqu[eé])|(?:press|news|media) release|pressemitteilung|(?:schriftliche|gemeinsame) erklärung|in einer (?:mitteilung|erklärung|stellungnahme)|communiqué(?: de presse)?|dans un communiqué|comunicado(?: de prensa)?|en un comunicado)/iu

/** Fewer words anybody may quote from a speech. */
const leastWords = 25

/** That both credit one agency, with the credits; empty where they do not. */
export function oneAgency({ a, b }: Compared): readonly Reason[] {
  const evidence: Exhibit[] = []
  const names = new Set<string>()
  for (const own of a.provenance.agency) {
    for (const other of b.provenance.agency) {
      if (own.value !== other.value) continue
      names.add(own.value)
      evidence.push(...exhibits('a', own), ...exhibits('b', other))
    }
  }
  if (names.size === 0) return []
  return [reasonOf(`both credit ${[...names].join(' and ')}`, evidence)]
}

/**
 * That what both share word for word are quotations out of something handed out to everybody, with the
 * words that say so on both sides; empty where it is not so.
 */
export function oneHandout(compared: Compared, proofs: readonly Proof[]): readonly Reason[] {
  const copied = proofs.filter(({ link, sort }) => link.kind !== 'reworded' && sort !== 'note')
  const quoted = copied.filter(({ sort }) => sort === 'quotation').map(({ link }) => link)
  if (quoted.length === 0 || quoted.length < copied.length) return []
  const words = quoted.flatMap((link) => link.a.flatMap((at) => compared.tokens.a[at] ?? []))
  if (words.filter(({ key }) => key !== '').length < leastWords) return []
  const [inA, inB] = (['a', 'b'] as const).map((side) =>
    quoted
      .flatMap((link) => link[side].flatMap((at) => handoutNear(compared, side, at)))
      .slice(0, 1),
  )
  if (!inA?.length || !inB?.length) return []
  return [
    reasonOf('what they share are quoted words of a statement that both say was handed out', [
      ...inA,
      ...inB,
      ...openings(compared, quoted.slice(0, 1)),
    ]),
  ]
}

/** Words that name a statement in the paragraph of a sentence, or in the one before or after it. */
function handoutNear(compared: Compared, side: 'a' | 'b', at: number): readonly Exhibit[] {
  const { sentencesA, sentencesB } = compared.measured
  const own = (side === 'a' ? sentencesA : sentencesB)[at]?.block ?? 0
  const { blocks } = articleOf(compared, side).body
  return [own, own - 1, own + 1].flatMap((block): readonly Exhibit[] => {
    const match = handout.exec(blocks[block]?.text ?? '')
    if (!match) return []
    const end = match.index + match[0].length
    return [{ side, words: match[0], place: { in: 'block', block, start: match.index, end } }]
  })
}

function exhibits(side: 'a' | 'b', { evidence }: Attribution): readonly Exhibit[] {
  return evidence
    .filter(({ article }) => article === undefined)
    .map(({ words, place }) => ({ side, words, place }))
}
