import type { Field } from '../draft.ts'
import { endsSentence, oneLine, wordsIn } from '../folding.ts'
import { lastEntry, type Entry } from './entries.ts'
import { pressField, type PressExport, type PressItem } from './item.ts'
import { labelOf, meaningOf, proquestLabels } from './labels.ts'

const documentNumber = /^ProQuest document ID\s?:/i
const rule = /^[_*=-]{10,}$/
const count = /^Document (\d{1,4}) of (\d{1,4})$/i

/**
 * ProQuest's exports: rules between the articles, `Full text:` before the text, `ProQuest document ID:`
 * among the labels after it; `null` when this is none.
 */
export function readProquest(entries: readonly Entry[]): PressExport | null {
  const numbers = entries.flatMap(({ text }, at) => (documentNumber.test(text) ? [at] : []))
  const items: PressItem[] = []
  let from = 0
  for (const at of numbers) {
    const until = labelsEnd(entries, at)
    const item = itemOf(entries.slice(from, until))
    if (item) items.push(item)
    from = until
  }
  return items.length === 0 ? null : { items, declared: declaredIn(entries) }
}

function declaredIn(entries: readonly Entry[]): number | null {
  const all = entries.map(({ text }) => count.exec(text)?.[2]).find((one) => one !== undefined)
  return all === undefined ? null : Number(all)
}

/** Where the labels after an article's number end: at a rule, a count, or a line that is no label's. */
function labelsEnd(entries: readonly Entry[], at: number): number {
  let end = at + 1
  for (; end < entries.length; end += 1) {
    const entry = entries[end]
    if (
      !entry ||
      documentNumber.test(entry.text) ||
      rule.test(entry.text) ||
      count.test(entry.text)
    )
      break
    if (entry.apart && !isLabel(entry)) break
  }
  return end
}

function isLabel({ text }: Entry): boolean {
  return labelOf(text, proquestLabels) !== null
}

function itemOf(all: readonly Entry[]): PressItem | null {
  const lines = afterLast(all, ({ text }) => rule.test(text) || count.test(text))
  const textAt = lines.findIndex(({ text }) => /^Full text\s?:/i.test(text))
  const tailAt = tailStart(lines)
  const tail = lines.slice(tailAt)
  const head = lines.slice(0, textAt < 0 ? tailAt : Math.min(textAt, tailAt))
  const fields = [...head.keys()].flatMap((at) => fieldAt(head, at))
  const after = [...tail.keys()].flatMap((at) => fieldAt(tail, at))
  const title = after.find(({ means }) => means === 'headline')?.value ?? firstLine(head)
  const number = tail.map(({ text }) => /^ProQuest document ID\s?:\s*(\d+)/i.exec(text)?.[1])
  if (title === '') return null
  return {
    name: `ProQuest document ID ${number.find((one) => one !== undefined) ?? ''}`.trim(),
    headline: title,
    fields: distinct([...after, ...fields]),
    standfirst: '',
    body: textAt < 0 ? [] : textOf(lines.slice(textAt, tailAt)),
    above: head.map(({ text }) => text).filter((text) => text !== title),
    below: tail.map(({ text }) => text),
    lacking: 'The export holds no text of this article, only what it is about.',
    all,
  }
}

function afterLast(all: readonly Entry[], test: (entry: Entry) => boolean): readonly Entry[] {
  return all.slice(lastEntry(all, test) + 1)
}

/** The labels after the text: from its end back, every run of lines that starts with one. */
function tailStart(lines: readonly Entry[]): number {
  let start = lines.length
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const entry = lines[at]
    if (!entry || /^Full text\s?:/i.test(entry.text)) break
    if (isLabel(entry) && !isSentence(valueAt(lines, at))) start = at
    else if (entry.apart) break
  }
  return start
}

/** `Location: nobody would say where.` is the article's own; labels hold lists of words. */
function isSentence(value: string): boolean {
  return wordsIn(value) > 12 && endsSentence(value) && !/^copyright/i.test(value)
}

/** A value goes on over a few lines at most. */
const mostLines = 40

/** What a label says: the rest of its line and the lines that go on from it. */
function valueAt(lines: readonly Entry[], at: number): string {
  const words = [labelOf(lines[at]?.text ?? '', proquestLabels)?.value ?? '']
  for (const entry of lines.slice(at + 1, at + 1 + mostLines)) {
    if (entry.apart || isLabel(entry)) break
    words.push(entry.text)
  }
  return oneLine(words.join(' '))
}

function fieldAt(lines: readonly Entry[], at: number): readonly Field[] {
  const labelled = labelOf(lines[at]?.text ?? '', proquestLabels)
  if (!labelled) return []
  const means = meaningOf(labelled, proquestLabels)
  if (means === 'about' || means === 'text' || means === 'standfirst') return []
  const value = valueAt(lines, at)
  const shown = means === 'outlet' ? value.replace(/\s*;.*$/, '') : value
  return pressField(means, `ProQuest: ${labelled.label}`, shown)
}

function firstLine(head: readonly Entry[]): string {
  const first = head.find((entry) => !isLabel(entry))
  return first?.text ?? ''
}

/** The same label before and after the text says one thing. */
function distinct(fields: readonly Field[]): readonly Field[] {
  return fields.filter(
    (one, at) =>
      fields.findIndex(({ name, value }) => name === one.name && value === one.value) === at,
  )
}

function textOf([first, ...rest]: readonly Entry[]): readonly Entry[] {
  const opening = first?.text.replace(/^Full text\s?:\s*/i, '') ?? ''
  return opening === '' ? rest : [{ text: opening, apart: true }, ...rest]
}
