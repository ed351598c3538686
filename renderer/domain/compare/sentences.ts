import { isProse, type Body } from '../article.ts'
import type { Sentence } from './comparison.ts'

// Abbreviations after which a full stop ends no sentence, in the languages the program claims.
const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt cmdr adm gov sen sens rep reps rev hon st jr sr no vs etc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun inc ltd co corp ' +
    'u.s u.n u.k e.g i.e a.m p.m d.c ph.d bzw usw z.b d.h u.a mme mlle av bd sra dña art abs nr ca'
  ).split(' '),
)

const ender = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？｡]+[」』”’）]*/gu

/** The sentences of a text, as offsets; together they cover all of it but the spaces between them. */
export function sentencesIn(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = skipSpace(text, 0)
  for (const match of text.matchAll(ender)) {
    const end = match.index + match[0].length
    if (end <= start || !endsSentence(text, match.index, end)) continue
    found.push({ start, end })
    start = skipSpace(text, end)
  }
  const end = text.trimEnd().length
  if (end > start) found.push({ start, end })
  return found
}

/** Every sentence of the prose of a body, in order: what is compared. */
export function sentencesOf(body: Body): readonly Sentence[] {
  return body.blocks.flatMap((block, at) =>
    isProse(block) ? sentencesIn(block.text).map((span) => ({ block: at, ...span })) : [],
  )
}

function endsSentence(text: string, dot: number, end: number): boolean {
  if (/[。！？｡]/u.test(text[dot] ?? '')) return true
  const after = /\S/u.exec(text.slice(end, end + 8))?.[0] ?? ''
  if (/\p{Ll}/u.test(after)) return false
  if (text[dot] !== '.' || end - dot > 1) return true
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0].toLowerCase() ?? ''
  return !abbreviations.has(word) && !/^\p{L}$/u.test(word)
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/u.test(text[at] ?? '')) at++
  return at
}
