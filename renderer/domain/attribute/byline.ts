import { agencyNamed } from './agencies.ts'
import { trimmedStretch, type Found, type Stretch } from './found.ts'
import { isPersonName, withoutShouting } from './names.ts'

/** Who signs a text: people by name, an agency, or a desk that gives no name. */
export interface Signature extends Found {
  readonly kind: 'person' | 'agency' | 'desk'
}

/** A byline is never longer than this, UTF-16 units. */
const longest = 240
const lead =
  /^(?:(?:written|reported|story|report|text|words|analysis|review|compiled|edited)\s+by|by|von|vom|par|por|di|da|door|av|af|przez|tekst(?: av| af)?|text|texte|texto|testo|autor|autorin|autore|auteur|author|authors|author\(s\)|автор|כתב|نوشته|بقلم|yazan)(?:\s?[:：]\s?|\s+(?=\S))/iu
const roles =
  /^(?:(?:the|our|a|an)\s)?(?:(?:chief|senior|staff|special|political|foreign|diplomatic|economics|business|science|health|arts|sports?|travel|deputy|associate|contributing|managing|freelance|regional|local|national|crime|education|environment|technology|world|north|south|asia|europe|africa|middle east|washington|moscow|beijing|berlin|paris|london)\s){0,4}(?:staff writers?|writers?|reporters?|correspondents?|editors?|columnists?|photographers?|journalists?|contributors?|bureau chief|fellow|professor|korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?|journaliste|envoyée? spéciale?|correspondante?|redactora?|periodista)\b/iu
const separator =
  /\s*(?:,\s*(?:and|und|et)\s|,|;|\s(?:and|und|et|y|e|og|och|en|i|ve|with|mit|avec|con)\s|&|、|·|\s\/\s)\s*/iu
const desk =
  /\b(?:staff|newsroom|desk|editorial board|editors|redaktion|rédaction|redacción|redazione|redactie|agencies|news services|wire reports?|our correspondent|special correspondent)\b/iu

/**
 * Who a byline names (`By Jane Doe and John Roe`, `Von Eva Krüger`, `Jane Doe, Staff Writer`), each
 * with the words of the name. Empty when the line is no byline.
 */
export function readByline(line: string): readonly Signature[] {
  if (line.length > longest || /[.!?]["”’]?\s\p{L}/u.test(line.replace(/\b\p{L}{1,2}\.\s/gu, '')))
    return []
  const opening = lead.exec(line)
  if (!opening) return byRole(line)
  return signatures(line, { start: opening[0].length, end: signedUntil(line) }, 'byline')
}

/** Who a field names: a list of names, with or without the word `By`. */
export function readAuthors(value: string): readonly Signature[] {
  const opening = lead.exec(value)?.[0].length ?? 0
  const all = { start: opening, end: signedUntil(value) }
  const split = signatures(value, all, 'field of the file')
  if (split.length > 0) return split
  const { start, end } = trimmedStretch(value, all, ',;|')
  if (start === end || end - start > 120 || /^https?:|@|^\d+$/iu.test(value.slice(start, end)))
    return []
  return [signature(value, { start, end }, 'field of the file')]
}

function byRole(line: string): readonly Signature[] {
  const comma = line.indexOf(',')
  if (comma < 0 || comma > 60 || line.length > 120) return []
  if (!roles.test(line.slice(comma + 1).trim()) || !isPersonName(line.slice(0, comma))) return []
  return [signature(line, trimmedStretch(line, { start: 0, end: comma }), 'name with a role')]
}

/** Where the names end: at a bar, a bullet, a place, a date, a role in brackets. */
function signedUntil(line: string): number {
  const stop =
    /\s[|•·–—-]\s|\s(?:in|at|for|für|à|en|aus)\s(?=\p{Lu})|\s?\(|\s?\||\n|\d|;\s*(?:editing|additional)/iu.exec(
      line,
    )
  return stop ? stop.index : line.length
}

function signatures(line: string, all: Stretch, method: string): readonly Signature[] {
  const found: Signature[] = []
  for (const part of parts(line, all)) {
    const words = line.slice(part.start, part.end)
    if (words === '' || roles.test(words)) continue
    if (!isPersonName(words) && !agencyNamed(words) && !isDesk(words)) return found
    found.push(signature(line, part, method))
  }
  return found
}

function parts(line: string, all: Stretch): readonly Stretch[] {
  const stretches: Stretch[] = []
  let start = all.start
  while (start < all.end) {
    const match = separator.exec(line.slice(start, all.end))
    const end = match ? start + match.index : all.end
    stretches.push(trimmedStretch(line, { start, end }, '.,;:|“”"'))
    start = match ? end + Math.max(match[0].length, 1) : all.end
  }
  return stretches
}

function signature(line: string, at: Stretch, method: string): Signature {
  const words = line.slice(at.start, at.end)
  const agency = agencyNamed(words)
  if (agency) return { ...at, value: agency.name, kind: 'agency', method, confidence: 0.9 }
  if (isDesk(words)) return { ...at, value: words, kind: 'desk', method, confidence: 0.7 }
  return { ...at, value: withoutShouting(words), kind: 'person', method, confidence: 0.9 }
}

function isDesk(words: string): boolean {
  return words.length < 60 && desk.test(words)
}
