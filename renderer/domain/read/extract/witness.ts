import { metaOf, oneLine } from './stated.ts'
import type { Stated } from './stated.ts'

/** What the page states of its own article, against which passages can be held. */
export interface Witness {
  /** How much of a list of words stands in the stated article body, 0 to 1; -1 when none is stated. */
  readonly inBody: (list: readonly string[]) => number
  /** How many of the words stand in the stated title, 0 to 1. */
  readonly inTitle: (list: readonly string[]) => number
  /** How many of the words stand in the stated description, 0 to 1; -1 when none is stated. */
  readonly inDescription: (list: readonly string[]) => number
  /** The headline, folded. */
  readonly title: string
}

/** Gathers title, description and article body from what the page states. */
export function witnessOf(stated: Stated): Witness {
  const body = statedBody(stated)
  const title = words(metaOf(stated, 'og:title', 'twitter:title') || stated.title)
  const description = words(metaOf(stated, 'og:description', 'description', 'twitter:description'))
  const pairs = body.length < 60 ? null : pairsOf(body)
  const titleWords = new Set(title)
  const descriptionPairs = pairsOf(description)
  return {
    title: title.join(' '),
    inBody: (list) => (pairs === null ? -1 : shareOfPairs(list, pairs, body)),
    inTitle: (list) => shareOf(list, titleWords),
    inDescription: (list) =>
      description.length < 4 ? -1 : shareOfPairs(list, descriptionPairs, description),
  }
}

/** Words in lower case without marks; a run of CJK gives its characters. */
export function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
  )
}

function statedBody(stated: Stated): string[] {
  let longest = ''
  for (const object of stated.linkedData) {
    const body = object['articleBody'] ?? object['reviewBody']
    if (typeof body === 'string' && body.length > longest.length) longest = body
  }
  // Some put markup in, whole or escaped.
  return words(
    oneLine(
      longest
        .replace(/&lt;/g, '<')
        .replace(/<[^<>]{0,500}>/g, ' ')
        .replace(/&[a-z#0-9]{1,8};/gi, ' '),
    ),
  )
}

function pairsOf(list: readonly string[]): Set<string> {
  const pairs = new Set<string>()
  for (let at = 1; at < list.length; at++) pairs.add(`${list[at - 1] ?? ''} ${list[at] ?? ''}`)
  return pairs
}

function shareOfPairs(
  list: readonly string[],
  pairs: ReadonlySet<string>,
  all: readonly string[],
): number {
  if (list.length === 0) return 0
  if (list.length === 1) return all.includes(list[0] ?? '') ? 0.5 : 0
  let found = 0
  for (let at = 1; at < list.length; at++) {
    if (pairs.has(`${list[at - 1] ?? ''} ${list[at] ?? ''}`)) found++
  }
  return found / (list.length - 1)
}

function shareOf(list: readonly string[], set: ReadonlySet<string>): number {
  if (list.length === 0) return 0
  return list.filter((word) => set.has(word)).length / list.length
}
