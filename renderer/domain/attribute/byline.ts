import { agencyNamed } from './agencies.ts'
import { readEastAsianByline } from './east-asia.ts'
import { trimmedStretch, type Found, type Stretch } from './found.ts'
import { isNameAlone, isPersonName, withoutShouting } from './names.ts'
import { holdsCommonWord, isCommonWords } from './not-names.ts'

/** Who signs a text: people by name, an agency, or a desk that gives no name. */
export interface Signature extends Found {
  readonly kind: 'person' | 'agency' | 'desk'
}

/** A byline is never longer than this, UTF-16 units. */
const longest = 240
const lead =
  /^(?:(?:written|reported|story|report|text|words|analysis|review|compiled|edited|interview|column|opinion)\s+by|by|von|vom|par|por|di|da|door|av|af|przez|(?:eine?\s)?(?:kommentar|analyse|gastbeitrag|reportage|interview|kolumne|essay|bericht|porträt|glosse|rezension)\svon|propos\srecueillis\spar|(?:une\s)?(?:analyse|tribune|enquête|chronique)\s(?:de|par)|tekst(?: av| af)?|text|texte|texto|testo|autor|autorin|autore|auteur|author|authors|author\(s\)|автор|автори|текст|muhabir|haber|yazar|yazan|הכתב|автор статьи|autorka|skribent|toimittaja|författare|journalist|wartawan|penulis|oleh|reporter|reporterin|redaktion|כתב|מאת|نوشته|بقلم|كتب|كتبت)(?:\s?[:：]\s?|\s+(?=\S))/iu
/** These sign only with a colon; without one they begin a sentence. */
const needsColon =
  /^(?:text|texte|texto|testo|tekst|haber|journalist|reporter|reporterin|redaktion|muhabir|skribent|penulis|wartawan|yazar|author|autor)\s/iu
const placed = /^(?:from|aus\s\p{Lu}[\p{L}-]+\s(?:berichtet|berichten)|depuis)\s+/iu
const roles =
  /^(?:(?:the|our|a|an)\s)?(?:(?:chief|senior|staff|special|political|foreign|diplomatic|economics|business|science|health|arts|sports?|travel|deputy|associate|assistant|contributing|managing|freelance|regional|local|national|crime|education|environment|technology|world|north|south|asia|europe|africa|middle east|washington|moscow|beijing|berlin|paris|london|defence|defense|legal|home affairs|security|executive|opinion|investigative|data|climate|energy|guest|consumer|media|royal|religion|us|uk|eu|un)\s){0,4}(?:staff writers?|writers?|reporters?|correspondents?|editors?|editor-in-chief|columnists?|photographers?|journalists?|contributors?|bureau chief|fellow|professor|analyst|producer|korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?|journaliste|envoyée? spéciale?|correspondante?|redactora?|corresponsal|periodista|giornalista|inviato|redacteur|muhabiri?)\b/iu
const separator =
  /\s*(?:,\s*(?:and|und|et)\s|,|;|\s(?:and|und|et|y|e|og|och|en|i|ve|with|mit|avec|con|и|та|و)\s|&|、|·|\||•|\s[/–—]\s)\s*/iu
const desk =
  /\b(?:staff|newsroom|desk|editorial board|editors|redaktion|rédaction|redacción|redazione|redactie|agencies|news services|wire reports?|our correspondents?|special correspondents?|staff reporter|staff correspondent|own correspondent)\b/iu
const deskAlone =
  /^(?:from\s|by\s)?(?:an?\s)?((?:our\s)?(?:(?:foreign|special|staff|own|diplomatic|political|sports?|business|web|news|city|\p{Lu}\p{L}+)\s){0,3}(?:correspondents?|staff|bureau|reporters?|desk))$/iu

/**
 * Who a byline names (`By Jane Doe and John Roe`, `Von Eva Krüger`, `Jane Doe, Staff Writer`, `記者 山田太郎`),
 * each with the words of the name. Empty when the line is no byline.
 */
export function readByline(line: string): readonly Signature[] {
  if (line.length > longest || runsOn(line)) return []
  const east = readEastAsianByline(line)
  if (east) return eastern(line, east)
  const alone = deskAlone.exec(line)?.[1]
  if (alone !== undefined && /^(?:from|by|our)\s/iu.test(line))
    return [deskFound(line, line.length - alone.length)]
  const opening = lead.exec(line) ?? placed.exec(line)
  if (!opening) return byRole(line)
  if (needsColon.test(line) && !/[:：]/u.test(opening[0])) return []
  const found = signatures(line, { start: opening[0].length, end: signedUntil(line) }, 'byline')
  return placed.test(line) ? found.filter(({ kind }) => kind === 'person') : found
}

/**
 * Who signs a line that holds names and nothing else: `Jane Doe`, `Jane Doe in Seoul and John Roe in
 * Kyiv`, `srf/hosb, kesm`, `Reuters`. Such a line is a signature only right beside the text; elsewhere it is
 * as often a heading.
 */
