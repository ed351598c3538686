import type { SentenceLink } from '../comparison.ts'
import type { ComparedTwo } from './compared-two.ts'
import { toldApart, type ToldApart, type Unlinked } from './told-apart.ts'
import type { ToldProse } from './told-prose.ts'

/** A sentence of one of several articles. */
export interface Told {
  readonly article: number
  readonly sentence: number
}

/** One statement: the sentences that copy it from each other, and those that say it otherwise. */
export interface Statement {
  /** Families of copies; different families say it in other words, or tell it apart. Never empty. */
  readonly families: readonly (readonly Told[])[]
}

/** Two sentences that belong together, and how surely: 0 to 1. */
export interface Tie {
  readonly a: Told
  readonly b: Told
  readonly weight: number
}

/** What the links of all comparisons tie. */
export interface Ties {
  /** The same words, edited or not. */
  readonly copied: readonly Tie[]
  /** The same statement in other words. */
  readonly reworded: readonly Tie[]
  /** Keys of two sentences of one article that a link holds together. */
  readonly together: ReadonlySet<string>
}

/** The ties of all comparisons between sentences that are no boilerplate. */
export function tiesOf({ pairs, proses, boilerplate }: ToldProse): Ties {
  const house = boilerplate.map((blocks) => new Set(blocks))
  const isOwn = ({ article, sentence }: Told) => {
    const block = proses[article]?.sentences[sentence]?.block
    return block !== undefined && !house[article]?.has(block)
  }
  const [copied, reworded]: [Tie[], Tie[]] = [[], []]
  const together = new Set<string>()
  for (const { a, b, comparison } of pairs) {
    for (const link of comparison.links) {
      const [ofA, ofB] = [told(a, link.a).filter(isOwn), told(b, link.b).filter(isOwn)]
      const ties = link.kind === 'reworded' ? reworded : copied
      for (const one of ofA) for (const other of ofB) ties.push(tie(one, other, link))
      for (const side of [ofA, ofB]) {
        const [first, second] = side
        if (first && second) together.add(`${keyOf(first)} ${keyOf(second)}`)
      }
    }
  }
  return { copied, reworded, together }
}

/** Facts that two of the articles tell apart, as ties. One comparison's work; the slowest part. */
export function tiesToldApart(told: ToldProse, pair: ComparedTwo): readonly Tie[] {
  const [a, b] = [told.proses[pair.a], told.proses[pair.b]]
  if (!a || !b) return []
  return toldApart(a, b, unlinked(told, pair)).map((fact): Tie => tieOf(pair, fact))
}

function tieOf(pair: ComparedTwo, { a, b, score }: ToldApart): Tie {
  return {
    a: { article: pair.a, sentence: a },
    b: { article: pair.b, sentence: b },
    weight: score,
  }
}

function unlinked({ proses, boilerplate }: ToldProse, pair: ComparedTwo): Unlinked {
  const free = (article: number, linked: ReadonlySet<number>) => {
    const house = new Set(boilerplate[article])
    return new Set(
      (proses[article]?.sentences ?? []).flatMap(({ block }, at) =>
        house.has(block) || linked.has(at) ? [] : [at],
      ),
    )
  }
  const { links } = pair.comparison
  return {
    a: free(pair.a, new Set(links.flatMap((link) => link.a))),
    b: free(pair.b, new Set(links.flatMap((link) => link.b))),
  }
}

/** Names a sentence among all: article and place. */
export function keyOf({ article, sentence }: Told): string {
  return `${article}.${sentence}`
}

function told(article: number, sentences: readonly number[]): readonly Told[] {
  return sentences.map((sentence) => ({ article, sentence }))
}

function tie(a: Told, b: Told, { kind, score }: SentenceLink): Tie {
  return { a, b, weight: kind === 'same' ? 1 : score }
}
