import type { ArticleId } from '../../renderer/domain/article.ts'
import { fingerprint } from '../../renderer/domain/group/fingerprint.ts'
import { StoryIndex } from '../../renderer/domain/group/stories.ts'
import { foundText } from './found-text.ts'
import { asLines, rowsOf } from './rows.ts'

/** Which documents of a set the program puts into one story, one line a document. */
export async function stories(folder: string): Promise<string> {
  const index = new StoryIndex()
  const ids: ArticleId[] = []
  for (const row of await rowsOf(folder, 'docs.jsonl')) {
    const { article } = await foundText(row.text('text'), {
      name: row.text('id'),
      title: row.text('title'),
      date: row.text('date'),
    })
    index.add(article.id, fingerprint(article.body))
    ids.push(article.id)
  }
  return asLines(ids.map((id) => ({ id, cluster: [...index.storyOf(id)].sort()[0] })))
}
