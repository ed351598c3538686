import type { Article } from '../../../../renderer/domain/article.ts'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { aPdf, type MadePdf } from '../../../builders/a-pdf.ts'

/** The bytes of a made-up PDF. */
export function bytesOf(pdf: string): Uint8Array {
  return Uint8Array.from(pdf, (letter) => letter.charCodeAt(0))
}

/** A made-up PDF as the app reads it. */
export async function readMade(made: MadePdf): Promise<Article> {
  const result = await readArticle({ path: 'story.pdf', bytes: bytesOf(aPdf(made)) })
  const [article] = 'articles' in result ? result.articles : []
  if (!article) throw new Error(`no article: ${JSON.stringify(result)}`)
  return article
}

/** Why a file is not read. */
export async function problemWith(bytes: Uint8Array): Promise<string> {
  const result = await readArticle({ path: 'story.pdf', bytes })
  return 'problem' in result ? result.problem.reason : 'It was read.'
}

/** An article's blocks, each as `kind: words`. */
export function told({ body }: Article): readonly string[] {
  return body.blocks.map(({ kind, text }) => `${kind}: ${text}`)
}
