import { provenanceOf } from '../attribute/provenance.ts'
import type { Article, Block, Problem, ReadResult } from '../article.ts'
import type { Decoded } from './decode.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { wordsIn } from './folding.ts'
import { formats } from './formats.ts'
import { languageOf } from './language.ts'
import { openSource } from './open-source.ts'
import type { PageContext } from './page-context.ts'
import { partHash } from './part-hash.ts'
import { readPlain } from './plain.ts'
import { withPressSplit } from './press/press-reading.ts'
import { setApart } from './set-apart.ts'
import { foreignBytes, foreignText, formatOf, isGarbled } from './sniff.ts'
import type { ArticleFile, Part, Reading, Source } from './source.ts'

/** More text than this is no article. 32 MB. */
const mostText = 32 * 1024 * 1024
/** Larger files are not taken into memory. 256 MB. */
const mostBytes = 256 * 1024 * 1024
/** Files in archives in archives: deeper ones are made to hurt. */
const deepest = 3

/**
 * Reads a file as the articles it holds, or says in plain words why it cannot. Never rejects: whatever
 * a file does to its reader becomes a problem that the reader of the paper can see.
 */
export async function readArticle(file: ArticleFile): Promise<ReadResult> {
  try {
    return await finishedReading(await readSource(openSource(file)), file.path)
  } catch (error) {
    return { problem: takenApart(error) }
  }
}

async function readSource(source: Source): Promise<Reading> {
  const { bytes } = source
  if (bytes.length === 0) return { kind: 'problem', problem: emptyFile }
  if (bytes.length > mostBytes) return { kind: 'problem', problem: tooLarge(bytes, '256 MB') }
  return withPressSplit(await readAs(source), source)
}

async function readAs(source: Source): Promise<Reading> {
  const format = formats.find((one) => one.recognises(source))
  if (!format) return readText(source)
  const read = await format.load()
  return read(source, (inner) => readInside(inner, source.depth + 1))
}

/** A file inside another. What it does to its reader is said of it alone, not of the file around it. */
async function readInside(file: ArticleFile, depth: number): Promise<Reading> {
  if (depth > deepest) return { kind: 'problem', problem: tooDeep }
  try {
    return await readSource(openSource(file, depth))
  } catch (error) {
    return { kind: 'problem', problem: takenApart(error) }
  }
}

async function readText(source: Source): Promise<Reading> {
  const foreign = foreignBytes(source.bytes)
  if (foreign) return { kind: 'problem', problem: foreign }
  if (source.bytes.length > mostText)
    return { kind: 'problem', problem: tooLarge(source.bytes, '32 MB') }
  const { decoded } = source
  if (isGarbled(decoded.text)) return { kind: 'problem', problem: notText }
  const strange = foreignText(decoded.text)
  if (strange) return { kind: 'problem', problem: strange }
  return { kind: 'article', draft: await draftOf(decoded.text, source), decoded }
}

async function draftOf(text: string, source: Source): Promise<Draft> {
  const { path } = source
  switch (formatOf(text, path)) {
    case 'html':
      return (await import('./html.ts')).readPage(text, placeOf(source))
    case 'md':
      return (await import('./markdown.ts')).readMarkdown(text)
    default:
      return readPlain(text)
  }
}

/** Where a page's pictures may lie: beside it in the folder, or in the archive that both lie in. */
function placeOf({ path, pictureAt, depth }: Source): PageContext {
  if (pictureAt) return { path, pictureAt }
  return depth === 0 ? { path } : {}
}

async function finishedReading(reading: Reading, path: string): Promise<ReadResult> {
  switch (reading.kind) {
    case 'problem':
      return { problem: reading.problem }
    case 'article': {
      const article = await finished(reading, path)
      return article ? { articles: [article] } : { problem: noWords }
    }
    case 'bundle':
      return finishedBundle(reading, path)
  }
}

async function finishedBundle(
  { parts, declared, leftOut }: Extract<Reading, { kind: 'bundle' }>,
  path: string,
): Promise<ReadResult> {
  const articles: Article[] = []
  const empty: string[] = []
  for (const part of parts) {
    const article = await finishedPart(part, path)
    if (article) articles.push(article)
    else empty.push(part.name)
  }
  const left = [
    ...leftOut,
    ...empty.map((name) => ({ name, reason: 'There are no words in this part.' })),
  ]
  if (articles.length === 0) return { problem: emptyBundle(left.map(({ reason }) => reason)) }
  return {
    articles: articles.map((article, at) => numbered(article, at + 1, articles.length)),
    bundle: { declared, found: articles.length, leftOut: left },
  }
}

async function finishedPart(part: Part, path: string): Promise<Article | null> {
  const article = await finished(part, path)
  if (!article) return null
  const hash = await partHash(part.content)
  return { ...article, part: { number: 0, of: 0, name: part.name }, partHash: hash }
}

function numbered(article: Article, number: number, of: number): Article {
  return article.part ? { ...article, part: { ...article.part, number, of } } : article
}

const emptyFile: Problem = {
  reason: 'This file is empty.',
  advice: 'Save the article again.',
}

const tooDeep: Problem = {
  reason: 'It lies in an archive in an archive in an archive.',
  advice: 'Unpack the archive and add what it holds.',
}

function takenApart(error: unknown): Problem {
  const why = error instanceof Error ? error.message.slice(0, 200) : 'unknown trouble'
  return {
    reason: `This file could not be taken apart (${why}).`,
    advice: 'Open it in another program, save the article as plain text and add that file.',
  }
}

function tooLarge(bytes: Uint8Array, most: string): Problem {
  return {
    reason: `This file holds ${String(Math.round(bytes.length / 1024 / 1024))} MB; Broadsheet reads up to ${most} of this kind.`,
    advice: 'Split it into smaller files.',
  }
}

function emptyBundle(reasons: readonly string[]): Problem {
  const [first = 'It is empty.'] = reasons
  return {
    reason: `No article could be read from this file. ${first}`,
    advice: 'Open it in the program that made it and save the articles one by one.',
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

/** What is known of an article when its words are in: `null` when there are none, nor a picture. */
async function finished(
  { draft: read, decoded }: { readonly draft: Draft; readonly decoded?: Decoded },
  path: string,
): Promise<Article | null> {
  const draft = setApart(read)
  const words = draft.blocks.reduce((sum, block) => sum + wordsIn(block.text), 0)
  if (words + wordsIn(draft.headline) === 0) return null
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
    pictures: draft.pictures ?? [],
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

function encodingRemarks(decoded: Decoded | undefined): readonly string[] {
  if (!decoded) return []
  const { encoding, found } = decoded
  if (found === 'damaged') return ['Some characters of the file are damaged.']
  if (found === 'guess')
    return [`The file does not say how its letters are written; they were read as ${encoding}.`]
  return []
}
