import { isProse } from '../article.ts'
import {
  across,
  against,
  articleOf,
  type Argument,
  type Compared,
  type Exhibit,
} from './argument.ts'
import type { Comparable } from './comparison.ts'

const weighs = 0.6
const shown = 3

// A run of capitalised words, with the particles that stand inside names.
const nameRun =
  /\p{Lu}[\p{L}’'-]+(?:(?: \p{Lu}\.)? (?:(?:van|von|de|del|der|den|la|le|al|bin|ibn|da|di|dos) ){0,2}\p{Lu}[\p{L}’'-]+)*/gu

const titles = new Set(
  (
    'Mr Mrs Ms Miss Dr Prof Sir Lady Lord Sen Rep Gov Gen Sens Reps President Senator Governor Minister ' +
    'Secretary Chairman Judge Justice Herr Frau Monsieur Madame Señor Señora M Mme'
  ).split(' '),
)

/** Where a person is first told in an article, and whether by the full name. */
interface FirstTold {
  readonly isFull: boolean
  readonly exhibit: Omit<Exhibit, 'side'>
}

/**
 * An article that calls somebody by the last name before it has said who that is, where the other
 * introduces the same person by the full name first: sentences out of their place are a sign of taking.
 */
export function introductions(compared: Compared): readonly Argument[] {
  const told = { a: firstTold(compared.a), b: firstTold(compared.b) }
  const bare = (side: 'a' | 'b') =>
    [...told[side]].flatMap(([last, here]) =>
      !here.isFull && told[across(side)].get(last)?.isFull ? [here.exhibit] : [],
    )
  const [inA, inB] = [bare('a'), bare('b')]
  if (inA.length === inB.length) return []
  const copy: 'a' | 'b' = inA.length > inB.length ? 'a' : 'b'
  const [name, other] = [articleOf(compared, copy).name, articleOf(compared, across(copy)).name]
  const more = Math.abs(inA.length - inB.length)
  const text = `${name} calls people by their last names before it says who they are, and ${other} introduces them`
  const evidence = (copy === 'a' ? inA : inB).map((exhibit): Exhibit => ({
    side: copy,
    ...exhibit,
  }))
  return [
    against(copy, {
      strength: Math.min(2, more) * weighs,
      text,
      evidence: evidence.slice(0, shown),
    }),
  ]
}

/** Each last name that is told in full anywhere in the prose, with the first time it is told. */
function firstTold({ body, headline }: Comparable): ReadonlyMap<string, FirstTold> {
  const first = new Map<string, FirstTold>()
  const title = headline.replace(/[^\p{L}]/gu, '')
  body.blocks.forEach((block, at) => {
    if (!isProse(block)) return
    const letters = block.text.replace(/[^\p{L}]/gu, '')
    if (
      title !== '' &&
      (title.startsWith(letters) ||
        (letters.startsWith(title) && letters.length < title.length + 9))
    )
      return
    for (const match of block.text.matchAll(nameRun)) {
      const words = match[0].replace(/[’']s?$/u, '').split(' ')
      while (titles.has((words[0] ?? '').replace('.', ''))) words.shift()
      const last = words.at(-1) ?? ''
      if (last.length < 3 || first.has(last)) continue
      const place = {
        in: 'block' as const,
        block: at,
        start: match.index,
        end: match.index + match[0].length,
      }
      first.set(last, { isFull: words.length > 1, exhibit: { words: match[0], place } })
    }
  })
  return first
}
