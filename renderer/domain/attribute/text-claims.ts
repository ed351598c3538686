import {
  isProse,
  type AttributionField,
  type Block,
  type Furniture,
  type Place,
} from '../article.ts'
import { findDate } from '../read/dates.ts'
import type { Draft } from '../read/draft.ts'
import { readByline } from './byline.ts'
import type { Claim } from './claim.ts'
import { isCredit, isImageLine, readCredits } from './credit.ts'
import { readDateline } from './dateline.ts'
import type { Found } from './found.ts'
import { readLeadIn } from './lead-in.ts'
import { noteKind, readCopyright, readLicence } from './notes.ts'

type Claims = readonly Claim[]
type Say = (field: AttributionField, found: Found) => Claim

function sayer(text: string, place: (found: Found) => Place): Say {
  return (field, found) => {
    const { value, method, confidence } = found
    const evidence = [{ words: text.slice(found.start, found.end), place: place(found) }]
    return { field, attribution: { value, status: 'stated', evidence, method, confidence } }
  }
}

/**
 * What the lines around an article say. Bylines and dates count only where they stand next to the
 * article's first or last words; a page's menus and lists are full of other articles' names and days.
 */
export function furnitureClaims(draft: Draft): Claims {
  const stated = new Set(draft.fields.map((field) => field.means))
  const near = nearestLines(draft.furniture, draft.blocks.length)
  return draft.furniture.flatMap((line, at) => {
    const say = sayer(line.text, ({ start, end }) => ({ in: 'furniture', line: at, start, end }))
    const rights = rightsClaims(line.text, say).filter(
      ({ field }) => !stated.has(field === 'outlet' ? 'outlet' : 'licence'),
    )
    if (!near.has(at)) return rights
    const signed = stated.has('byline') ? [] : signedClaims(line.text, say)
    const dates = dateClaims(line.text, say).filter(
      ({ field }) => !stated.has(field === 'updated' ? 'updated' : 'published'),
    )
    return [...signed, ...dates, ...rights]
  })
}

/** Lines this near to the article's first words may be about it; after its last, this many. */
const nearBefore = 8
const nearAfter = 3

function nearestLines(furniture: readonly Furniture[], blocks: number): ReadonlySet<number> {
  const own = furniture.flatMap(({ kind, before }, at) =>
    kind === 'other' || kind === 'notice' ? [{ at, before }] : [],
  )
  const above = own.filter(({ before }) => before <= 1).slice(-nearBefore)
  const below = own.filter(({ before }) => before >= blocks).slice(0, nearAfter)
  return new Set([...above, ...below].map(({ at }) => at))
}

function signedClaims(text: string, say: Say): Claims {
  return readByline(text).map((one) => say(one.kind === 'agency' ? 'agency' : 'byline', one))
}

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

/** What a block says by its words: credits under pictures, notes, lead-ins. `at` is its number. */
export function blockClaims(block: Block, at: number): Claims {
  const say = sayer(block.text, ({ start, end }) => ({ in: 'block', block: at, start, end }))
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

/** The dateline, and the agency in it. It stands before the report's own first words: lead-ins, notes and pictures come before. */
export function datelineClaims(blocks: readonly Block[]): Claims {
  const opening = blocks
    .flatMap((block, at) => (isProse(block) && block.role === 'prose' ? [at] : []))
    .slice(0, 2)
  for (const at of opening) {
    const text = blocks[at]?.text ?? ''
    const read = readDateline(text)
    if (!read) continue
    const say = sayer(text, ({ start, end }) => ({ in: 'block', block: at, start, end }))
    return [
      ...(read.place ? [say('dateline', read.place)] : []),
      ...(read.agency ? [say('agency', read.agency)] : []),
    ]
  }
  return []
}
