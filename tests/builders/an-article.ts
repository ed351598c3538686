import { nothingStated, type Article, type Attribution } from '../../renderer/domain/article.ts'

/** What a test may say of an article; the rest is plain. */
export interface ArticleTraits {
  readonly headline?: string
  readonly paragraphs?: readonly string[]
  readonly outlet?: string
  readonly published?: string
}

/** An article that says only what the test cares about. */
export function anArticle(traits: ArticleTraits = {}): Article {
  const { headline = 'Rates rise', paragraphs = ['The bank raised rates.'] } = traits
  return {
    format: 'txt',
    language: 'en',
    direction: 'ltr',
    headline,
    body: {
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, spans: [], role: 'prose' })),
      furniture: [],
    },
    provenance: {
      ...nothingStated,
      outlet: traits.outlet ? [stated(traits.outlet)] : [],
      published: traits.published ? [stated(traits.published)] : [],
    },
    pictures: [],
    remarks: [],
  }
}

/** An attribution as a file's field states it. */
export function stated(value: string): Attribution {
  return {
    value,
    status: 'stated',
    evidence: [{ words: value, place: { in: 'field', name: 'test' } }],
    method: 'a field names it',
    confidence: 1,
  }
}
