import { isProse, type Block } from '../article.ts'
import type { Draft } from '../read/draft.ts'
import type { Claim } from './claim.ts'
import { isCredit, isImageLine, readCredits } from './credit.ts'
import { readDateline } from './dateline.ts'
import { readLeadIn } from './lead-in.ts'
import { helpClaims, rightsClaims } from './line-claims.ts'
import { noteKind, readLicence } from './notes.ts'
import { sayer, type Say } from './say.ts'

type Claims = readonly Claim[]

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
  const kind = noteKind(block.text)
  const whole = { start: 0, end: block.text.length }
  const method = 'note of a correction or change'
  const correction =
    kind === 'correction'
      ? [say('correction', { ...whole, value: block.text, method, confidence: 0.9 })]
      : []
  const rights = rightsClaims(block.text, say)
  return [...correction, ...rights, ...(kind === 'correction' ? [] : helpClaims(block.text, say))]
}

function leadInClaims(block: Block, say: Say): Claims {
  const read = readLeadIn(block.text)
  if (!read) return []
  const licence = readLicence(block.text)
  return [
    ...(read.takenFrom ? [say('takenFrom', read.takenFrom)] : []),
    ...read.partners.map((one) => say('takenFrom', one)),
    ...(read.outlet ? [say('outlet', read.outlet)] : []),
    ...(licence ? [say('licence', licence)] : []),
  ]
}

/**
 * The dateline, and the agency in it. It stands before the report's own first words: lead-ins, notes and
 * pictures come before.
 */
export function datelineClaims({ blocks, fields }: Pick<Draft, 'blocks' | 'fields'>): Claims {
  const opening = blocks
    .flatMap((block, at) => (isProse(block) && block.role === 'prose' ? [at] : []))
    .slice(0, 2)
  const stated = new Set<string>(fields.map(({ means }) => means))
  for (const at of opening) {
    const text = blocks[at]?.text ?? ''
    const read = readDateline(text)
    if (!read) continue
    const say = sayer(text, ({ start, end }) => ({ in: 'block', block: at, start, end }))
    return [
      ...(read.place ? [say('dateline', read.place)] : []),
      ...(read.agency ? [say('agency', read.agency)] : []),
      ...(read.signer && !stated.has('byline') ? [say('byline', read.signer)] : []),
      ...(read.published && !stated.has('published') ? [say('published', read.published)] : []),
    ]
  }
  return []
}
