import {
  attributionFields,
  type Article,
  type ReadResult,
} from '../../../renderer/domain/article.ts'

/** An article in the words of a fixture's `.json`: everything that a reader would see of it. */
export interface Digest {
  readonly headline: string
  readonly language: string
  readonly blocks: readonly string[]
  readonly furniture: readonly string[]
  readonly provenance: Readonly<Record<string, readonly string[]>>
  readonly remarks: readonly string[]
}

/** The first article of a reading as a digest; throws with the reason when it is a problem. */
export function digestOf(result: ReadResult): Digest {
  const article = firstOf(result)
  return {
    headline: article.headline,
    language: article.language,
    blocks: article.body.blocks.map(({ kind, role, text, spans }) =>
      [
        `${kind} ${role}: ${text}`,
        ...spans.map((span) =>
          `${span.kind} ‹${text.slice(span.start, span.end)}› ${span.address ?? ''}`.trim(),
        ),
      ].join(' | '),
    ),
    furniture: article.body.furniture.map(
      ({ kind, text, before }) => `${kind} @${String(before)}: ${text}`,
    ),
    provenance: provenanceOf(article),
    remarks: article.remarks,
  }
}

/** The first article of a reading; throws with the reason when it is a problem. */
export function firstOf(result: ReadResult): Article {
  if ('problem' in result) throw new Error(result.problem.reason)
  const [article] = result.articles
  if (!article) throw new Error('a reading without articles')
  return article
}

function provenanceOf(article: Article): Digest['provenance'] {
  const stated = attributionFields.filter((field) => article.provenance[field].length > 0)
  return Object.fromEntries(
    stated.map((field) => [
      field,
      article.provenance[field].map(
        ({ value, evidence }) =>
          `${value} ← ${evidence.map(({ words, place }) => `${place.in === 'field' ? place.name : place.in} ‹${words}›`).join(', ')}`,
      ),
    ]),
  )
}
