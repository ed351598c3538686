import { nothingStated, type Article, type Attribution } from '../../../renderer/domain/article.ts'
import type { MadeUpArticle } from './articles.ts'
import { printed } from './files.ts'

/**
 * A made-up article as reading its file would give it, for benches that fill a database without
 * parsing: text, headline, outlet, byline, dateline, agency, date and section, all stated.
 */
export function asRead(article: MadeUpArticle): Article {
  const { outlet, byline, dateline, agency, published, section } = article
  return {
    format: 'txt',
    language: outlet.language,
    direction: outlet.language === 'ar' ? 'rtl' : 'ltr',
    headline: article.headline,
    body: {
      blocks: printed(article).map((text, at) => ({
        kind: 'paragraph',
        text,
        spans: [],
        role: at === 0 && article.leadIn ? 'lead-in' : 'prose',
      })),
      furniture: [],
    },
    provenance: {
      ...nothingStated,
      outlet: stated(outlet.name),
      byline: stated(byline),
      dateline: stated(dateline),
      agency: stated(agency),
      section: stated(section),
      published: stated(new Date(published).toISOString()),
    },
    pictures: [],
    remarks: [],
  }
}

function stated(value: string): readonly Attribution[] {
  if (value === '') return []
  const evidence = [{ words: value, place: { in: 'field', name: 'made up' } as const }]
  return [{ value, status: 'stated', evidence, method: 'a field names it', confidence: 1 }]
}
