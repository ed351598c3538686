import type { Found } from './found.ts'
import { tidyOutletName } from './outlet-name.ts'

const correction =
  /^(?:\*{0,2}\s?)?(?:(?:correction|corrections|clarification|berichtigung|korrektur|richtigstellung|correctif|rectificatif|corrección|fe de erratas|rettifica|correção|correctie|rettelse)\b(?:\s?\([^)]{1,40}\))?(?:,?\s[\p{L}\d., ]{3,30})?\s?[:：—–-]|an earlier version of this|a previous version of this|this (?:article|story|report|post|piece) (?:has been|was) (?:corrected|amended|updated|clarified)|in einer früheren (?:version|fassung)|une version (?:précédente|antérieure))/iu
const note =
  /^(?:\*{0,2}\s?)?(?:(?:editor|editors|publisher|author)['’]?s?['’]?\snote|note (?:to readers|from the editor)|ed\.?\snote|anmerkung der redaktion|hinweis der redaktion|note de la rédaction|ndlr|nota (?:del editor|de la redacción)|nota della redazione)\b\s?[:：—–-]?|^\(?(?:reporting|additional reporting|writing|compiled) by\s\p{Lu}|^\((?:dpa|reuters|ap|afp)[^)]{0,40}\)$/iu
const copyright =
  /(?:©|\(c\)|copyright)\s?(?:©\s?)?\d{4}(?:\s?[-–]\s?\d{4})?,?\s(?:by\s)?(\p{Lu}[\p{L}\p{N}.&'’ -]{1,60})?/iu
const reserved =
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)\b/iu
const commons =
  /\b(?:(?:under\s(?:a|the)\s)?(creative commons[\p{L}\d ./-]{0,60}|CC[ -]BY(?:[ -](?:NC|ND|SA)){0,2}(?:[ -]\d\.\d)?|CC0(?:[ -]1\.0)?))/iu

/** What kind of note a paragraph is, or `null` for an ordinary one. */
export function noteKind(paragraph: string): 'correction' | 'note' | null {
  const head = paragraph.slice(0, 160)
  if (correction.test(head)) return 'correction'
  return note.test(head) ? 'note' : null
}

/**
 * Who a copyright line names as owner, or `null`: `© 2024 The Post. All rights reserved.` Without a
 * year it is as often a picture's credit.
 */
export function readCopyright(line: string): Found | null {
  if (line.length > 300) return null
  const match = copyright.exec(line)
  const owner =
    match?.[1]
      ?.replace(/\.?\s(?:all rights|alle rechte|tous droits)\b.*$/iu, '')
      .replace(/[\s.]+$/u, '') ?? ''
  if (!match || owner.length < 2 || /^(?:all|alle|tous|todos)\b/iu.test(owner)) return null
  const start = match.index + match[0].indexOf(owner)
  const method = 'copyright line'
  return { value: tidyOutletName(owner), start, end: start + owner.length, method, confidence: 0.6 }
}

/** The terms a line states: a Creative Commons licence, or that all rights are reserved. */
export function readLicence(line: string): Found | null {
  if (line.length > 1200) return null
  const match = commons.exec(line) ?? reserved.exec(line)
  if (!match) return null
  const words = (match[1] ?? match[0]).replace(/[\s.,]+$/u, '')
  const start = match.index + match[0].indexOf(words)
  return {
    value: words,
    start,
    end: start + words.length,
    method: 'terms in the text',
    confidence: 0.9,
  }
}
