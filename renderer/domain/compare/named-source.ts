import { isProse, type Evidence } from '../article.ts'
import type { Comparable } from './comparison.ts'

// Words with which papers say whose text follows, in the languages the program claims.
const creditWords =
  /\b(?:reports?|reported|reporting|excerpt(?:ed|s)?|first (?:appeared|published|ran)|originally|from|according to|via|story|article|courtesy|reprinted|republished|read more|berichte[nt]?|zuerst|erschien(?:en)?|aus|laut|selon|d’après|d'après|paru|publiée?|según|publicado|fuente)\b/iu

/**
 * Where an article names an outlet as a source in words of its own: in its headline, in lines around
 * the text and in prose that the other article does not have.
 */
export function namingOf(
  article: Comparable,
  own: readonly number[],
  outlet: string,
): readonly Evidence[] {
  const name = bareName(outlet)
  if (name.length < 3) return []
  const { blocks, furniture } = article.body
  const notProse = blocks.flatMap((block, at) => (isProse(block) ? [] : [at]))
  const inBlocks = [...own, ...notProse].flatMap((block) =>
    found(blocks[block]?.text ?? '', name).map(({ words, start, end }): Evidence => {
      return { words, place: { in: 'block', block, start, end } }
    }),
  )
  const around = furniture.flatMap(({ text }, line) =>
    found(text, name).map(({ words, start, end }): Evidence => {
      return { words, place: { in: 'furniture', line, start, end } }
    }),
  )
  const above = found(article.headline, name).map(({ words, start, end }): Evidence => {
    return { words, place: { in: 'headline', start, end } }
  })
  return [...above, ...inBlocks, ...around]
}

/** The first place a line names an outlet, where the line also says that something is from it. */
function found(text: string, name: string) {
  if (!creditWords.test(text)) return []
  const isLetter = (letter: string) => /[\p{L}\p{N}]/u.test(letter)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (isLetter(text.charAt(at - 1)) || isLetter(text.charAt(end))) continue
    return [{ words: text.slice(at, end), start: at, end }]
  }
  return []
}

function bareName(outlet: string): string {
  return outlet.replace(/^(?:the|der|die|das|le|la|el|il) /iu, '')
}
