import type { FurnitureKind } from '../../article.ts'
import { cue } from './cues.ts'
import { phrases } from './phrases.ts'

const bySigns: readonly (readonly [number, FurnitureKind])[] = [
  [cue.comments, 'comments'],
  [cue.newsletter | cue.paywall, 'newsletter'],
  [cue.sharing, 'sharing'],
  [cue.notice, 'notice'],
  [cue.navigation, 'navigation'],
  [cue.related, 'related'],
  [cue.foot | cue.topics, 'navigation'],
]
const byWords: Readonly<Record<string, FurnitureKind>> = {
  comments: 'comments',
  newsletter: 'newsletter',
  sharing: 'sharing',
  notice: 'notice',
  rights: 'notice',
  related: 'related',
  topics: 'navigation',
}

/** What a passage outside the body is, by its words first, then by the signs around it. */
export function kindOfFurniture(text: string, signs: number): FurnitureKind {
  const head = text.slice(0, 200).toLowerCase()
  for (const [name, pattern] of phrases) {
    const kind = byWords[name]
    if (kind !== undefined && text.length < 200 && pattern.test(head)) return kind
  }
  return bySigns.find(([bits]) => (signs & bits) !== 0)?.[1] ?? 'other'
}
