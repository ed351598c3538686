import {
  attributionFields,
  type Article,
  type AttributionField,
  type ReadResult,
} from '../../renderer/domain/article.ts'
import { readArticle } from '../../renderer/domain/read/read-article.ts'

/** What becomes of a text that lies in a file of this name. */
export function readingOf(text: string, path = 'file'): Promise<ReadResult> {
  return readArticle({ path, bytes: new TextEncoder().encode(text) })
}

/** The articles in a text; fails with the problem's words when there are none. */
export async function articlesOf(text: string, path?: string): Promise<readonly Article[]> {
  const result = await readingOf(text, path)
  if ('problem' in result) throw new Error(result.problem.reason)
  return result.articles
}

/** The one article in a text, or the first of several. */
export async function articleOf(text: string, path?: string): Promise<Article> {
  const [first] = await articlesOf(text, path)
  if (!first) throw new Error('no article')
  return first
}

/** Why a text gives no article; `an article` when it does. */
export async function problemOf(text: string, path?: string): Promise<string> {
  const result = await readingOf(text, path)
  return 'problem' in result ? result.problem.reason : 'an article'
}

/** What an article states of itself: each row's value, with the field its words stand in. */
export function statedBy(article: Article): Readonly<Partial<Record<AttributionField, string>>> {
  const rows = attributionFields.flatMap((field) => {
    const told = article.provenance[field].flatMap(({ value, evidence }) => {
      const place = evidence[0]?.place
      return place?.in === 'field' ? [`${value} (${place.name})`] : []
    })
    return told.length === 0 ? [] : [[field, told.join('; ')] as const]
  })
  return Object.fromEntries(rows)
}

/** An article's blocks, each as its role, kind and words. */
export function blocksOf(article: Article): readonly string[] {
  return article.body.blocks.map(({ role, kind, text }) =>
    role === 'prose' ? `${kind}: ${text}` : `${role} ${kind}: ${text}`,
  )
}
