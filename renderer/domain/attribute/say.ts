import type { AttributionField, Place } from '../article.ts'
import type { Claim } from './claim.ts'
import type { Found } from './found.ts'

/** Makes a claim of what was found in one text. */
export type Say = (field: AttributionField, found: Found) => Claim

/** Says what is found in a text, with the words and their place as evidence. */
export function sayer(text: string, place: (found: Found) => Place): Say {
  return (field, found) => {
    const { value, method, confidence } = found
    const evidence = [{ words: text.slice(found.start, found.end), place: place(found) }]
    const attribution = { value, status: 'stated', evidence, method, confidence } as const
    return { field, attribution, from: 'text' }
  }
}
