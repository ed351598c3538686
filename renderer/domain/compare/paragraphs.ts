import type { ParagraphPair, Sentence, SentenceLink } from './comparison.ts'
import type { Prose } from './prose.ts'

/** Paragraphs that answer each other: every two blocks that a link ties, in the order of A. */
export function paragraphPairs(
  links: readonly SentenceLink[],
  sentencesA: readonly Sentence[],
  sentencesB: readonly Sentence[],
): readonly ParagraphPair[] {
  const tied = new Map<string, number[]>()
  links.forEach((link, at) => {
    for (const a of blocks(link.a, sentencesA)) {
      for (const b of blocks(link.b, sentencesB)) {
        const key = `${a} ${b}`
        tied.set(key, [...(tied.get(key) ?? []), at])
      }
    }
  })
  const linked = {
    a: new Set(links.flatMap((link) => link.a)),
    b: new Set(links.flatMap((link) => link.b)),
  }
  const isWhole = (a: number, b: number) =>
    sentencesA.every(({ block }, at) => block !== a || linked.a.has(at)) &&
    sentencesB.every(({ block }, at) => block !== b || linked.b.has(at))
  return [...tied]
    .map(([key, places]): ParagraphPair => {
      const [a = 0, b = 0] = key.split(' ').map(Number)
      const own = places.flatMap((at) => links[at] ?? [])
      return {
        a,
        b,
        kind: kindOf(own, isWhole(a, b)),
        moved: own.every((link) => link.moved),
        links: places,
      }
    })
    .sort((x, y) => x.a - y.a || x.b - y.b)
}

function kindOf(links: readonly SentenceLink[], isWhole: boolean): ParagraphPair['kind'] {
  if (links.every((link) => link.kind === 'reworded')) return 'reworded'
  return isWhole && links.every((link) => link.kind === 'same') ? 'same' : 'edited'
}

/** The blocks of which no sentence is linked; ones in which there is nothing to read are left out. */
export function aloneIn(
  { sentences, tokens }: Pick<Prose, 'sentences' | 'tokens'>,
  linked: ReadonlySet<number>,
): readonly number[] {
  const touched = new Set<number>()
  for (const at of linked) touched.add(sentences[at]?.block ?? -1)
  const alone = new Set<number>()
  sentences.forEach(({ block }, at) => {
    if (!touched.has(block) && (tokens[at] ?? []).length > 0) alone.add(block)
  })
  return [...alone]
}

function blocks(places: readonly number[], sentences: readonly Sentence[]): readonly number[] {
  return [...new Set(places.flatMap((at) => sentences[at]?.block ?? []))]
}
