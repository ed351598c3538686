import type { Found } from './found.ts'
import { outletNameAt, tidyOutletName } from './outlet-name.ts'

/** What a lead-in says: whose text follows, and whose page this is. */
export interface LeadIn {
  readonly takenFrom: Found | null
  /** The page's own outlet, where the lead-in presents its officer. */
  readonly outlet: Found | null
}

/** A lead-in is a short paragraph; more is not searched. UTF-16 units. */
const longest = 1200

interface Rule {
  /** Ends right before the outlet's name. */
  readonly pattern: RegExp
  readonly method: string
  readonly confidence: number
  /** The rule alone proves nothing: the paragraph must also point at the full text. */
  readonly needsPointer?: true
}

const thing =
  '(?:article|story|piece|op-?ed|essay|commentary|column|report|post|interview|analysis|excerpt|text|editorial|review)'
const quoted = '(?:quoted|cited|interviewed|featured|mentioned|profiled|published|referenced)'
const rules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:this|the (?:following|above|below)|the)\\s(?:\\p{L}+\\s){0,2}${thing}\\s(?:\\p{L}+\\s)?(?:was|is|has been|were|had)?\\s?(?:(?:first|originally|previously|also|initially)\\s)?(?:published|appeared|ran|printed|posted|written|republished|reprinted|reproduced|excerpted|adapted|taken)(?:\\s(?:first|originally|previously|here))?(?:\\s(?:with|by)\\s(?:kind\\s)?permission)?\\s(?:in|on|by|at|for|from|of)\\s`,
      'iu',
    ),
    method: 'note names the outlet that printed it first',
    confidence: 0.95,
  },
  {
    pattern:
      /(?:^|[.(—–-]\s?)(?:first|originally|previously)\s(?:published|appeared|printed|posted)\s(?:in|on|by|at)\s/iu,
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /(?:^|[.(—–-]\s?)(?:reprinted|republished|reproduced|excerpted|adapted|reposted|cross-posted)(?:\s(?:here\s)?(?:with|by)\s(?:the\s)?(?:kind\s)?permission)?\s(?:from|of)\s/iu,
    method: 'note says where the text was taken from',
    confidence: 0.95,
  },
  {
    pattern:
      /(?:^|[.(]\s?)(?:courtesy of|this is an? (?:edited )?(?:excerpt|extract) (?:from|of))\s/iu,
    method: 'note says where the text was taken from',
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `\\b(?:was|were|is|are|has been|have been)\\s(?:recently\\s)?${quoted}\\s(?:extensively\\s|at length\\s)?(?:in|on|by)\\s(?:an?\\s(?:\\p{L}+\\s){0,3}(?:in|by|for|on|from)\\s)?`,
      'iu',
    ),
    method: 'lead-in names the outlet',
    confidence: 0.9,
    needsPointer: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:spoke (?:to|with)|told|talked to|writes? (?:in|for)|wrote (?:in|for)|in (?:an?|this) ${thing} (?:for|in|by|with))\\s`,
      'iu',
    ),
    method: 'lead-in names the outlet',
    confidence: 0.8,
    needsPointer: true,
  },
  {
    pattern:
      /\bread\s(?:the\s)?(?:full|entire|complete|original|whole|rest)(?:\s(?:of the)?\s?\p{L}+){0,2}\s(?:in|on|at|from|by)\s/iu,
    method: 'lead-in points at the full text',
    confidence: 0.9,
  },
  {
    pattern:
      /\b(?:dieser|diese|der|dieses)\s(?:artikel|beitrag|text|bericht|kommentar|interview|gastbeitrag)\s(?:ist|erschien|wurde|stammt)\s(?:zuerst\s|zunächst\s|ursprünglich\s|am\s\d{1,2}\.\s?\p{L}+(?:\s\d{4})?\s){0,3}(?:aus|in|im|auf|bei|von)\s(?:der\s|dem\s|den\s)?/iu,
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /(?:^|[.(]\s?)(?:zuerst|ursprünglich)\s(?:erschienen|veröffentlicht)\s(?:in|im|auf|bei)\s(?:der\s|dem\s)?/iu,
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /\bc(?:et|ette)\s(?:article|texte|tribune|entretien)\s(?:est\sparue?|a\sété\spubliée?|est\srepris|est\srepublié)\s(?:(?:initialement|d['’]abord|pour\sla\spremière\sfois|à\spartir)\s)?(?:dans|sur|par|chez|de)\s(?:le\s|la\s|l['’])?/iu,
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
  {
    pattern:
      /\beste\s(?:artículo|texto|reportaje)\s(?:fue|se|ha\ssido)\s(?:publicad[oa]|publicó)\s(?:originalmente\s|por\sprimera\svez\s)?(?:en|por)\s/iu,
    method: 'note names the outlet that printed it first',
    confidence: 0.9,
  },
]

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
  for (const rule of rules) {
    if (rule.needsPointer && !points) continue
    const takenFrom = ruled(paragraph, rule)
    if (takenFrom) return { takenFrom, outlet: points ? ownOutlet(paragraph) : null }
  }
  return null
}

function ruled(paragraph: string, rule: Rule): Found | null {
  const match = rule.pattern.exec(paragraph)
  if (!match) return null
  const name = outletNameAt(paragraph, match.index + match[0].length)
  if (!name) return null
  const start = match.index + (/^[.(—–\s-]*/u.exec(match[0])?.[0].length ?? 0)
  return {
    value: tidyOutletName(paragraph.slice(name.start, name.end)),
    start,
    end: name.end,
    method: rule.method,
    confidence: rule.confidence,
  }
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
