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

// Months after which a day's full stop ends no sentence: "am 3. Mai".
const months =
  /^\s*(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)/iu

const ender = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？｡]+[」』”’）]*/gu

/** The sentences of a text, as offsets; together they cover all of it but the spaces between them. */
export function sentencesIn(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = skipSpace(text, 0)
  for (const match of text.matchAll(ender)) {
    const end = match.index + match[0].length
    if (end <= start || !hasWord(text, start, end)) continue
    if (!endsSentence(text, match.index, end)) continue
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
  if (
    /(?<!\d)\d{1,2}$/u.test(text.slice(Math.max(0, dot - 3), dot)) &&
    months.test(text.slice(end))
  )
    return false
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0].toLowerCase() ?? ''
  return !abbreviations.has(word) && !/^\p{L}$/u.test(word)
}

/** Marks alone make no sentence: the dots of ". . ." belong to what stands before or after. */
function hasWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end))
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/u.test(text[at] ?? '')) at++
  return at
}
