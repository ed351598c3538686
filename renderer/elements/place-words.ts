import { assertNever } from '../domain/assert-never.ts'
import type { Body, Place } from '../domain/article.ts'
import { isProse } from '../domain/article.ts'

/**
 * Where words stand, as a reader would say it: `in the headline`, `in paragraph 3`, `front matter:
 * author`. Paragraphs count as prose is counted; without the body only the kind of place is said.
 */
export function placeWords(place: Place, body: Body | null): string {
  switch (place.in) {
    case 'headline':
      return 'in the headline'
    case 'block':
      return blockWords(place.block, place.start, body)
    case 'furniture':
      return 'in a line left out'
    case 'field':
      return place.name
    default:
      return assertNever(place)
  }
}

function blockWords(at: number, start: number, body: Body | null): string {
  const block = body?.blocks[at]
  if (!body || !block) return 'in the text'
  if (block.role === 'caption') return 'in a caption'
  if (block.role === 'credit') return 'in a picture’s credit'
  if (block.role === 'note') return 'in a note'
  if (block.role === 'lead-in') return 'in the lead-in'
  if (!isProse(block)) return block.kind === 'heading' ? 'in a heading' : `in a ${block.kind}`
  const number = body.blocks.slice(0, at + 1).filter(isProse).length
  return start === 0 ? `opens paragraph ${number}` : `in paragraph ${number}`
}
