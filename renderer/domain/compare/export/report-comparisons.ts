import type { Comparison, Edit } from '../comparison.ts'
import { inWords } from '../in-words.ts'
import { paragraphNumbers, type ComparedTexts } from '../passage-standing.ts'
import type { ComparedTwo } from '../story/compared-two.ts'
import { passageRows } from './passage-rows.ts'
import { plainText } from './plain-text.ts'
import { letterOf, type ArticleOnFile } from './report-articles.ts'
import type { ReportedComparison, ReportedEdit, ReportedReason } from './report.ts'
import { shortened } from './shortened.ts'
import type { Wording } from './wording.ts'

/** What a document holds of each two articles. */
export interface ComparisonChoices {
  readonly wording: Wording
  /** Whether paragraphs and changes are part of the document. */
  readonly text: boolean
  readonly short: boolean
}

/** Every two articles as a document has them. */
export function reportedComparisons(
  articles: readonly ArticleOnFile[],
  pairs: readonly ComparedTwo[],
  choices: ComparisonChoices,
): readonly ReportedComparison[] {
  return pairs.flatMap(({ a, b, comparison }) => {
    const [one, other] = [articles[a], articles[b]]
    if (!one || !other) return []
    return [
      reported({ one, other, letters: { a: letterOf(a), b: letterOf(b) } }, comparison, choices),
    ]
  })
}

interface Two {
  readonly one: ArticleOnFile
  readonly other: ArticleOnFile
  readonly letters: { readonly a: string; readonly b: string }
}

function reported(
  { one, other, letters }: Two,
  comparison: Comparison,
  { wording, text, short }: ComparisonChoices,
): ReportedComparison {
  const texts: ComparedTexts = { a: one.article, b: other.article, comparison }
  const said = inWords(texts.a, texts.b, comparison)
  const directions = { a: one.direction, b: other.direction }
  return {
    ...letters,
    sentence: plainText(said.sentence),
    detail: plainText(said.detail),
    relation: comparison.relation,
    relationLabel: wording.relations[comparison.relation],
    direction: comparison.direction,
    aInB: comparison.aInB,
    bInA: comparison.bInA,
    reasons: comparison.reasons.map((reason) =>
      reasonOf(reason, texts, { letters, wording, short }),
    ),
    rows: text ? passageRows(texts, { short, labels: wording.edits, directions }) : [],
    edits: text ? editsOf(texts, wording) : [],
    typographic: comparison.typographic,
  }
}

interface ReasonChoices {
  readonly letters: Two['letters']
  readonly wording: Wording
  readonly short: boolean
}

function reasonOf(
  { about, text, evidence }: Comparison['reasons'][number],
  texts: ComparedTexts,
  { letters, wording, short }: ReasonChoices,
): ReportedReason {
  return {
    about,
    text: plainText(text),
    evidence: evidence.map(({ side, words, place }) => ({
      letter: letters[side],
      article: plainText(texts[side].name),
      words: plainText(short ? cutShort(words) : words),
      where: plainText(wording.place(place, texts[side].body)),
    })),
  }
}

function cutShort(words: string): string {
  const { text, wordsLeft } = shortened(words)
  return wordsLeft > 0 ? `${text} …` : text
}

/** Changes of words in the order of A, looks aside. */
function editsOf({ a, b, comparison }: ComparedTexts, wording: Wording): readonly ReportedEdit[] {
  const [numbersA, numbersB] = [paragraphNumbers(a.body), paragraphNumbers(b.body)]
  const isListed = (edit: Edit) => edit.class !== 'typography'
  return comparison.links
    .flatMap((link) => link.edits.filter(isListed))
    .map((edit) => ({
      class: edit.class,
      label: wording.edits[edit.class],
      paragraphA: numbersA.get(edit.a.block) ?? 0,
      paragraphB: numbersB.get(edit.b.block) ?? 0,
      wordsA: plainText(edit.wordsA),
      wordsB: plainText(edit.wordsB),
    }))
}
