import { isProse } from '../article.ts'
import { across, against, articleOf, type Argument, type Compared } from './argument.ts'
import { isWord, tokensOf } from './words.ts'

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
function told({ a, b, measured }: Compared, side: 'a' | 'b'): Told | undefined {
  const { body } = side === 'a' ? a : b
  const sentences = side === 'a' ? measured.sentencesA : measured.sentencesB
  const alone = side === 'a' ? measured.onlyA : measured.onlyB
  const shared = new Set(
    measured.links.flatMap((link) =>
      link[side].flatMap((at) => {
        const sentence = sentences[at]
        if (!sentence) return []
        return telling(body.blocks[sentence.block]?.text ?? '', sentence.start, sentence.end)
      }),
    ),
  )
  const own = alone.flatMap((at) => {
    const block = body.blocks[at]
    if (!block || !isProse(block)) return []
    const words = telling(block.text)
    return words.length >= 5 ? [new Set(words)] : []
  })
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
function telling(text: string, start = 0, end = text.length): readonly string[] {
  return tokensOf(text, start, end).flatMap((token) =>
    isWord(token) &&
    (token.key.length > 5 || /^[\p{Lu}\p{N}]/u.test(token.shape)) &&
    token.key.length > 3
      ? [token.key.slice(0, 7)]
      : [],
  )
}
