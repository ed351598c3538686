import type { Reading, Source } from '../source.ts'
import type { Entry } from './entries.ts'
import { hasPressSigns } from './press-signs.ts'

type ArticleReading = Extract<Reading, { kind: 'article' }>

/**
 * Takes a reading of one article and gives that of the press database's export it turns out to be; any
 * other reading comes back as it is.
 */
export async function withPressSplit(reading: Reading, source: Source): Promise<Reading> {
  if (reading.kind !== 'article' || !hasSigns(reading, source)) return reading
  const { splitPress } = await import('./split-press.ts')
  const split = splitPress(await entriesIn(reading, source), reading.draft.format)
  if (!split) return reading
  return split.kind === 'article' && reading.decoded
    ? { ...split, decoded: reading.decoded }
    : split
}

function hasSigns({ draft }: ArticleReading, source: Source): boolean {
  switch (draft.format) {
    case 'txt':
    case 'md':
      return hasPressSigns(source.decoded.text)
    case 'html': // its source is long, and most of it no words
      return [...draft.blocks, ...draft.furniture].some(({ text }) => hasPressSigns(text))
    case 'docx':
    case 'rtf':
    case 'odt':
    case 'pdf':
      return draft.blocks.some(({ text }) => hasPressSigns(text))
    default:
      return false
  }
}

/** Texts and pages are looked at anew: what is furniture on a page is what an export is told by. */
async function entriesIn({ draft }: ArticleReading, source: Source): Promise<readonly Entry[]> {
  const { entriesOfDraft, entriesOfText } = await import('./entries.ts')
  if (draft.format === 'txt' || draft.format === 'md') return entriesOfText(source.decoded.text)
  if (draft.format !== 'html') return entriesOfDraft(draft)
  return (await import('./page-entries.ts')).entriesOfPage(source.decoded.text)
}
