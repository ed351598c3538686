import type { Evidence } from '../article.ts'
import type { Draft } from '../read/draft.ts'
import type { Claim } from './claim.ts'

/**
 * A claim that was found in a page's shown words (`page: line`), with its evidence moved to the line of the
 * draft where they stand, so that a reader can be taken there. Other claims stay as they are.
 */
export function standing(claim: Claim, draft: Draft): Claim {
  const { attribution } = claim
  const evidence =
    claim.field === 'credit'
      ? attribution.evidence.flatMap((one) => underPictures(one, draft))
      : attribution.evidence.map((one) => placed(one, attribution.value, draft))
  return { ...claim, attribution: { ...attribution, evidence } }
}

/** One credit may stand under several pictures. */
function underPictures(evidence: Evidence, { blocks }: Draft): readonly Evidence[] {
  const { words, place } = evidence
  if (place.in !== 'field' || !place.name.startsWith('page: ')) return [evidence]
  const found = blocks.flatMap(({ kind, role, text }, block) => {
    const start = kind === 'figure' || role !== 'prose' ? text.lastIndexOf(words) : -1
    return start < 0
      ? []
      : [{ words, place: { in: 'block', block, start, end: start + words.length } as const }]
  })
  return found.length > 0 ? found : [evidence]
}

function placed(evidence: Evidence, value: string, draft: Draft): Evidence {
  if (evidence.place.in !== 'field' || !evidence.place.name.startsWith('page: ')) return evidence
  for (const words of [value, evidence.words]) {
    const found = inFurniture(words, draft) ?? inBlocks(words, draft)
    if (found) return found
  }
  return evidence
}

function inFurniture(words: string, { furniture }: Draft): Evidence | null {
  const line = furniture.findIndex(({ text }) => text.includes(words))
  const start = furniture[line]?.text.indexOf(words) ?? -1
  if (start < 0) return null
  return { words, place: { in: 'furniture', line, start, end: start + words.length } }
}

function inBlocks(words: string, { blocks }: Draft): Evidence | null {
  const block = blocks.findIndex(({ text }) => text.includes(words))
  const start = blocks[block]?.text.indexOf(words) ?? -1
  if (start < 0) return null
  return { words, place: { in: 'block', block, start, end: start + words.length } }
}
