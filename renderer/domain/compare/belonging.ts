import { across, against, articleOf, type Argument, type Compared } from './argument.ts'
import type { Token } from './words.ts'

/**
 * Whether what a side prints alone goes on about what both print. The source's own paragraphs do; what
 * a copy set around a lifted passage, or into it, is about something else.
 */
export function belonging(compared: Compared): readonly Argument[] {
  const { onlyA, onlyB } = compared.measured
  if (onlyA.length === 0 || onlyB.length === 0) return []
  const [inA, inB] = [told(compared, 'a'), told(compared, 'b')]
  if (!inA || !inB) return []
  const [one, other] = [belongs(inA), belongs(inB)]
  const apart = Math.abs(one - other)
  if (apart < leastApart) return []
  const copy = one < other ? 'a' : 'b'
  const text = `what ${articleOf(compared, across(copy)).name} alone prints goes on about the same names and things as the shared text; what ${articleOf(compared, copy).name} alone prints does not`
  return [against(copy, { strength: weighs * Math.min(1, apart / clearlyApart), text })]
}

const weighs = 1
const leastApart = 0.04
const clearlyApart = 0.15

interface Told {
  readonly shared: ReadonlySet<string>
  readonly own: readonly ReadonlySet<string>[]
}

/** The telling words of the shared sentences, and of each paragraph of its own. */
function told({ measured, tokens }: Compared, side: 'a' | 'b'): Told | undefined {
  const sentences = side === 'a' ? measured.sentencesA : measured.sentencesB
  const alone = side === 'a' ? measured.onlyA : measured.onlyB
  const shared = new Set<string>()
  for (const link of measured.links) {
    for (const at of link[side]) for (const word of telling(tokens[side][at])) shared.add(word)
  }
  const byBlock = new Map(alone.map((block): [number, string[]] => [block, []]))
  sentences.forEach(({ block }, at) => byBlock.get(block)?.push(...telling(tokens[side][at])))
  const own = [...byBlock.values()].flatMap((words) => (words.length >= 5 ? [new Set(words)] : []))
  return own.length > 0 && shared.size > 0 ? { shared, own } : undefined
}

function belongs({ shared, own }: Told): number {
  const parts = own.map((words) => {
    let both = 0
    for (const word of words) if (shared.has(word)) both++
    return both / Math.sqrt(words.size * shared.size)
  })
  return parts.reduce((sum, part) => sum + part, 0) / parts.length
}

/** Names, numbers and long words: what a passage is about. */
function telling(tokens: readonly Token[] = []): readonly string[] {
  const words: string[] = []
  for (const { key, shape } of tokens) {
    if (key.length > 5 || (key.length > 3 && /^[\p{Lu}\p{N}]/u.test(shape))) {
      words.push(key.slice(0, 7))
    }
  }
  return words
}
