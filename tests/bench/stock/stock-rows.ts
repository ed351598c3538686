// The rows of a library that is put into the database instead of being read from its files.
import type { StoryId } from '../../../renderer/domain/article.ts'
import type {
  ArticleRow,
  BodyRow,
  FileRow,
  FingerprintRow,
  StoryRow,
} from '../../../renderer/library/database.ts'
import { theNewsroom } from '../../../renderer/library/domain-newsroom.ts'
import { readingVersion } from '../../../renderer/library/reading-version.ts'
import { articleId, filedAt, prepare } from '../../../renderer/library/rows.ts'
import { storyId } from '../../../renderer/library/tell-story.ts'
import type { MadeUpArticle } from '../press/articles.ts'
import { asRead } from '../press/articles-read.ts'
import type { PrintedFile } from './printed-file.ts'

/** What is stored of one article and its file. */
export interface StockRows {
  readonly file: FileRow
  readonly article: ArticleRow
  readonly body: BodyRow
  readonly traits: FingerprintRow
}

/** The rows that filing its file would give, in its story, but for what it learns from others. */
export function stockRows(made: MadeUpArticle, printed: PrintedFile, story: StoryId): StockRows {
  const { stamp, hash } = printed
  const id = idOf(printed)
  const { row, text } = filedAt(prepare(asRead(made), id, theNewsroom), stamp.modified)
  return {
    file: { ...stamp, hash, articles: [id], reading: readingVersion, filed: stamp.modified },
    article: { ...row, story, paths: [stamp.path], current: 1 },
    body: { id, packed: text.packed },
    traits: { id, ...text.traits },
  }
}

/** The stories as they truly are, each member with one plain reason. */
export function storiesOf(files: readonly PrintedFile[]): readonly StoryRow[] {
  const groups = new Map<number, PrintedFile[]>()
  files.forEach((file, number) => {
    const story = file.story ?? -1 - number
    groups.set(story, [...(groups.get(story) ?? []), file])
  })
  return [...groups.values()].map(storyOf)
}

/** The story that each article is in, by the article's number. */
export function storyIdsOf(files: readonly PrintedFile[]): readonly StoryId[] {
  const ids = new Map(
    storiesOf(files).flatMap(({ id, members }) => members.map(({ article }) => [article, id])),
  )
  return files.map((file) => ids.get(idOf(file)) ?? ('' as StoryId))
}

function storyOf(files: readonly PrintedFile[]): StoryRow {
  const byTime = [...files].sort((a, b) => (a.published < b.published ? -1 : 1))
  const alone = byTime.length === 1
  return {
    id: storyId(byTime.map(idOf)),
    headline: byTime[0]?.headline ?? '',
    sortDate: byTime.at(-1)?.published ?? '',
    members: byTime.map((file, at) => ({
      article: idOf(file),
      relation: alone ? 'alone' : at === 0 ? 'first' : 'same-event',
      reason: alone ? '' : 'Tells of the same event.',
      share: at === 0 ? 1 : 0,
    })),
  }
}

function idOf({ hash }: PrintedFile) {
  return articleId({}, hash, 0)
}
