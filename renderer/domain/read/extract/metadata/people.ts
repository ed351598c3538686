import { oneLine } from '../stated.ts'
import { unescaped } from './unescaped.ts'

const opening =
  /^\W{0,3}(?:(?:written|reported|posted|article|story|text|analysis|words|interview|compiled|report|published|review|photos?)\s+)?(?:by|von|vom|par|por|de|di|door|av|af|przez|autor(?:en|in|innen)?|auteurs?|autore|autori|author|authors|writer|yazan|text|texte|texto|testo|words|автор|бай|tekst)\b\s{0,2}[:：]?\s{0,2}(?=\S)/iu
const separator =
  /\s*(?:[;|/·•、，\n]|,|\s(?:and|und|et|y|e|og|och|en|i|ve|with|mit|avec|con|&|и|та|và)\s|\s-\s|\s–\s)\s*/iu
const roles =
  /\b(?:writer|reporter|correspondent|editor|columnist|journalist|photographer|producer|contributor|redakteur(?:in)?|korrespondent(?:in)?|volontär(?:in)?|chefredakteur|ressortleiter|journaliste|rédactrice?|redactor[a]?|periodista|giornalista|senior|staff writer|fellow|professor|director|bureau chief|freelance|head of|ph\.?d|m\.?d|jd|min read|updated|published|follow|profile|posts|view|articles?|email|twitter|comments?)\b/iu
const noName =
  /^(?:admin|administrator|webmaster|root|user|editor|guest|anonymous|unknown|none|null|undefined|n\/a|author|autor|staff|redaktion|by|von|\d+|facebook|twitter)$/iu

/** `srf/hosb, kesm`: some houses sign with initials, and a stroke parts the desk from its writer. */
const houseInitials = /^\p{Ll}{2,6}(?:(?:,\s?|\/)\p{Ll}{2,6})+$/u

/**
 * The names in a byline or an author's field, without `By`, roles, addresses and dates. A name given as
 * `Doe, Jane` with a small list is left as it stands.
 */
export function namesIn(line: string): string[] {
  const text = oneLine(unescaped(line).replace(/<[^<>]{0,300}>/g, ' '))
  if (text === '' || text.length > 400 || /^https?:|^\/\/|^@\w+$/i.test(text)) return []
  const named = text.replace(opening, '').replace(/\s*\([^()]{0,80}\)/gu, '')
  const parts = (houseInitials.test(named) ? named.split(/,\s?/) : named.split(separator)).map(
    trimmed,
  )
  const all: string[] = []
  for (const part of parts) {
    if (part === '' || noName.test(part) || part.length > 60) continue
    if (/[©>#]/.test(part)) continue
    if (/\d{4}|\d{1,2}[:.]\d{2}|@|https?:|www\./.test(part)) continue
    if (all.length > 0 && roles.test(part)) continue
    // What follows a name with a domain is its address: `the-post.com, London, England`.
    if (all.some((name) => /\.[a-z]{2,4}$/.test(name))) break
    if (part.split(' ').length > 6) continue
    all.push(part)
  }
  return [...new Set(all)]
}

function trimmed(part: string): string {
  return part
    .replace(opening, '')
    .replace(/\s?(?:기자|記者|记者|論説委員|특파원)$/u, '')
    .replace(/^[\s,.:;|*–—-]+|[\s,:;|*–—-]+$/gu, '')
    .trim()
}
