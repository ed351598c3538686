import type { Article, ReadResult } from '../../renderer/domain/article.ts'
import type { FileToRead } from '../../renderer/library/read-file.ts'
import { anArticle, stated } from './an-article.ts'

/**
 * Reads toy pages, for tests of what articles teach each other. Lines say what they are: `at https://…`
 * is the page's address, `by The Post` its outlet, `| words` a line around the text; the first line is
 * the headline, every other is prose.
 */
export function readToyPage({ bytes }: Pick<FileToRead, 'bytes'>): Promise<ReadResult> {
  const [headline = '', ...lines] = new TextDecoder().decode(bytes).split('\n')
  const after = (mark: string) =>
    lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length)] : []))
  const paragraphs = lines.filter((line) => !/^(at|by|\|) /.test(line))
  const article: Article = anArticle({ headline, paragraphs })
  const { body, provenance } = article
  const furniture = after('| ').map((text) => ({ kind: 'navigation' as const, text, before: 0 }))
  const outlet = after('by ').map(stated)
  const canonical = after('at ').map(stated)
  return Promise.resolve({
    articles: [
      {
        ...article,
        body: { ...body, furniture },
        provenance: { ...provenance, outlet, canonical },
      },
    ],
  })
}
