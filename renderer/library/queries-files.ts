// What views ask of files that hold several articles.
import type { ArticleId, PartOfFile } from '../domain/article.ts'
import type { ArticleRow, LibraryDatabase } from './database.ts'

/** The articles of one file, in its own order; none for a file the library does not know. */
export async function articlesOfFile(
  db: LibraryDatabase,
  path: string,
): Promise<readonly ArticleId[]> {
  return (await db.files.get(path))?.articles ?? []
}

/** Where in a file of several articles one stands, and its neighbours there. */
export interface PlaceInFile {
  readonly path: string
  readonly number: number
  readonly of: number
  /** What the file calls the part. */
  readonly name: PartOfFile['name']
  readonly previous: ArticleId | null
  readonly next: ArticleId | null
}

/** An article's place in its file; `null` when the file is that article alone, or is gone. */
export async function placeInFile(
  db: LibraryDatabase,
  { id, paths, part }: Pick<ArticleRow, 'id' | 'paths' | 'part'>,
): Promise<PlaceInFile | null> {
  const [path] = paths
  if (path === undefined || !part) return null
  const all = await articlesOfFile(db, path)
  const at = all.indexOf(id)
  if (at < 0) return null
  const { length } = all
  return {
    path,
    number: at + 1,
    of: length,
    name: part.name,
    previous: all[at - 1] ?? null,
    next: all[at + 1] ?? null,
  }
}
