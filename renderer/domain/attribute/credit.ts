import { agencies } from './agencies.ts'
import { trimmedStretch, type Found, type Stretch } from './found.ts'

/** Captions are cut here before they are searched, UTF-16 units. */
const longestCaption = 3000
/** A credit is never longer than this, UTF-16 units. */
const longestCredit = 140
const label =
  /(?:photographs?|photos?|pictures?|images?|fotos?|fotografías?|bilder?|bildquelle|quelle|illustrations?|crédits?|créditos?|credits?|copyright|courtesy|写真|图片|사진)/iu
const labelled = new RegExp(
  `(?:^|[\\s(\\[.,;|])((?:${label.source}\\s){0,2}${label.source}\\s?(?:[:：©]|by\\s|courtesy\\s(?:of\\s)?|von\\s|par\\s)|©\\s?(?:\\d{4}\\s)?)\\s?`,
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
  return byLabel ? [byLabel] : atTheEnd(text)
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
  return /[)\]]$/u.test(text) && inBrackets(text).some((credit) => credit.end >= text.length - 2)
}

/** Whether these words alone are a credit: `AP Photo/Jane Doe`, `Jane Doe / Reuters`, `Photo: dpa`. */
export function isCredit(words: string): boolean {
  if (words.length > longestCredit) return false
  return agencyFirst.test(words) || agencyLast.test(words) || startsWithLabel(words)
}

function startsWithLabel(words: string): boolean {
  labelled.lastIndex = 0
  const match = labelled.exec(words)
  return match?.index === 0 && isCreditName(words.slice(match[0].length))
}

function inBrackets(text: string): readonly Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(/[([]([^()[\]]{2,140})[)\]]/gu)) {
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
  const tail =
    Math.max(text.lastIndexOf('. '), text.lastIndexOf('.” '), text.lastIndexOf('| '), -2) + 2
  const words = text.slice(tail).trim()
  if (words.length > longestCredit || !(agencyLast.test(words) || agencyFirst.test(words)))
    return []
  return [credit(text, { start: tail, end: text.length })]
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
function tidyCredit(words: string): string {
  const [owner = '', ...handling] = words.split(/,\s*/u)
  const owners = owner.split(/\s*\/\s*/u).filter((part) => part !== '')
  return [...owners, handling.join(', ')].filter((part) => part !== '').join(' / ')
}
