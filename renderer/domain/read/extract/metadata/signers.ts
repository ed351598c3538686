import { findDate } from '../../dates.ts'
import { isObject, oneLine, spacedText } from '../stated.ts'
import type { JsonObject, Marked, Stated } from '../stated.ts'
import { words } from '../witness.ts'
import { resolved, textIn, typesOf } from './article-object.ts'
import { namesIn } from './people.ts'
import type { Signer } from './statement.ts'

const metaNames = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'parsely-author',
  'sailthru.author',
  'authors',
  'creator',
  'cxenseparse:author',
  'citation_author',
  'vr:author',
  'article.author',
  'og:article:author',
  'og:author',
  'twitter:creator:name',
  'shareaholic:article_author_name',
]

/** Lines of the page that may be bylines. */
export interface SignerHints {
  /** The page's short lines around the headline, in order. */
  readonly lines?: readonly string[]
  /** The last passage of the body and the one after it. */
  readonly lastLines?: readonly string[]
}

/** What is known of the article already. */
interface SignedArticle {
  /** Its JSON-LD. */
  readonly article: JsonObject | null
  /** The names of the outlets that may have printed it. */
  readonly outlets: readonly string[]
}

/**
 * Who signs the page's article, people before organisations. JSON-LD is asked first, then meta tags, then
 * the bylines that the page shows. An organisation that only repeats the outlet gives way to people.
 */
export function signers(
  stated: Stated,
  { article, outlets }: SignedArticle,
  hints: SignerHints,
): Signer[] {
  const sources = [
    fromLinkedData(stated, article),
    ...metaNames.map((name) => fromMeta(stated, name)),
    fromMarks(stated, 'author', 70),
    fromMarks(stated, 'byline', 70),
    fromLines(hints.lines ?? []),
    (hints.lastLines ?? []).flatMap(signedOff),
    fromMarks(stated, 'author', Infinity).map((signer) => ({
      ...signer,
      name: 'page: author further down',
    })),
  ].map((source) => source.map((signer) => judged(signer, outlets)))
  const first = sources.find((source) => source.length > 0) ?? []
  if (first.some((signer) => signer.kind === 'person'))
    return once(first.filter((signer) => !isOutlet(signer, outlets)))
  const people = sources.find((source) =>
    source.some(
      (signer) => signer.kind === 'person' && isName(signer.value) && !farAway.has(signer.name),
    ),
  )
  return once(people ?? first)
}

/** `Jane Doe | 5 May 2024`: a name alone with a date. */
function besideDate(line: string): string {
  if (line.length > 80 || findDate(line) === null) return ''
  const [first = '', second = ''] = line.split(/\s?[|·•]\s?/u)
  return isName(first) && /\d/.test(second) ? first : ''
}

const farAway = new Set(['page: author further down'])

/** The last line of a text is its author's name where the house signs below. */
function signedOff(line: string): Signer[] {
  return isName(line) && line.length < 40
    ? [{ value: line, name: 'page: last line', words: line, kind: 'person' }]
    : []
}

const signedLine =
  /^\W{0,2}(?:By|BY|Von|VON|Par|Por|Di|Door|Av|Af|Autor(?:in)?(?:\/Autor(?:in)?)?|Auteure?|Autore|Author|Written by|Text|Przez|Автор|责编|责任编辑|作者|文)\s?[:：]?\s?(?=\p{Lu}|[\p{Script=Han}])/u

/** A short line by itself that begins as bylines do: `By Jane Doe, in Business`. */
function fromLines(lines: readonly string[]): Signer[] {
  for (const line of lines) {
    const beside = besideDate(line)
    if (beside !== '') return [{ value: beside, name: 'page: line', words: line, kind: 'person' }]
    const opening = line.length < 90 ? signedLine.exec(line) : null
    if (opening === null) continue
    const rest = line
      .slice(opening[0].length)
      .replace(/[,，]?\s(?:in|on|for|at|am|vom|le|el|il|à)\s.*$/u, '')
      .replace(/[()（）]/g, '')
    const found = namesIn(rest).filter((value) => isName(value) || /^\p{Lu}{2,6}$/u.test(value))
    if (found.length > 0)
      return found.map((value) => ({ value, name: 'page: line', words: line, kind: 'person' }))
  }
  return []
}

