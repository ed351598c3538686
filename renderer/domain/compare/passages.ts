import type { SentenceLink } from './comparison.ts'

/** Sentences that stand side by side in both texts: what a person would call one passage. */
export interface Passage {
  /** Positions of its links in the list, in the order of A. */
  readonly links: readonly number[]
  /** Its first and last sentence in A. */
  readonly a: readonly [number, number]
  /** Its first and last sentence in B. */
  readonly b: readonly [number, number]
}

/**
 * The passages that links come to: links whose sentences follow each other on both sides, in the
 * order of A. `links` is in the order of A.
 *
 * Rewording stands apart from copying: a passage holds links of one sort only.
 */
export function passagesOf(links: readonly SentenceLink[]): readonly Passage[] {
  const passages: Passage[] = []
  links.forEach((link, at) => {
    const last = passages.at(-1)
    const before = links[at - 1]
    const own = { a: reach(link.a), b: reach(link.b) }
    if (last && before && sameSort(before, link) && follows(last, own)) {
      passages[passages.length - 1] = {
        links: [...last.links, at],
        a: [last.a[0], own.a[1]],
        b: [last.b[0], own.b[1]],
      }
    } else passages.push({ links: [at], ...own })
  })
  return passages
}

function reach(places: readonly number[]): readonly [number, number] {
  return [places[0] ?? 0, places.at(-1) ?? 0]
}

function sameSort(one: SentenceLink, other: SentenceLink): boolean {
  return (one.kind === 'reworded') === (other.kind === 'reworded')
}

function follows(passage: Pick<Passage, 'a' | 'b'>, next: Pick<Passage, 'a' | 'b'>): boolean {
  return next.a[0] === passage.a[1] + 1 && next.b[0] === passage.b[1] + 1
}
