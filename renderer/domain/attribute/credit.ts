import { agencies } from './agencies.ts'
import { trimmedStretch, type Found, type Stretch } from './found.ts'
import { isNameAlone } from './names.ts'

/** Captions are cut here before they are searched, UTF-16 units. */
const longestCaption = 3000
/** A credit is never longer than this, UTF-16 units. */
const longestCredit = 140
const label =
  /(?:photographs?|photos?|pictures?|images?|fotos?|fotografías?|fotografie|bild(?:er|rechte|nachweis)?|bildquelle|foto-?credit|image credit|quelle|illustrations?|crédits?|créditos?|credits?|copyright|courtesy|фото|ảnh|fotó|zdjęcie|zdj\.|kuva|imej|gambar|写真|图片|图|사진)/iu
/** Words that stand where a name would: nobody is named, but whence the picture came is told. */
const origin =
  /^(?:(?:.*[.!?]\s)?)(?<words>(?:file|archive|handout|stock|undated)\s(?:photo|picture|image)|archivbild|archivfoto|symbolbild|symbolfoto|photo d['’]archives|foto de archivo|foto d['’]archivio|handout(?:\s?\/\s?\p{Lu}[\p{L} ]{2,40})?|資料写真|资料图片?|자료사진|supplied|privat)[.)\s]*$/iu
/** `王小明 摄`, `新华社记者 王小明 摄`, `新华社发（王小明 摄）`; `港のフェリー（共同）`. */
const taken =
  /(?:(?<agency>新华社|新華社|中新社|人民网|央视)(?:记者|記者|发|發)?)?\s?[（(]?\s?(?<name>[\p{Script=Han}]{2,4})\s?(?:摄|攝|摄影|撮影)[）)]?\s*$/u
const staffFor =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}\s(?:for|pour|für)\s(?:The|Le|La|Die|Der|\p{Lu})[\p{L} .'’-]{2,40}$/u
const labelled = new RegExp(
  `(?:^|[\\s(\\[.,;|])((?:${label.source}\\s){0,2}${label.source}\\s?(?:[:：©]|by\\s|(?:courtesy\\s)?of\\s(?:the\\s)?|courtesy\\s|von\\s|par\\s)|©\\s?(?:\\d{4}\\s)?)\\s?`,
  'giu',
)
const marks = agencies
  .flatMap((agency) => agency.marks)
  .sort((a, b) => b.length - a.length)
  .map((mark) => mark.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|')
const agencyFirst = new RegExp(
  `^(?:${marks})(?:\\s(?:Photo|photo|Images?|via\\s.{2,40}))?(?:\\s?[/,|]|$)`,
  'u',
)
const agencyLast = new RegExp(
  `(?:/|\\||,|\\bvia|\\bfor|^)\\s?(?:${marks})(?:\\s?Images?)?(?:\\s?[,/]\\s?(?:File|Pool|Archive|Archiv))*$`,
  'u',
)

/** The credits in a caption or an image line, each with its words. Usually one, often none. */
export function readCredits(caption: string): readonly Found[] {
  const text = caption.slice(0, longestCaption)
  const bracketed = inBrackets(text)
  if (bracketed.length > 0) return bracketed
  const byLabel = afterLabel(text)
  if (byLabel) return [byLabel]
  const named = atTheEnd(text)
  if (named.length > 0) return named
  const told = withoutName(text)
  return told.length > 0 ? told : afterBar(text)
}

/** `The ramp on Friday. | Jane Doe`: after a bar stands who took it. */
function afterBar(text: string): readonly Found[] {
  const bar = text.lastIndexOf(' | ')
  const name = text.slice(bar + 3)
  if (bar < 0 || !(isNameAlone(name) || nameAndHouse.test(name))) return []
  return [credit(text, { start: bar + 3, end: text.length })]
}

/** Credits of other shapes: who took it in Chinese, a picture from the files, a handout. */
function withoutName(text: string): readonly Found[] {
  const match = taken.exec(text)
  const name = match?.groups?.['name']
  if (match && name !== undefined) {
    const agency = match.groups?.['agency'] ?? ''
    const at = trimmedStretch(text, { start: match.index, end: text.length })
    const value = [agency, name].filter((part) => part !== '').join(' / ')
    return [{ ...at, value, method: 'picture credit', confidence: 0.9 }]
  }
  const words = origin.exec(text)?.groups?.['words'] ?? (staffFor.test(text) ? text : undefined)
  if (words === undefined) return []
  const start = text.lastIndexOf(words)
  return [credit(text, { start, end: start + words.length })]
}

/** Where a label of a credit ends a text: `Foto:`, `(Photo by`, `©`, a bar or a stroke. */
const openLabel = new RegExp(
  `[\\s([|/–—-]*(?:(?:${label.source}\\s){0,2}${label.source}\\s?(?:[:：©]|by|von|par|of)?|©(?:\\s?\\d{4})?)?\\s*$`,
  'iu',
)

/** A caption without the credits in it and their labels. `places` are where the credits stand. */
export function captionAlone(text: string, places: readonly Stretch[]): string {
  let rest = text
  for (const { start, end } of [...places].sort((a, b) => b.start - a.start)) {
    const head = rest.slice(0, start).replace(openLabel, '')
    const tail = rest.slice(end).replace(/^[\s.)\]]+/u, '')
    rest = [head, tail].filter((part) => part !== '').join(' ')
  }
  return rest.trim()
}