export function readNameLine(line: string): readonly Signature[] {
  if (line.length > 120 || /[.!?:]$/u.test(line.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return []
  const method = 'name in a line of its own'
  if (/^(?=[^,/]*[,/])\p{Ll}{2,6}(?:(?:,\s|\/)\p{Ll}{2,6}){1,5}$/u.test(line)) return initials(line)
  const end = signedUntil(line)
  const all = parts(line, { start: 0, end })
  const found: Signature[] = []
  for (const part of all) {
    const words = line.slice(part.start, part.end)
    if (words === '' || (found.length > 0 && roles.test(words))) continue
    const known = agencyNamed(words) !== null || isNameAlone(words) || isHanList(words, all.length)
    if (known) found.push({ ...signature(line, part, method), confidence: 0.7 })
    else return found.length > 0 && isParted(line, part.start) ? found : []
  }
  return found
}

/** Two names in Chinese characters side by side are no heading. */
function isHanList(words: string, count: number): boolean {
  if (/^[\p{Script=Han}]{2,3}[\s　][\p{Script=Han}\p{Script=Hiragana}]{1,3}$/u.test(words))
    return true
  return count > 1 && /^[\p{Script=Han}]{2,4}$/u.test(words)
}

/** Whether a bar or a bullet stands before: what follows is the page's, not the list's. */
function isParted(line: string, at: number): boolean {
  return /[|•·–—]\s*$/u.test(line.slice(0, at))
}

/** Some houses sign with the initials of their people. */
function initials(line: string): readonly Signature[] {
  return [...line.matchAll(/[^\s,]+/gu)].map((one) => ({
    ...signature(line, { start: one.index, end: one.index + one[0].length }, 'initials'),
    confidence: 0.6,
  }))
}

/** Who a field names: a list of names, with or without the word `By`. */
export function readAuthors(value: string): readonly Signature[] {
  const opening = lead.exec(value)?.[0].length ?? 0
  const all = { start: opening, end: signedUntil(value) }
  const split = signatures(value, all, 'field of the file')
  if (split.length > 0) return split
  const { start, end } = trimmedStretch(value, all, ',;|-–—')
  if (start === end || end - start > 120 || /^https?:|@|^\d+$/iu.test(value.slice(start, end)))
    return []
  return [signature(value, { start, end }, 'field of the file')]
}

/** Whether a sentence ends inside the line. Initials and titles end none. */
function runsOn(line: string): boolean {
  return /[.!?]["”’]?\s\p{L}/u.test(
    line.replace(/\b(?:\p{L}{1,2}|Prof|Jr|Sr|St|[ap]\.m)\.\s/gu, ''),
  )
}

function eastern(
  line: string,
  { names, agency }: NonNullable<ReturnType<typeof readEastAsianByline>>,
): readonly Signature[] {
  const all = agency ? [agency, ...names] : names
  return all.map((at) => signature(line, at, 'byline'))
}

function byRole(line: string): readonly Signature[] {
  if (line.length > 120) return []
  const comma = line.indexOf(',')
  const role = comma < 0 ? bareRole(line) : comma
  if (role < 0 || role > 60 || !roles.test(line.slice(role + 1).trim())) return []
  const name = line.slice(0, role)
  if (!isPersonName(name) || holdsCommonWord(name)) return []
  return [signature(line, trimmedStretch(line, { start: 0, end: role }), 'name with a role')]
}

/** `Jane Doe Diplomatic editor`: where the role begins, when it fills the rest of the line. */
function bareRole(line: string): number {
  for (const space of line.matchAll(/\s/gu)) {
    const match = roles.exec(line.slice(space.index + 1))
    if (match && match[0].length === line.length - space.index - 1) return space.index
  }
  return -1
}

/** Where the names end: at a date, a role in brackets, an address, who edited. */
function signedUntil(line: string): number {
  const stop = /\s?\(|\n|\s?\d|;\s*(?:editing|additional)|,?\s\S{1,60}@|\s-\s/iu.exec(line)
  return stop ? stop.index : line.length
}

function signatures(line: string, all: Stretch, method: string): readonly Signature[] {
  const found: Signature[] = []
  for (const part of parts(line, all)) {
    const words = line.slice(part.start, part.end)
    if (words === '') continue
    if (roles.test(words) && (found.length > 0 || !isDesk(words))) continue
    const known = isPersonName(words) && !isCommonWords(words)
    if (!known && !agencyNamed(words) && !isDesk(words)) return found
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
    stretches.push(nameIn(line, { start, end }))
    start = match ? end + Math.max(match[0].length, 1) : all.end
  }
  return stretches
}

/** A part without where its signer is, and for whom: `Jane Doe in Seoul`, `Jane Doe For The Post`. */
function nameIn(line: string, part: Stretch): Stretch {
  const words = line.slice(part.start, part.end)
  const where = /\s(?:in|at|for|für|à|en|aus|special to)\s(?=\p{Lu})|\sFor\s(?=The\s)/u.exec(words)
  const end = where ? part.start + where.index : part.end
  const name = trimmedStretch(line, { start: part.start, end }, '.,;:|“”"')
  const bare = trimmedStretch(line, { start: name.start + articleOf(line, name), end: name.end })
  return /\b(?:Jr|Sr)$/u.test(line.slice(bare.start, bare.end)) && line.charAt(bare.end) === '.'
    ? { start: bare.start, end: bare.end + 1 }
    : bare
}

/** `the Editorial Board`, `a Staff Reporter`: the article is no part of who signs. */
function articleOf(line: string, { start, end }: Stretch): number {
  const words = line.slice(start, end)
  return isDesk(words) ? (/^(?:the|an?)\s/u.exec(words)?.[0].length ?? 0) : 0
}

function signature(line: string, at: Stretch, method: string): Signature {
  const words = line.slice(at.start, at.end)
  const agency = agencyNamed(words)
  if (agency) return { ...at, value: agency.name, kind: 'agency', method, confidence: 0.9 }
  if (isDesk(words)) return { ...at, value: words, kind: 'desk', method, confidence: 0.7 }
  return { ...at, value: withoutShouting(words), kind: 'person', method, confidence: 0.9 }
}

function deskFound(line: string, start: number): Signature {
  return signature(line, { start, end: line.length }, 'byline without a name')
}

function isDesk(words: string): boolean {
  return words.length < 60 && desk.test(words)
}
