import { zonesIn } from './marks.ts'
import type { Stretch } from './quotation.ts'
import { quotedWords, sizeOfWords } from './quoted-words.ts'
import type { AttributedQuotation, Speaker } from './speaker.ts'

/** Fewer quoted words are a title or a term more often than somebody's words. */
const fewest = 4

const nobody: Speaker = {
  name: null,
  kind: 'not clear',
  mention: null,
  rule: 'who speaks is looked for in English articles only',
  runnerUp: null,
  roles: [],
}

/**
 * The longer stretches in quote marks of an article in any language, with nobody named. Two of one
 * paragraph between which a few words stand are one quotation, split by who says it.
 */
export function quotedStretches(paragraphs: readonly string[]): readonly AttributedQuotation[] {
  return paragraphs.flatMap((text, paragraph) => {
    const found: Stretch[][] = []
    for (const zone of zonesIn(text)) {
      const stretch = within(text, { paragraph, ...zone })
      if (!stretch) continue
      const known = found[found.length - 1]
      const before = known?.[known.length - 1]
      if (known && before && isSplit(text.slice(before.end, stretch.start))) known.push(stretch)
      else found.push([stretch])
    }
    return found
      .map(asQuotation)
      .filter((one) => sizeOfWords(quotedWords(paragraphs, one)) >= fewest)
  })
}

function asQuotation(content: readonly Stretch[]): AttributedQuotation {
  const alone = { source: null, cue: null, carried: false, via: null } as const
  return { kind: 'direct', content, speaker: nobody, ...alone }
}

/** The words between the marks. */
function within(text: string, { paragraph, start, end }: Stretch): Stretch | null {
  const inner = text.slice(start, end)
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(inner)
  if (!words) return null
  const from = start + words.index
  return { paragraph, start: from, end: from + words[0].length }
}

/** Whether what stands between two stretches names a speaker and no more: short, no sentence of its own. */
function isSplit(between: string): boolean {
  return between.length < 60 && !/[.!?。！？]\s*\p{L}.*[.!?。！？]/u.test(between)
}
