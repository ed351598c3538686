import type { Article, LeftOut, ReadResult } from '../../renderer/domain/article.ts'
import { partHash } from '../../renderer/domain/read/part-hash.ts'
import type { FileToRead } from '../../renderer/library/read-file.ts'
import { readToy } from './a-newsroom.ts'

/**
 * A file of several toy articles, as `readToyBundle` reads it. Each part has a name and a text;
 * `null` is a part that gives no article. `declared` is what the file says it holds.
 */
export function aBundle(
  parts: readonly (readonly [name: string, text: string | null])[],
  declared: number | '?' = '?',
): string {
  const texts = parts.map(([name, text]) => `${name}\n${text ?? 'nothing'}`)
  return [`bundle ${declared}`, ...texts].join('\n===\n')
}

/**
 * Reads `aBundle`, and toy articles by themselves. A line `[picture …]` is a picture in the file, made
 * of the letters that follow; a line `withdrawn` is an agency's.
 */
export async function readToyBundle(file: Pick<FileToRead, 'bytes'>): Promise<ReadResult> {
  const text = new TextDecoder().decode(file.bytes)
  if (!text.startsWith('bundle ')) return withExtras(await readToy(file), text)
  const [head = '', ...parts] = text.split('\n===\n')
  const articles: Article[] = []
  const leftOut: LeftOut[] = []
  for (const part of parts) {
    const [name = '', ...lines] = part.split('\n')
    const content = lines.join('\n')
    if (content === 'nothing') leftOut.push({ name, reason: 'There are no words in it.' })
    else articles.push(...(await readPart(name, content)))
  }
  const numbered = articles.map((article, at) => ({
    ...article,
    ...(article.part ? { part: { ...article.part, number: at + 1, of: articles.length } } : {}),
  }))
  const declared = /^bundle (\d+)/.exec(head)?.[1]
  const found = articles.length
  const bundle = { declared: declared === undefined ? null : Number(declared), found, leftOut }
  return { articles: numbered, bundle }
}

async function readPart(name: string, content: string): Promise<readonly Article[]> {
  const hash = await partHash(content)
  const read = withExtras(await readToy({ bytes: new TextEncoder().encode(content) }), content)
  if (!('articles' in read)) return []
  return read.articles.map((article) => ({
    ...article,
    part: { number: 0, of: 0, name },
    partHash: hash,
  }))
}

function withExtras(read: ReadResult, text: string): ReadResult {
  if (!('articles' in read)) return read
  const letters = [...text.matchAll(/^\[picture (.*)\]$/gm)].map((match) => match[1] ?? '')
  const pictures = letters.map((drawn) => ({
    type: 'image/png' as const,
    bytes: new TextEncoder().encode(drawn),
  }))
  const standing = /^withdrawn$/m.test(text) ? [field('withdrawn')] : []
  return {
    ...read,
    articles: read.articles.map((article) => ({
      ...article,
      pictures,
      provenance: { ...article.provenance, standing },
    })),
  }
}

function field(value: string) {
  return {
    value,
    status: 'stated' as const,
    evidence: [{ words: value, place: { in: 'field' as const, name: 'toy: standing' } }],
    method: 'a field names it',
    confidence: 1,
  }
}