/** Whether the words are an image line: a line of text that stands for a picture. */
export function isImageLine(text: string): boolean {
  if (text.length > longestCaption) return false
  if (
    /^(?:image|photo|photograph|picture|foto|bild|caption|imagen|imagem|immagine|写真)\s?[:：]\s?\S/iu.test(
      text,
    )
  )
    return true
  // A mark in brackets and nothing else signs a text: `(dpa)`.
  return (
    /[)\]]$/u.test(text) &&
    inBrackets(text).some(({ start, end }) => end >= text.length - 2 && start > 12)
  )
}

/** Whether these words alone are a credit: `AP Photo/Jane Doe`, `Jane Doe / Reuters`, `Photo: dpa`. */
export function isCredit(words: string): boolean {
  if (words.length > longestCredit) return false
  return (
    agencyFirst.test(words) ||
    agencyLast.test(words) ||
    startsWithLabel(words) ||
    nameAndHouse.test(words)
  )
}

/** `Jane Doe/Lantern Wire`: a person and a house, parted by a stroke. */
const nameAndHouse =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,3}\s?\/\s?\p{Lu}[\p{L}\p{M}.'’ -]{2,40}$/u

function startsWithLabel(words: string): boolean {
  labelled.lastIndex = 0
  const match = labelled.exec(words)
  return match?.index === 0 && isCreditName(words.slice(match[0].length))
}

function inBrackets(text: string): readonly Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(/[([（［]([^()[\]（）［］]{2,140})[)\]）］]/gu)) {
    const words = match[1] ?? ''
    if (isCredit(words))
      found.push(credit(text, { start: match.index + 1, end: match.index + 1 + words.length }))
  }
  return found
}

function afterLabel(text: string): Found | null {
  for (const match of text.matchAll(labelled)) {
    const from = match.index + match[0].length
    const rest = text.slice(from, from + longestCredit + 1)
    const stop = /[.)\]](?:\s|$)|\s[|]\s|\n/u.exec(
      rest.replace(/\b\p{Lu}\.\s/gu, (initial) => '_'.repeat(initial.length)),
    )
    const words = stop ? rest.slice(0, stop.index) : rest
    if (isCreditName(words)) return credit(text, { start: from, end: from + words.length })
  }
  return null
}

function atTheEnd(text: string): readonly Found[] {
  const stops = [...text.matchAll(/[.!?][”"»]?\s|\|\s|\s(?=\/\s)/gu)].filter(
    ({ index }) => !isInitial(text, index),
  )
  const last = stops[stops.length - 1]
  const tail = last ? last.index + last[0].length : 0
  const words = text.slice(tail).trim()
  if (words.length > longestCredit || !(agencyLast.test(words) || agencyFirst.test(words)))
    return []
  return [credit(text, { start: tail, end: text.length })]
}

/** `J. Doe/AP`: the stop after an initial ends no sentence. */
function isInitial(text: string, at: number): boolean {
  return text.charAt(at) === '.' && /(?:^|[\s/])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at))
}

/** A credit names somebody: few words, capitals first, not a sentence. */
function isCreditName(words: string): boolean {
  const name = words.trim()
  if (name.length < 2 || name.length > longestCredit || name.split(/\s+/u).length > 10) return false
  if (/^(?:an?|the|der|die|das|eine?|le|la|une?|el)\s\p{Ll}/iu.test(name)) return false // a description
  const plain = name.match(/(?<![\p{L}\p{M}])\p{Ll}{4,}/gu)?.length ?? 0
  return /^[\p{Lu}\p{Lo}\p{N}@]|^(?:dpa|epa|imago|picture)/u.test(name) && plain <= 2
}

function credit(text: string, around: Stretch): Found {
  const { start, end } = withoutLabel(text, trimmedStretch(text, around, '.,;'))
  return {
    value: tidyCredit(text.slice(start, end)),
    start,
    end,
    method: 'picture credit',
    confidence: 0.9,
  }
}

function withoutLabel(text: string, at: Stretch): Stretch {
  labelled.lastIndex = 0
  const match = labelled.exec(text.slice(at.start, at.end))
  if (match?.index !== 0 || match[0].length >= at.end - at.start) return at
  return trimmedStretch(text, { start: at.start + match[0].length, end: at.end })
}

/** `AP Photo/Jane Doe, Pool, File` as `AP Photo / Jane Doe / Pool, File`. */
export function tidyCredit(words: string): string {
  const [owner = '', ...handling] = words.split(/,\s*/u)
  const owners = owner.split(/\s*\/\s*/u).filter((part) => part !== '')
  return [...owners, handling.join(', ')].filter((part) => part !== '').join(' / ')
}