function fromLinkedData(stated: Stated, article: JsonObject | null): Signer[] {
  if (article === null) return []
  for (const key of ['author', 'creator', 'contributor']) {
    const found = resolved(stated, article[key]).flatMap((one) => {
      const text = isObject(one) ? textIn(one['name']) : typeof one === 'string' ? one : ''
      const kind: Signer['kind'] =
        isObject(one) && typesOf(one).some((type) => /organi[sz]ation|newsmedia/i.test(type))
          ? 'organisation'
          : 'person'
      return namesIn(text).map((value): Signer => ({
        value,
        name: `JSON-LD: ${key}`,
        words: oneLine(text),
        kind,
      }))
    })
    if (found.length > 0) return found
  }
  return []
}

function fromMeta(stated: Stated, name: string): Signer[] {
  return (stated.metas.get(name) ?? []).flatMap((text) =>
    namesIn(text).map((value): Signer => ({
      value,
      name: `meta: ${name}`,
      words: text,
      kind: 'person',
    })),
  )
}

/**
 * Bylines stand near the headline; the same marks further down belong to other articles. A link to a
 * writer's page counts only there.
 */
function fromMarks(stated: Stated, kind: Marked['kind'], farthest: number): Signer[] {
  const marks = stated.marks
    .filter((mark) => mark.kind === kind && mark.sinceHeading <= farthest)
    .map((mark) => ({ ...mark, text: oneLine(spacedText(mark.element)) }))
    .map((mark) => ({ ...mark, names: mark.text.length > 150 ? [] : namesIn(mark.text) }))
    .map((mark) => ({
      ...mark,
      names: mark.names.filter((name) => kind === 'author' || isName(name)),
    }))
    .filter(({ names }) => names.length > 0)
  const start = marks.find((mark) => mark.sinceHeading >= 0) ?? marks[0]
  if (start === undefined) return []
  return marks
    .filter((mark) => mark.at >= start.at && mark.at - start.at < 40)
    .flatMap(({ names, text }) =>
      names.map((value): Signer => ({ value, name: `page: ${kind}`, words: text, kind: 'person' })),
    )
}

/** A byline block holds more than names: only what looks like one is taken from it. */
function isName(value: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){1,3}\p{Lu}[\p{L}\p{M}'’.-]+$|^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u.test(
    value,
  )
}

const organisational =
  /\b(?:news|newsroom|times|post|herald|tribune|gazette|press|agency|agencies|staff|desk|team|editorial|board|redaktion|rédaction|redacción|redazione|redactie|service|wire|media|online|magazine|journal|network|reporters?|correspondents?|bureau|haber|ajansı|agentur|associated)\b|\.\w{2,4}$|編集|新聞|デジタル/iu

function judged(signer: Signer, outlets: readonly string[]): Signer {
  const agency = /^\p{Lu}{2,5}$|^(?:dpa|afp|epd|kna|sid|sda|apa|reuters)$/u.test(signer.value)
  return isOutlet(signer, outlets) || agency || organisational.test(signer.value)
    ? { ...signer, kind: 'organisation' }
    : signer
}

function isOutlet(signer: Signer, outlets: readonly string[]): boolean {
  const name = words(signer.value).join('')
  return outlets.some((outlet) => words(outlet).join('') === name)
}

function once(list: readonly Signer[]): Signer[] {
  const seen = new Set<string>()
  const unique = list.filter((signer) => {
    const key = words(signer.value).join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return unique.sort(
    (a, b) => Number(a.kind === 'organisation') - Number(b.kind === 'organisation'),
  )
}
