import type { Draft, Field, FieldMeaning } from '../draft.ts'
import type { Format, Furniture } from '../../article.ts'
import { oneLine } from '../folding.ts'
import { paragraph } from '../new-block.ts'
import type { LeftOut } from '../../article.ts'
import type { Part } from '../source.ts'
import { blocksOfEntries, type Entry } from './entries.ts'

/** One article of an export, its lines told apart. */
export interface PressItem {
  /** What the export calls it. */
  readonly name: string
  readonly headline: string
  readonly fields: readonly Field[]
  /** Words that stand out before the text and belong to it. */
  readonly standfirst: string
  readonly body: readonly Entry[]
  /** Lines about the article before its text, and after. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** Why it has no text, where the export shows it. */
  readonly lacking?: string
  /** All its lines, for its hash. */
  readonly all: readonly Entry[]
}

/** A layout's reading of an export. */
export interface PressExport {
  readonly items: readonly PressItem[]
  /** How many the export says it holds; `null` when it does not say. */
  readonly declared: number | null
}

/** A field, or none when it says nothing. `language` is stated as a tag, whatever the words are. */
export function pressField(means: FieldMeaning, name: string, words: string): readonly Field[] {
  const value = oneLine(words)
  if (value === '') return []
  if (means === 'section') return [{ means, name, value: value.replace(/\s*;.*$/, '') || value }]
  if (means === 'outlet') return [{ means, name, value: withoutPlace(value), words: value }]
  if (means !== 'language') return [{ means, name, value }]
  const tag = languages[value.toLowerCase().replace(/[^\p{L}].*$/u, '')]
  return tag === undefined ? [] : [{ means, name, value: tag, words: value }]
}

/** Databases tell namesakes apart by their places: `The Times (London)`. */
function withoutPlace(outlet: string): string {
  return outlet.replace(/\s*\([^()]{2,40}\)$/, '') || outlet
}

const languages: Readonly<Record<string, string>> = {
  english: 'en',
  englisch: 'en',
  anglais: 'en',
  german: 'de',
  deutsch: 'de',
  allemand: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  dutch: 'nl',
  nederlands: 'nl',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  swedish: 'sv',
  danish: 'da',
  norwegian: 'no',
  polish: 'pl',
  turkish: 'tr',
  russian: 'ru',
  japanese: 'ja',
  chinese: 'zh',
  korean: 'ko',
  arabic: 'ar',
}

/** An item as a part of its file, or why it is none. */
export function partOf(item: PressItem, format: Format): Part | LeftOut {
  if (item.body.length === 0) {
    const reason = item.lacking ?? 'The export holds no text of this article.'
    return { name: item.headline === '' ? item.name : item.headline, reason }
  }
  return {
    draft: draftOf(item, format),
    name: item.name,
    content: item.all.map(({ text }) => text).join('\n'),
  }
}

function draftOf(item: PressItem, format: Format): Draft {
  const text = blocksOfEntries(item.body)
  const blocks = item.standfirst === '' ? text : [paragraph(item.standfirst), ...text]
  const about =
    (before: number) =>
    (line: string): Furniture => ({
      kind: 'other',
      text: line,
      before,
    })
  return {
    format,
    headline: item.headline,
    blocks,
    furniture: [...item.above.map(about(0)), ...item.below.map(about(blocks.length))],
    parted: true,
    fields: item.fields,
    remarks: [],
  }
}
