import { across, against, articleOf, type Argument, type Compared } from './argument.ts'

const weighs = 0.6
const least = 3
const rich = /[“”‘’„«»—–…\u00a0ﬁﬂ]/gu

/**
 * Curly marks, dashes and ellipses of one side that stand in plain keys on the other: they get lost on
 * the way through plain-text systems, and nothing puts them back.
 */
export function flattened(compared: Compared): readonly Argument[] {
  const [inA, inB] = [richIn(compared, 'a'), richIn(compared, 'b')]
  const [most, fewest] = [Math.max(inA, inB), Math.min(inA, inB)]
  if (most < least || fewest * 4 > most) return []
  const copy = inA < inB ? 'a' : 'b'
  const [name, other] = [articleOf(compared, copy).name, articleOf(compared, across(copy)).name]
  const text = `quote marks and dashes that ${other} sets in type are plain keys in ${name}`
  return [against(copy, { strength: weighs, text })]
}

function richIn({ a, b, measured }: Compared, side: 'a' | 'b'): number {
  const { blocks } = (side === 'a' ? a : b).body
  const sentences = side === 'a' ? measured.sentencesA : measured.sentencesB
  let count = 0
  for (const at of measured.links.flatMap((link) => link[side])) {
    const sentence = sentences[at]
    if (!sentence) continue
    const text = blocks[sentence.block]?.text.slice(sentence.start, sentence.end) ?? ''
    count += text.match(rich)?.length ?? 0
  }
  return count
}
