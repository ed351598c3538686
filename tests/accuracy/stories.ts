import type { ArticleId } from '../../renderer/domain/article.ts'
import { fingerprint } from '../../renderer/domain/group/fingerprint.ts'
import { StoryIndex } from '../../renderer/domain/group/stories.ts'
import { subjectOf } from '../../renderer/domain/group/subject.ts'
import type { Traits } from '../../renderer/domain/group/traits.ts'
import { foundText } from './found-text.ts'
import { asLines, rowsOf } from './rows.ts'

/** Which documents of a set the program puts into one story, one line a document. */
export async function stories(folder: string): Promise<string> {
  const known = new Map<ArticleId, Traits>()
  for (const row of await rowsOf(folder, 'docs.jsonl')) {
    const { article } = await foundText(row.text('text'), {
      name: row.text('id'),
      title: row.text('title'),
      publisher: row.text('source'),
      date: row.text('date'),
    })
    const { headline, body, language, provenance } = article
    const published = provenance.published[0]?.value ?? ''
    const outlet = provenance.outlet[0]?.value ?? ''
    const subject = subjectOf({ headline, body, published, language, outlet })
    known.set(article.id, { prints: fingerprint(body), subject })
  }
  const index = new StoryIndex((ids) => Promise.resolve(those(known, ids)))
  const ids = [...known.keys()]
  // In portions, as files come.
  for (let at = 0; at < ids.length; at += 100) {
    await index.turn({ come: those(known, ids.slice(at, at + 100)), gone: [] })
  }
  const told = await index.storiesOf(ids)
  const clusters = new Map(told.flatMap((story) => story.map((id) => [id, story[0]] as const)))
  return asLines(ids.map((id) => ({ id, cluster: clusters.get(id) })))
}

function those(known: ReadonlyMap<ArticleId, Traits>, ids: readonly ArticleId[]) {
  return new Map(
    ids.flatMap((id) => {
      const traits = known.get(id)
      return traits ? [[id, traits] as const] : []
    }),
  )
}
