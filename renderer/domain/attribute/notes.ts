import type { Found } from './found.ts'
import { tidyOutletName } from './outlet-name.ts'

const correction =
  /^(?:\*{0,2}\s?)?(?:(?:corrections?|clarifications?|corrected|berichtigung|korrektur|richtigstellung|correctif|rectificatif|précision|corrección|fe de err(?:atas|ores)|rectificación|aclaración|rettifica|errata corrige|correção|correctie|rettelse|rättelse|korjaus|sprostowanie|düzeltme|исправление|поправка|תיקון|تصحيح)(?!\p{L})(?:\s?\([^)]{1,40}\))?(?:,?\s[\p{L}\d., ]{3,30})?\s?[:：—–-]|(?:訂正|更正|勘误|정정|바로잡습니다)\s?[:：]?|an earlier version of this|(?:a|the) previous version of this|this (?:article|story|report|post|piece|headline)(?:['’]s headline)? (?:has been|was|has since been) (?:corrected|amended|updated|clarified|revised|changed|edited)|in einer (?:früheren|vorherigen|ersten) (?:version|fassung)|une version (?:précédente|antérieure)|cet article a été (?:modifié|corrigé|mis à jour|actualisé)|(?:este|esta) (?:artículo|noticia|información) ha sido (?:corregid|modificad|actualizad)[oa]|una versión anterior de est)/iu
const change =
  /^(?:\*{0,2}\s?)?(?:updated?|update \d|aktualisierung|mise à jour|actualización|aggiornamento|oppdatert|uppdaterad)(?:\s[\p{L}\d.,: ]{1,40}?)?\s?[:：—–]\s?\S/iu
const ofTheEditor =
  /^(?:\*{0,2}\s?)?(?:(?:editor|editors|publisher|author)['’]?s?['’]?\snote|note (?:to readers|from the editor)|ed\.?\snote|(?:anmerkung|hinweis) der redaktion|anm\.? ?d\.? ?red\.?|note de la rédaction|note de l['’]éditeur|ndlr|nota (?:del editor|de la redacción|da redação|del redactor)|nota della redazione|n\.?d\.?r\.?|redactionele noot|編集部注|编者按|編者按)(?!\p{L})\s?[:：—–-]?/iu
const ofChange =
  /\b(?:correct(?:ed|s|ion)|updat(?:ed|es)|amended|earlier version|previous version|misstated|misspelled|misidentified|incorrectly|korrigiert|früheren (?:version|fassung)|geändert|aktualisiert|corrigé|version (?:précédente|antérieure)|mis à jour|corregid[oa]|actualizad[oa]|versión anterior|corretto|corrigid[oa])\b/iu
const credit =
  /^\(?(?:reporting|additional reporting|writing|compiled) by\s\p{Lu}|^\((?:dpa|reuters|ap|afp)[^)]{0,40}\)$/iu
const owned =
  /(?:©|\(c\)|copyright)\s?(?:\(c\)\s?|©\s?)?\d{4}(?:\s?[-–]\s?\d{4})?,?\s(?:by\s)?(?<owner>\p{Lu}[\p{L}\p{N}.&'’ -]{1,60})?/iu
const reservedWords =
  'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|alla rättigheter förbehållna|wszelkie prawa zastrzeżone|tüm hakları saklıdır|все права защищены'
const reserved = new RegExp(
  `(?:©\\s?)?(?<![\\p{L}])(?:${reservedWords})(?![\\p{L}])|無断転載(?:を)?禁|版权所有|무단\\s?전재`,
  'iu',
)
const commons =
  /(?<terms>creative commons[\p{L}\d ./-]{0,60}|(?<!\p{L})CC[ -]BY(?:[ -](?:NC|ND|SA)){0,2}(?:[ -]\d\.\d)?|(?<!\p{L})CC0(?:[ -]1\.0)?)/iu

/** What kind of note a paragraph is, or `null` for an ordinary one. */
export function noteKind(paragraph: string): 'correction' | 'note' | null {
  const head = paragraph.slice(0, 160)
  if (correction.test(head) || change.test(head)) return 'correction'
  if (ofTheEditor.test(head)) return ofChange.test(paragraph.slice(0, 600)) ? 'correction' : 'note'
  return credit.test(head) ? 'note' : null
}

/** Longer than this is prose that speaks of rights. UTF-16 units. */
const longestTerms = 1200

/**
 * Who a copyright line names as owner, or `null`: `© 2024 The Post. All rights reserved.` Without a
 * year it is as often a picture's credit.
 */
export function readCopyright(line: string): Found | null {
  if (line.length > 300) return null
  const match = owned.exec(line)
  // The line itself is one of ownership; a sentence that quotes one is not.
  if (!match || match.index > 40) return null
  const owner = ownerIn(match)
  // The pattern ignores case; an owner is written with a capital.
  if (owner.length < 2 || !/^[\p{Lu}\p{Lo}]/u.test(owner)) return null
  if (/^(?:all|alle|tous|todos)\b/iu.test(owner)) return null
  const start = match.index + match[0].indexOf(owner)
  const method = 'copyright line'
  return { value: tidyOutletName(owner), start, end: start + owner.length, method, confidence: 0.6 }
}

function ownerIn(match: RegExpExecArray): string {
  const named = match.groups?.['owner'] ?? ''
  return named
    .replace(/\.?\s(?:all rights|alle rechte|tous droits)\b.*$/iu, '')
    .replace(/(?<=\p{L}{3})\.\s.*$/u, '')
    .replace(/[\s.]+$/u, '')
}

/** The terms a line states: a Creative Commons licence, whose text it is, or that all rights are reserved. */
export function readLicence(line: string): Found | null {
  if (line.length > longestTerms) return null
  return freed(line) ?? withheld(line)
}

function freed(line: string): Found | null {
  const match = commons.exec(line)
  const terms = match?.groups?.['terms'] ?? ''
  // The words must speak of terms, or be nothing else.
  const said = /licen[cs]e|lizenz|licencia|licenza|licença/iu.test(line) || /^CC/u.test(terms)
  if (!match || !said) return null
  const words = /^creative commons(?:.*?\slicen[cs]es?\b)?/iu.exec(terms)?.[0] ?? terms
  return termsFound(match.index, words.replace(/[\s.,]+$/u, ''))
}

function withheld(line: string): Found | null {
  const words = reserved.exec(line)
  const owner = readCopyright(line)
  if (!owner) return words && line.length <= 300 ? termsFound(words.index, words[0].trim()) : null
  const start = owned.exec(line)?.index ?? owner.start
  const end = words ? words.index + words[0].length : owner.end
  return termsFound(start, line.slice(start, end))
}

function termsFound(start: number, words: string): Found {
  const method = 'terms in the text'
  return { value: words, start, end: start + words.length, method, confidence: 0.9 }
}
