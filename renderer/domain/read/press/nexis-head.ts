import { findDate } from '../dates.ts'
import type { Field } from '../draft.ts'
import { oneLine, wordsIn } from '../folding.ts'
import type { Entry } from './entries.ts'
import { pressField } from './item.ts'
import { labelOf, meaningOf, nexisLabels } from './labels.ts'

/** What labelled lines say, and which words of them stand out before the text. */
export interface LabelledLines {
  readonly fields: readonly Field[]
  readonly standfirst: string
}

/** Whether a line begins with one of the database's labels. */
export function isNexisLabel({ text }: Entry): boolean {
  return labelOf(text, nexisLabels) !== null
}

/** Whether a line is about rights: `Copyright 2019 The Daily`, `All Rights Reserved`. */
export function isRights({ text }: Entry): boolean {
  return (
    wordsIn(text) <= 40 && /^(?:copyright\b|\(c\)|©|all rights reserved|alle rechte)/i.test(text)
  )
}

/** Whether a line is a day and little else. */
export function isDateLine({ text }: Entry): boolean {
  const date = findDate(text)
  if (!date || text.length > 90) return false
  return wordsIn(text.slice(0, date.start) + text.slice(date.end)) <= 6 && date.start < 12
}

/** A page's number, or the program's own name, in the head or foot of a page. */
export function isPageLine({ text }: Entry): boolean {
  return /^(?:page \d+(?: of \d+)?|seite \d+.{0,10}|\d{1,4}|lexisnexis.{0,12}|nexis uni.{0,4})$/i.test(
    text,
  )
}

/** The values of labelled lines; a value goes on until the next label or a gap. */
export function readLabelled(entries: readonly Entry[]): LabelledLines {
  const fields: Field[] = []
  let standfirst = ''
  entries.forEach((entry, at) => {
    const labelled = labelOf(entry.text, nexisLabels)
    if (!labelled) return
    const words = oneLine([labelled.value, ...continued(entries, at)].join(' '))
    const means = meaningOf(labelled, nexisLabels)
    if (means === 'standfirst') standfirst = words
    else if (means !== 'about' && means !== 'text')
      fields.push(...pressField(means, `Nexis: ${labelled.label}`, words))
  })
  return { fields, standfirst }
}

/** A value goes on over a few lines at most. */
const mostLines = 40

function continued(entries: readonly Entry[], at: number): readonly string[] {
  const words: string[] = []
  for (const entry of entries.slice(at + 1, at + 1 + mostLines)) {
    if (entry.apart || isNexisLabel(entry) || isRights(entry)) break
    words.push(entry.text)
  }
  return words
}

/** The lines about rights as one field. */
export function rightsOf(entries: readonly Entry[]): readonly Field[] {
  const at = entries.findIndex((entry) => isRights(entry) && !/^all rights/i.test(entry.text))
  const first = entries[at]
  if (!first) return []
  const next = entries[at + 1]
  const more = next && /^all rights reserved/i.test(next.text) ? ` ${next.text}` : ''
  return pressField('licence', 'Nexis: copyright line', first.text + more)
}

/**
 * How many entries from the end are about the article: labels with what goes on from them, lines about
 * rights, page lines.
 */
export function tailLength(entries: readonly Entry[]): number {
  let tail = 0
  let at = entries.length
  while (at > 0) {
    const start = groupStart(entries, at - 1)
    const first = entries[start]
    if (!first || !(isNexisLabel(first) || isRights(first) || isPageLine(first))) break
    tail = entries.length - start
    at = start
  }
  return tail
}

/** Where the run of lines begins that a line belongs to: at a gap, or at a label. */
function groupStart(entries: readonly Entry[], at: number): number {
  let start = at
  for (; start > 0; start -= 1) {
    const entry = entries[start]
    if (!entry || entry.apart || isNexisLabel(entry) || isRights(entry)) break
  }
  return start
}
