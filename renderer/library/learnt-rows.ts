import type { ArticleId, Provenance } from '../domain/article.ts'
import type { LearntRow } from './database.ts'

/** What its story taught about an article. */
export function storyLessons(row: LearntRow | undefined): Partial<Provenance> {
  if (!row) return {}
  return row.story ?? (row.library ? {} : row.provenance)
}

/** What the library taught about an article. */
export function libraryLessons(row: LearntRow | undefined): Partial<Provenance> {
  return row?.library ?? {}
}

/** The row after the library taught `library`; what the story taught stays. `null`: there is none. */
export function learntRow(
  id: ArticleId | undefined,
  before: LearntRow | undefined,
  library: Partial<Provenance>,
): LearntRow | null {
  return id === undefined ? null : joined(id, storyLessons(before), library)
}

/** The row after the story taught `story`; what the library taught stays. `null`: there is none. */
export function retoldRow(
  id: ArticleId,
  before: LearntRow | undefined,
  story: Partial<Provenance>,
): LearntRow | null {
  return joined(id, story, libraryLessons(before))
}

function joined(
  id: ArticleId,
  story: Partial<Provenance>,
  library: Partial<Provenance>,
): LearntRow | null {
  const provenance = { ...library, ...story }
  if (Object.keys(provenance).length === 0) return null
  return {
    id,
    provenance,
    ...(Object.keys(story).length > 0 ? { story } : {}),
    ...(Object.keys(library).length > 0 ? { library } : {}),
  }
}
