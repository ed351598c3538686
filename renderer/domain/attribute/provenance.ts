import {
  attributionFields,
  isProse,
  nothingStated,
  type Attribution,
  type AttributionField,
  type Block,
  type Furniture,
  type Place,
  type Provenance,
} from '../article.ts'
import { findDate } from '../read/dates.ts'
import type { Draft } from '../read/draft.ts'
import { folded } from '../read/folding.ts'
import { readByline } from './byline.ts'
import { isCredit, isImageLine, readCredits } from './credit.ts'
import { readDateline } from './dateline.ts'
import type { Claim } from './claim.ts'
import { attributeFields } from './fields.ts'
import type { Found } from './found.ts'
import { readLeadIn } from './lead-in.ts'
import { noteKind, readCopyright, readLicence } from './notes.ts'

type Claims = readonly Claim[]

/**
 * All a draft says of where it comes from: what its fields state and what its words show, each value
 * with the words it rests on. The same value found twice is one attribution with two pieces of
 * evidence. What is not said stays an empty list.
 */
export function provenanceOf(draft: Draft): Provenance {
  const claims = [
    ...attributeFields(draft.fields),
    ...draft.furniture.flatMap(furnitureClaims),
    ...draft.blocks.flatMap((block, at) => blockClaims(block, at)),
    ...datelineClaims(draft.blocks),
  ]
  return joined(claims)
}

function joined(claims: Claims): Provenance {
  const provenance: { -readonly [F in AttributionField]: readonly Attribution[] } = {
    ...nothingStated,
  }
  for (const field of attributionFields) {
    const byValue = new Map<string, Attribution>()
    for (const { attribution } of claims.filter((claim) => claim.field === field)) {
      const key = folded(attribution.value) || attribution.value
      const known = byValue.get(key)
      byValue.set(key, known ? strengthened(known, attribution) : attribution)
    }
    provenance[field] = [...byValue.values()]
  }
  return provenance
}

function strengthened(known: Attribution, again: Attribution): Attribution {
  return {
    ...known,
    evidence: [...known.evidence, ...again.evidence],
    confidence: Math.max(known.confidence, again.confidence),
  }
}

function claim(field: AttributionField, found: Found, text: string, place: Place): Claim {
  const { value, method, confidence } = found
  const words = text.slice(found.start, found.end)
  return {
    field,
    attribution: { value, status: 'stated', evidence: [{ words, place }], method, confidence },
  }
}

function furnitureClaims(line: Furniture, at: number): Claims {
  if (line.kind === 'related' || line.kind === 'comments') return []
  const place = ({ start, end }: Found): Place => ({ in: 'furniture', line: at, start, end })
  const say = (field: AttributionField, found: Found) =>
    claim(field, found, line.text, place(found))
  const signed = readByline(line.text).map((one) =>
    say(one.kind === 'agency' ? 'agency' : 'byline', one),
  )
  return [...signed, ...dateClaims(line.text, say), ...rightsClaims(line.text, say)]
}

type Say = (field: AttributionField, found: Found) => Claim

/** `Published 4 May 2024 · Updated 5 May 2024`: each date belongs to the word before it. */
function dateClaims(text: string, say: Say): Claims {
  const claims: Claim[] = []
  let from = 0
  for (let date = findDate(text); date !== null; date = findDate(text.slice(from))) {
    const start = from + date.start
    const before = text.slice(from, start)
    const field =
      /updat|modif|aktualisiert|geändert|mis à jour|actualizad|aggiornat|修改|更新/iu.test(before)
        ? 'updated'
        : 'published'
    const method = field === 'updated' ? 'date line says updated' : 'date line'
    claims.push(
      say(field, { value: date.iso, start, end: from + date.end, method, confidence: 0.85 }),
    )
    from += date.end
    if (claims.length >= 4) break
  }
  return claims
}

function rightsClaims(text: string, say: Say): Claims {
  const owner = readCopyright(text)
  const licence = readLicence(text)
  return [...(owner ? [say('outlet', owner)] : []), ...(licence ? [say('licence', licence)] : [])]
}

function blockClaims(block: Block, at: number): Claims {
  const place = ({ start, end }: Found): Place => ({ in: 'block', block: at, start, end })
  const say = (field: AttributionField, found: Found) =>
    claim(field, found, block.text, place(found))
  if (block.kind === 'figure' || block.role === 'caption' || block.role === 'credit')
    return pictureClaims(block, say)
  if (block.role === 'note') return noteClaims(block, say)
  return block.role === 'lead-in' ? leadInClaims(block, say) : []
}

function pictureClaims(block: Block, say: Say): Claims {
  const whole = { start: 0, end: block.text.length }
  const found = readCredits(block.text)
  if (found.length > 0) return found.map((credit) => say('credit', credit))
  if (
    block.role !== 'credit' ||
    block.text === '' ||
    !(isCredit(block.text) || !isImageLine(block.text))
  )
    return []
  return [
    say('credit', {
      ...whole,
      value: block.text,
      method: 'credit line of a picture',
      confidence: 0.8,
    }),
  ]
}

function noteClaims(block: Block, say: Say): Claims {
  const whole = { start: 0, end: block.text.length }
  const correction: Claims =
    noteKind(block.text) === 'correction'
      ? [
          say('correction', {
            ...whole,
            value: block.text,
            method: 'correction note',
            confidence: 0.9,
          }),
        ]
      : []
  const licence = readLicence(block.text)
  return [...correction, ...(licence ? [say('licence', licence)] : []), ...leadInClaims(block, say)]
}

function leadInClaims(block: Block, say: Say): Claims {
  const read = readLeadIn(block.text)
  if (!read) return []
  return [
    ...(read.takenFrom ? [say('takenFrom', read.takenFrom)] : []),
    ...(read.outlet ? [say('outlet', read.outlet)] : []),
  ]
}

/** A dateline stands before the report's own first words: lead-ins, notes and pictures come before. */
function datelineClaims(blocks: readonly Block[]): Claims {
  const opening = blocks
    .flatMap((block, at) => (isProse(block) && block.role === 'prose' ? [at] : []))
    .slice(0, 2)
  for (const at of opening) {
    const text = blocks[at]?.text ?? ''
    const read = readDateline(text)
    if (!read) continue
    const say = (field: AttributionField, found: Found) =>
      claim(field, found, text, { in: 'block', block: at, start: found.start, end: found.end })
    return [
      ...(read.place ? [say('dateline', read.place)] : []),
      ...(read.agency ? [say('agency', read.agency)] : []),
    ]
  }
  return []
}
