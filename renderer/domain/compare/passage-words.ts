// What became of each paragraph as a plain sentence: for screen readers, and for what is exported.
import { inRow } from './phrases.ts'
import {
  isCut,
  paragraphNumbers,
  standings,
  type ComparedTexts,
  type PassageStanding,
} from './passage-standing.ts'

/** The sentences of both sides, by block number. What is no prose has none. */
export interface PassageSentences {
  readonly a: ReadonlyMap<number, string>
  readonly b: ReadonlyMap<number, string>
}

/**
 * One plain sentence for each paragraph that says what became of it: `Paragraph 4 of The Post stands
 * shortened as paragraph 2 of the Courier.` Paragraphs are counted as the page counts them.
 */
export function passageSentences(pair: ComparedTexts): PassageSentences {
  return { a: sentencesOf(pair, 'a'), b: sentencesOf(pair, 'b') }
}

/** The side across, seen from one side. */
interface Seen {
  readonly own: string
  readonly other: string
  readonly ownNumbers: ReadonlyMap<number, number>
  readonly otherNumbers: ReadonlyMap<number, number>
  readonly isSource: boolean
  readonly isLeadIn: (block: number) => boolean
}

function sentencesOf(pair: ComparedTexts, side: 'a' | 'b'): ReadonlyMap<number, string> {
  const [own, other] = side === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
  const seen: Seen = {
    own: own.name,
    other: other.name,
    ownNumbers: paragraphNumbers(own.body),
    otherNumbers: paragraphNumbers(other.body),
    isSource: pair.comparison.direction === (side === 'a' ? 'a-to-b' : 'b-to-a'),
    isLeadIn: (block) => own.body.blocks[block]?.role === 'lead-in',
  }
  return new Map(standings(pair, side).map((one) => [one.block, sentence(one, seen)]))
}

function sentence(one: PassageStanding, seen: Seen): string {
  const leadIn = seen.isLeadIn(one.block) ? ', its lead-in,' : ''
  const begin = `Paragraph ${one.number} of ${seen.own}${leadIn}`
  const moved = one.moved ? ', moved' : ''
  switch (one.manner) {
    case 'boilerplate':
      return `${begin} is a line that many of its articles carry.`
    case 'only':
      return seen.isSource && !leadIn
        ? `${begin} is left out by ${seen.other}.`
        : `${begin} is only in ${seen.own}.`
    default:
      return `${begin} ${stands(one, seen)}${moved}.`
  }
}

function stands(one: PassageStanding, seen: Seen): string {
  const where = `${numbered(one.partners, seen.otherNumbers)} of ${seen.other}`
  const how = inManner(one)
  if (one.partners.length > 1) return `is split over ${where}, ${how}`
  if (one.together.length > 0) {
    return `stands ${how}, together with ${numbered(one.together, seen.ownNumbers)}, in ${where}`
  }
  return `stands ${how} as ${where}`
}

function inManner({ manner, edits }: PassageStanding): string {
  const count = edits.filter((edit) => !isCut(edit, 'a') && !isCut(edit, 'b')).length
  const changes = count === 0 ? '' : count === 1 ? 'with one change' : `with ${count} changes`
  return inRow([manners[manner], changes].filter(Boolean)) || 'word for word'
}

const manners: Readonly<Record<PassageStanding['manner'], string>> = {
  same: '',
  edited: '',
  shortened: 'shortened',
  lengthened: 'lengthened',
  partly: 'in part',
  reworded: 'in other words',
  only: '',
  boilerplate: '',
}

function numbered(blocks: readonly number[], numbers: ReadonlyMap<number, number>): string {
  const counted = blocks.map((block) => String(numbers.get(block) ?? 0))
  return `${counted.length === 1 ? 'paragraph' : 'paragraphs'} ${inRow(counted)}`
}
