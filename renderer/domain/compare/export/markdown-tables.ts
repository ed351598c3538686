import { markdownTable, markdownText as text } from './markdown-text.ts'
import {
  kindWords,
  sameWords,
  sightingWords,
  standingWords,
  type SameWords,
} from './report-words.ts'
import type { ComparisonReport, ReportedName, ReportedSpeaker } from './report.ts'

/** Who is quoted, and how each article gives the words. */
export function speakersTogether({ speakers: all, articles }: ComparisonReport): readonly string[] {
  if (!all) return []
  const nameOf = (letter: string) => articles.find((one) => one.letter === letter)?.name ?? letter
  const quoted = ({ words, sightings }: SameWords) => {
    const sources = sightings.map(
      (one) => `${text(nameOf(one.letter))}, ${text(sightingWords(one))}`,
    )
    return `> ${text(words)}\n>\n> ${sources.join('; ')}`
  }
  const speaker = ({ name, roles, quotations }: ReportedSpeaker) => [
    `### ${text(name) || 'Not clear who speaks'}`,
    text(roles.join('; ')),
    ...quotations.flatMap((quotation) => sameWords(quotation).map(quoted)),
  ]
  const said = all.flatMap(speaker)
  return ['## Quotes by speaker', ...(said.length > 0 ? said : ['No quotations were found.'])]
}

/** The names and figures, one column for each article. */
export function namesTogether({ names: all, articles }: ComparisonReport): readonly string[] {
  if (!all) return []
  if (all.length === 0) return ['## Names and figures', 'No names or figures were found.']
  const cell = ({ mentions }: ReportedName, letter: string) => {
    const own = mentions.filter((mention) => mention.letter === letter)
    return [...new Set(own.map(({ words }) => text(words)))].join(', ') || '–'
  }
  const rows = all.map((one) => [
    `${text(one.name)}${one.detail ? `, ${text(one.detail)}` : ''}`,
    kindWords[one.kind],
    standingWords[one.standing],
    ...articles.map(({ letter }) => cell(one, letter)),
  ])
  const head = ['Name or figure', 'Kind', 'Standing', ...articles.map(({ name }) => text(name))]
  return ['## Names and figures', markdownTable([head, ...rows])]
}
