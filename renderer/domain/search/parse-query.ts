import type { Condition, Query, Sought } from './query.ts'
import { holdings, states } from './query.ts'
import { piecesOf, type Term } from './terms.ts'
import { unitsOf } from './units.ts'

/** A condition, or the sentence that says why there is none; `null` where nothing is asked yet. */
type Understood = { readonly condition: Condition } | { readonly remark: string } | null

/**
 * What was typed, understood: words, `beginnings*`, "phrases", `OR`, minus and filters. The word that
 * is being typed (nothing stands behind it) may go on. Whatever is typed gives a query.
 */
export function parseQuery(typed: string): Query {
  const all: Condition[][] = []
  const none: Condition[] = []
  const remarks = new Set<string>()
  let joins = false
  for (const piece of piecesOf(typed)) {
    if (piece === 'or') {
      joins = all.length > 0
      continue
    }
    const understood = conditionOf(piece)
    if (understood === null) continue
    if ('remark' in understood) remarks.add(understood.remark)
    const condition = 'remark' in understood ? asWords(piece) : understood.condition
    if (!condition) continue
    if (piece.minus) none.push(condition)
    else if (joins) all.at(-1)?.push(condition)
    else all.push([condition])
    joins = false
  }
  return { all, none, remarks: [...remarks] }
}

function conditionOf(term: Term): Understood {
  switch (term.filter) {
    case '':
      return wordsIn('words', term)
    case 'source':
    case 'author':
    case 'quoted':
    case 'tag':
      return wordsIn(term.filter, term)
    case 'lang':
      return term.text === ''
        ? null
        : { condition: { kind: 'lang', language: term.text.trim().toLowerCase() } }
    case 'before':
    case 'after':
      return dayOf(term.filter, term)
    case 'is':
    case 'has':
      return oneOf(term.filter, term)
    default:
      return {
        remark: `“${term.filter}:” is not a filter; its words were searched for as they stand.`,
      }
  }
}

function wordsIn(kind: 'words' | 'source' | 'author' | 'quoted' | 'tag', term: Term): Understood {
  // What is set aside is set aside as it stands: half a word would take too much with it.
  const sought = soughtIn(term.text, term.starred || (term.typing && !term.minus))
  return (
    sought && { condition: { kind, sought: kind === 'words' ? asPhrase(sought, term) : sought } }
  )
}

/** The last word of several that are being typed may go on from so many letters: fewer tell nothing. */
const telling = 3

/**
 * While the last word of a phrase has hardly begun, the phrase is looked for without it. What is one
 * without quotation marks (`F-1`, `AT&T`) stands as it is.
 */
function asPhrase(sought: Sought, { quoted, starred }: Term): Sought {
  const { units, prefix } = sought
  const last = units.at(-1)
  if (!prefix || starred || units.length < 2 || !last || last.letter) return sought
  if ([...last.text].length >= telling) return sought
  return { units: quoted ? units.slice(0, -1) : units, prefix: false }
}

/** A filter that does not exist is searched for as it stands; one whose value is wrong asks nothing. */
function asWords(term: Term): Condition | null {
  if (['before', 'after', 'is', 'has'].includes(term.filter)) return null
  const sought = soughtIn(`${term.filter} ${term.text}`, term.starred || term.typing)
  return sought && { kind: 'words', sought: asPhrase(sought, term) }
}

function soughtIn(text: string, open: boolean): Sought | null {
  const units = unitsOf(text).map(({ text: folded, joined, letter }) => ({
    text: folded,
    joined,
    letter,
  }))
  return units.length > 0 ? { units, prefix: open } : null
}

function dayOf(kind: 'before' | 'after', { text, typing }: Term): Understood {
  if (text === '' || (typing && /^\d{1,3}$/.test(text))) return null
  const [, year = '', month = '1', day = '1'] =
    /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?[-./]?$/.exec(text.trim()) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year === '' || !isDay(iso)) {
    return { remark: `“${kind}:” wants a year, a month or a day, as in ${kind}:2024-03-14.` }
  }
  return { condition: { kind, day: iso } }
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}

function oneOf(kind: 'is' | 'has', { text, typing, starred }: Term): Understood {
  const asked = text.trim().toLowerCase()
  const known: readonly string[] = kind === 'is' ? states : holdings
  const begins = known.some((one) => one !== asked && one.startsWith(asked))
  if (asked === '' || ((typing || starred) && begins)) return null // not typed to its end yet
  const state = states.find((one) => one === asked)
  const holding = holdings.find((one) => one === asked)
  if (kind === 'is' && state) return { condition: { kind, state } }
  if (kind === 'has' && holding) return { condition: { kind, holding } }
  return { remark: `“${kind}:” knows ${known.slice(0, -1).join(', ')} and ${known.at(-1) ?? ''}.` }
}
