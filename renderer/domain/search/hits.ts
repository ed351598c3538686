// Where words that are looked for stand in a text.
import { parseQuery } from './parse-query.ts'
import type { Condition, Query, Sought } from './query.ts'
import { unitsOf, type Unit } from './units.ts'

/** A stretch of a text, in UTF-16 units; `end` is the first behind it. */
export interface Hit {
  readonly start: number
  readonly end: number
}

/**
 * Where what was typed stands in a text (a headline, a block): its words and phrases, and the names
 * asked for by `quoted:`. In order, never overlapping; what a minus excludes is not looked for.
 */
export function hitsOf(text: string, typed: string): readonly Hit[] {
  return hitsIn(text, parseQuery(typed))
}

/** The same for a query that is understood already: for many texts. */
export function hitsIn(text: string, query: Query): readonly Hit[] {
  const looked = query.all.flat().flatMap(soughtInText)
  if (looked.length === 0) return []
  const units = unitsOf(text)
  return mergedHits(looked.flatMap((sought) => hitsAmong(units, sought)))
}

/** Where a phrase stands among the units of a text, in order; hits may overlap. */
export function hitsAmong(units: readonly Unit[], sought: Sought): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at + sought.units.length <= units.length; at += 1) {
    const first = units[at]
    const last = units[at + sought.units.length - 1]
    if (first && last && standsAt(units, at, sought))
      hits.push({ start: first.start, end: last.end })
  }
  return hits
}

function standsAt(units: readonly Unit[], at: number, { units: asked, prefix }: Sought): boolean {
  return asked.every((want, number) => {
    const unit = units[at + number]
    if (!unit || (number > 0 && unit.joined !== want.joined)) return false
    const goesOn = prefix && number === asked.length - 1
    return goesOn ? unit.text.startsWith(want.text) : unit.text === want.text
  })
}

/** What of a condition can stand in a text. */
export function soughtInText(condition: Condition): readonly Sought[] {
  return condition.kind === 'words' || condition.kind === 'quoted' ? [condition.sought] : []
}

/** Hits in order, those that overlap made one. */
export function mergedHits(hits: readonly Hit[]): readonly Hit[] {
  const inOrder = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Hit[] = []
  for (const hit of inOrder) {
    const before = apart.at(-1)
    if (!before || hit.start >= before.end) apart.push(hit)
    else if (hit.end > before.end) apart[apart.length - 1] = { start: before.start, end: hit.end }
  }
  return apart
}
