import type { Found } from './found.ts'
import { leadInRules, type LeadInRule } from './lead-in-rules.ts'
import { outletNameAt, tidyOutletName } from './outlet-name.ts'

/** What a lead-in says: whose text follows, and whose page this is. */
export interface LeadIn {
  readonly takenFrom: Found | null
  /** Who else made it: `in partnership with The Post`. */
  readonly partners: readonly Found[]
  /** The page's own outlet, where the lead-in presents its officer. */
  readonly outlet: Found | null
}

/** A lead-in is a short paragraph; more is not searched. UTF-16 units. */
const longest = 1200

const pointer =
  /\b(?:(?:read|see|find|view|access)\s(?:the\s)?(?:full|entire|complete|original|whole|rest|more)\b[^.]{0,60}\b(?:here|below|at|in|on)\b|(?:click|read|continue)\shere|read\s(?:it\s)?(?:in\sfull|more)\s(?:here|at|on|in)|an?\s(?:excerpt|extract)\s(?:follows|is\s(?:below|reproduced))|(?:excerpt|extract)\sbelow)/iu

/**
 * What a paragraph says about where the text beside it was taken from, or `null` when it is an
 * ordinary paragraph. A sentence about somebody being quoted somewhere is news by itself; it becomes
 * a lead-in only when it also points the reader to the full text.
 */
export function readLeadIn(paragraph: string): LeadIn | null {
  if (paragraph.length > longest) return null
  const points = pointer.test(paragraph)
  const lower = paragraph.toLowerCase()
  for (const rule of leadInRules) {
    if (rule.needsPointer && !points) continue
    if (!rule.needs.some((words) => lower.includes(words))) continue
    const takenFrom = ruled(paragraph, rule)
    if (takenFrom)
      return {
        takenFrom,
        partners: partnersIn(paragraph, takenFrom),
        outlet: points ? ownOutlet(paragraph) : null,
      }
  }
  return null
}

/** A sentence may name more houses that made the text together. */
function partnersIn(paragraph: string, first: Found): readonly Found[] {
  const more = /^\s?(?:,\s)?(?:in (?:partnership|collaboration|cooperation) with|and)\s/u.exec(
    paragraph.slice(first.end),
  )
  const name = more && outletNameAt(paragraph, first.end + more[0].length)
  if (!name || !/partnership|collaboration|cooperation/u.test(paragraph)) return []
  const value = tidyOutletName(paragraph.slice(name.start, name.end))
  return [{ ...name, value, method: 'note names who made it too', confidence: 0.85 }]
}

function ruled(paragraph: string, rule: LeadInRule): Found | null {
  const match = rule.pattern.exec(paragraph)
  if (!match) return null
  const name = outletNameAt(paragraph, match.index + match[0].length)
  if (
    !name ||
    isDated(paragraph.slice(name.start, name.end)) ||
    (rule.fillsLine && !fillsLine(paragraph, name.end))
  )
    return null
  const start = match.index + (/^[.(—–\s-]*/u.exec(match[0])?.[0].length ?? 0)
  return {
    value: tidyOutletName(paragraph.slice(name.start, name.end)),
    start,
    end: name.end,
    method: rule.method,
    confidence: rule.confidence,
  }
}

/** `in the May 4 edition`: a day is no outlet. */
function isDated(name: string): boolean {
  return /^(?:the\s)?\p{Lu}\p{Ll}{2,8}\.?\s\d/u.test(name)
}

function fillsLine(paragraph: string, end: number): boolean {
  return paragraph.slice(end).replace(/[\s.)»”"]/gu, '') === ''
}

const officer =
  /^((?:\p{Lu}[\p{L}\p{N}.&’'-]{1,30}\s){1,6}?)(?:(?:Vice|Deputy|Senior|Executive|Founding|Honorary|Associate|Research|Managing|Co-)[\s-]?){0,2}(?:Chair(?:man|woman|person)?|President|Director|Fellow|Chief|Head|Member|Analyst|Researcher|Scholar|Expert|Secretary[- ]General|CEO|Chairperson|Convener|Economist|Professor)s?(?:\sof\s[\p{L} ]{2,40})?,?\s(?:(?:Dr|Prof|Mr|Ms|Mrs|Ambassador|Amb)\.?\s)?\p{Lu}[\p{L}.’'-]+/u

/** `APLN Vice Chair Moon Chung-in was quoted …`: a page that presents its own officer is APLN's. */
function ownOutlet(paragraph: string): Found | null {
  const match = officer.exec(paragraph)
  const name = match?.[1]?.trim() ?? ''
  if (!match || name === '' || /^(?:The|Our|Former|Then|US|UN|White House|U\.S\.)\b/u.test(name))
    return null
  const verb = /\s(?:was|were|is|has|spoke|told|talked|writes|wrote)\s/u.exec(paragraph)
  return {
    value: tidyOutletName(name),
    start: 0,
    end:
      verb && verb.index >= match[0].length - 1 && verb.index < 160 ? verb.index : match[0].length,
    method: 'lead-in presents the page’s own officer',
    confidence: 0.6,
  }
}
