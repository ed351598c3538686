import { provenanceOf } from '../attribute/provenance.ts'
import type { Article, Block, Problem, ReadResult } from '../article.ts'
import { decode, type Decoded } from './decode.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { wordsIn } from './folding.ts'
import { languageOf } from './language.ts'
import { readPlain } from './plain.ts'
import { setApart } from './set-apart.ts'
import { foreignBytes, foreignText, formatOf, isGarbled } from './sniff.ts'

/** A file as it lies in the folder. */
export interface ArticleFile {
  /** Relative to the library folder, parted by `/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** More text than this is no article. 32 MB. */
const mostBytes = 32 * 1024 * 1024

/**
 * Reads a file as the article it holds, or says in plain words why it cannot. Never rejects: whatever
 * a file does to its reader becomes a problem that the reader of the paper can see.
 */
export async function readArticle(file: ArticleFile): Promise<ReadResult> {
  try {
    return await read(file)
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : 'unknown trouble'
    return {
      problem: {
        reason: `This file could not be taken apart (${why}).`,
        advice: 'Open it in another program, save the article as plain text and add that file.',
      },
    }
  }
}

async function read(file: ArticleFile): Promise<ReadResult> {
  const refused = refusal(file.bytes)
  if (refused) return { problem: refused }
  const decoded = decode(file.bytes)
  if (isGarbled(decoded.text)) return { problem: notText }
  const foreign = foreignText(decoded.text)
  if (foreign) return { problem: foreign }
  const draft = setApart(await draftOf(decoded.text, file.path))
  const words = draft.blocks.reduce((sum, block) => sum + wordsIn(block.text), 0)
  if (words + wordsIn(draft.headline) === 0) return { problem: noWords }
  return { articles: [await finished(draft, decoded, file.path)] }
}

async function draftOf(text: string, path: string): Promise<Draft> {
  switch (formatOf(text, path)) {
    case 'html':
      return (await import('./html.ts')).readPage(text)
    case 'md':
      return (await import('./markdown.ts')).readMarkdown(text)
    case 'txt':
      return readPlain(text)
  }
}

function refusal(bytes: Uint8Array): Problem | null {
  if (bytes.length === 0)
    return { reason: 'This file is empty.', advice: 'Save the article again.' }
  const foreign = foreignBytes(bytes)
  if (foreign) return foreign
  if (bytes.length <= mostBytes) return null
  return {
    reason: `This file holds ${String(Math.round(bytes.length / 1024 / 1024))} MB of text; Broadsheet reads up to 32 MB.`,
    advice: 'Split it into smaller files.',
  }
}

const notText: Problem = {
  reason: 'This file holds no text: its bytes are those of a program, a picture or damaged data.',
  advice:
    'Open it in the program that made it and save the article as plain text or as a web page.',
}

const noWords: Problem = {
  reason: 'There are no words in this file.',
  advice:
    'If it shows an article elsewhere, save that article again as a web page or as plain text.',
}

async function finished(draft: Draft, decoded: Decoded, path: string): Promise<Article> {
  const prose = draft.blocks.map((block) => block.text).join('\n')
  const direction = directionOf(prose === '' ? draft.headline : prose)
  const stated = draft.fields.find((field) => field.means === 'language')?.value ?? ''
  return {
    format: draft.format,
    language: await languageOf(prose.length < 40 ? `${draft.headline}\n${prose}` : prose, stated),
    direction,
    headline: draft.headline === '' ? nameOf(path) : draft.headline,
    body: {
      blocks: draft.blocks.map((block) => directed(block, direction)),
      furniture: draft.furniture,
    },
    provenance: provenanceOf(draft),
    remarks: [...draft.remarks, ...encodingRemarks(decoded), ...headlineRemarks(draft)],
  }
}

function directed(block: Block, article: 'ltr' | 'rtl'): Block {
  const own = directionOf(block.text)
  return own === article || !/\p{L}/u.test(block.text) ? block : { ...block, direction: own }
}

function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return (
    file
      .replace(/\.[^.]{1,10}$/, '')
      .replace(/[_\s]+/g, ' ')
      .trim() || file
  )
}

function headlineRemarks(draft: Draft): readonly string[] {
  return draft.headline === '' ? ['The file names no headline; its own name stands in.'] : []
}

function encodingRemarks({ encoding, found }: Decoded): readonly string[] {
  if (found === 'damaged') return ['Some characters of the file are damaged.']
  if (found === 'guess')
    return [`The file does not say how its letters are written; they were read as ${encoding}.`]
  return []
}
