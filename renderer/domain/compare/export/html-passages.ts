import { langOf, toneOf } from './html-articles.ts'
import { markup, type Markup } from './markup.ts'
import { shortWords, wordsLeftWords } from './report-words.ts'
import type {
  ComparisonReport,
  PassageRow,
  Piece,
  ReportedArticle,
  ReportedComparison,
  ReportedParagraph,
} from './report.ts'

/** The text of two articles beside each other, what differs marked and named. */
export function passagesHtml(report: ComparisonReport, comparison: ReportedComparison): Markup {
  const [a, b] = [comparison.a, comparison.b].map((letter) =>
    report.articles.find((one) => one.letter === letter),
  )
  if (!a || !b || comparison.rows.length === 0) return markup``
  const note = shortWords(report)
  return markup`<section aria-labelledby="text">
<h2 id="text">The text</h2>
${note ? markup`<p class="quiet">${note}</p>` : null}
<table class="passages">
<thead><tr><th scope="col" class="${toneOf(a.letter)}"><b>${a.letter}</b> <bdi>${a.name}</bdi></th><th scope="col" class="${toneOf(b.letter)}"><b>${b.letter}</b> <bdi>${b.name}</bdi></th></tr></thead>
${comparison.rows.map((row) => rowHtml(row, a, b))}
</table>
</section>`
}

function rowHtml(row: PassageRow, a: ReportedArticle, b: ReportedArticle): Markup {
  if (row.elsewhere) {
    return markup`<tbody class="elsewhere">${saidHtml(row.elsewhere, true)}</tbody>`
  }
  const said = sentencesOf(row).join(' ')
  return markup`<tbody class="${row.manner}${row.moved ? ' moved' : ''}">
${said ? saidHtml(said, row.a.length === 0) : null}
<tr>${cellHtml(row.a, a)}${cellHtml(row.b, b)}</tr></tbody>`
}

/** What is said of B's own paragraphs stands above them, at the right. */
function saidHtml(said: string, isOfB: boolean): Markup {
  return isOfB
    ? markup`<tr class="said"><td></td><th scope="rowgroup">${said}</th></tr>`
    : markup`<tr class="said"><th scope="rowgroup" colspan="2">${said}</th></tr>`
}

/** What became of A's paragraphs says what became of B's; B's are only told of where A has none. */
function sentencesOf({ a, b }: PassageRow): readonly string[] {
  return (a.length > 0 ? a : b).map(({ sentence }) => sentence).filter(Boolean)
}

function cellHtml(paragraphs: readonly ReportedParagraph[], article: ReportedArticle): Markup {
  if (paragraphs.length === 0) {
    return markup`<td class="none"><span class="spoken">not in ${article.name}</span></td>`
  }
  return markup`<td class="${toneOf(article.letter)}">${paragraphs.map((one) =>
    paragraphHtml(one, langOf(article)),
  )}</td>`
}

function paragraphHtml(paragraph: ReportedParagraph, language: string): Markup {
  const { number, direction, pieces, wordsLeft } = paragraph
  const mark = number > 0 ? markup`<span class="number">${number}</span> ` : null
  const left =
    wordsLeft > 0
      ? markup` <span class="left" lang="en" dir="ltr">… ${wordsLeftWords(wordsLeft)}</span>`
      : null
  return markup`<p lang="${language}" dir="${direction}">${mark}${pieces.map(pieceHtml)}${left}</p>`
}

function pieceHtml({ text, mark }: Piece): Markup {
  if (!mark) return markup`${text}`
  return markup`<mark class="${mark.class}">${text}</mark><small lang="en"><bdi>${mark.label}</bdi></small>`
}
