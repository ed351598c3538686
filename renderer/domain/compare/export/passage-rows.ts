import { isProse } from '../../article.ts'
import { paragraphNumbers, standings, type ComparedTexts } from '../passage-standing.ts'
import { passageSentences } from '../passage-words.ts'
import { inRow } from '../phrases.ts'
import { placedGroups, type PassageGroup, type Placed } from './passage-groups.ts'
import { marksOf, piecesOf, type MarkLabels } from './pieces.ts'
import { plainText } from './plain-text.ts'
import type { PassageRow, ReportedParagraph } from './report.ts'
import { shortened } from './shortened.ts'

/** How the paragraphs of a document are made. */
export interface RowChoices {
  /** Shortens what is the same in both, or stands in one alone, and leaves out what is no prose. */
  readonly short: boolean
  readonly labels: MarkLabels
  /** The direction of each article's text. */
  readonly directions: { readonly a: 'ltr' | 'rtl'; readonly b: 'ltr' | 'rtl' }
}

type Side = 'a' | 'b'

/** The paragraphs of two compared articles beside each other, in one order. */
export function passageRows(pair: ComparedTexts, choices: RowChoices): readonly PassageRow[] {
  const bodies = { a: pair.a.body, b: pair.b.body }
  const writers = { a: columnWriter(pair, 'a', choices), b: columnWriter(pair, 'b', choices) }
  return placedGroups(bodies, pair.comparison, !choices.short).map((placed) => {
    const { group, isElsewhere } = placed
    if (isElsewhere) return elsewhere(pair, placed)
    const manner = mannerOf(pair, group)
    const cut =
      choices.short && (manner === 'same' || manner === 'only' || manner === 'boilerplate')
    return {
      manner,
      moved: group.moved,
      a: group.a.map((block) => writers.a(block, cut)),
      b: group.b.map((block) => writers.b(block, cut)),
      elsewhere: '',
    }
  })
}

function mannerOf(pair: ComparedTexts, group: PassageGroup): PassageRow['manner'] {
  const side = group.a.length > 0 ? 'a' : 'b'
  const manners = standings(pair, side)
    .filter(({ block }) => group[side].includes(block))
    .map(({ manner }) => manner)
  const [first = 'aside'] = manners
  return manners.every((manner) => manner === first) ? first : 'edited'
}

function elsewhere(pair: ComparedTexts, { group }: Placed): PassageRow {
  const numbersA = paragraphNumbers(pair.a.body)
  const numbersB = paragraphNumbers(pair.b.body)
  const own = numbered(group.b, numbersB)
  const there = numbered(group.a, numbersA)
  return {
    manner: mannerOf(pair, group),
    moved: group.moved,
    a: [],
    b: [],
    elsewhere: `${own} of ${pair.b.name} stands beside ${there.toLowerCase()} of ${pair.a.name}.`,
  }
}

function numbered(blocks: readonly number[], numbers: ReadonlyMap<number, number>): string {
  const counted = blocks.map((block) => String(numbers.get(block) ?? 0))
  return `${counted.length === 1 ? 'Paragraph' : 'Paragraphs'} ${inRow(counted)}`
}

function columnWriter(pair: ComparedTexts, side: Side, { labels, directions }: RowChoices) {
  const { blocks } = pair[side].body
  const numbers = paragraphNumbers(pair[side].body)
  const sentences = passageSentences(pair)[side]
  const marks = marksOf(pair[side], pair.comparison, side)
  return (at: number, cut: boolean): ReportedParagraph => {
    const block = blocks[at]
    const text = block?.text ?? ''
    const { text: shown, wordsLeft } = cut ? shortened(text) : { text, wordsLeft: 0 }
    return {
      number: block && isProse(block) ? (numbers.get(at) ?? 0) : 0,
      direction: block?.direction ?? directions[side],
      pieces: piecesOf(shown, cut ? [] : (marks.get(at) ?? []), labels),
      wordsLeft,
      sentence: plainText(sentences.get(at) ?? ''),
    }
  }
}
