import {
  across,
  against,
  articleOf,
  type Argument,
  type Compared,
  type Exhibit,
} from './argument.ts'
import type { Comparable } from './comparison.ts'

// Bylines that say "from elsewhere", and bylines that name nobody, in the languages the program claims.
const wires =
  /^(?:by|from|von|par|por|de|compiled from|with)\s+(?:(?:our|the|staff|and|&|our own|combined|compiled from|correspondents?)\s+)*(?:(?:news|wire|press)\s+(?:services?|reports?|agenc(?:y|ies))|wires?|agenc(?:y|ies)|agenturen|agentur|agences?|agencias?)\b/iu
const nobody =
  /^(?:by|from|von|par|por|de)\s+(?:(?:an?|the|our|own|a staff|unser(?:em|er)?|notre|nuestro)\s+)*(?:(?:special|own|staff|foreign)\s+)?(?:correspondents?|reporters?|korrespondent(?:en|in)?|redaktion|correspondant|rédaction|corresponsal|redacción|newsroom|web desk|news desk|staff writers?)\s*$/iu
const archive =
  /\b(?:file|archive|stock|library) (?:photo|picture|image)s?\b|\b(?:archivbild|symbolbild|archivfoto)\b|photo d[’']archives?|(?:foto|imagen) de archivo/iu

const signs = [
  { pattern: wires, strength: 0.8, text: 'says that its text is from the wires' },
  { pattern: nobody, strength: 0.5, text: 'has a byline that names nobody' },
  { pattern: archive, strength: 0.4, text: 'is illustrated out of the archive' },
]

/** Marks of a text that was not written where it is printed: a byline of no person, an old picture. */
export function unnamed(compared: Compared): readonly Argument[] {
  return signs.flatMap(({ pattern, strength, text }) => {
    const found = { a: linesOf(compared, 'a', pattern), b: linesOf(compared, 'b', pattern) }
    if (found.a.length > 0 === found.b.length > 0) return []
    const copy = found.a.length > 0 ? 'a' : 'b'
    const [name, other] = [articleOf(compared, copy).name, articleOf(compared, across(copy)).name]
    const evidence = found[copy].slice(0, 1)
    return [against(copy, { strength, text: `${name} ${text}, ${other} does not`, evidence })]
  })
}

/** Lines above the text and around it that carry a sign. */
function linesOf(compared: Compared, side: 'a' | 'b', pattern: RegExp): readonly Exhibit[] {
  return linesAround(articleOf(compared, side)).flatMap(({ words, place }) => {
    const match = pattern.exec(words)
    if (!match || place.in === 'field') return []
    const [start, end] = [match.index, match.index + match[0].length]
    return [{ side, words: match[0], place: { ...place, start, end } }]
  })
}

const above = 3

function linesAround({ headline, body }: Comparable): readonly Omit<Exhibit, 'side'>[] {
  const [start, end] = [0, 0]
  return [
    { words: headline, place: { in: 'headline', start, end } },
    ...body.furniture.map(({ text }, line) => ({
      words: text,
      place: { in: 'furniture' as const, line, start, end },
    })),
    ...body.blocks.flatMap(({ text, role }, block) =>
      block < above || role === 'caption'
        ? [{ words: text, place: { in: 'block' as const, block, start, end } }]
        : [],
    ),
  ]
}
