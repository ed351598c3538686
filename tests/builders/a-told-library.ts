import 'fake-indexeddb/auto'
import type { ArticleId, StoryId } from '../../renderer/domain/article.ts'
import { LibraryDatabase, type ArticleRow, type StoryRow } from '../../renderer/library/database.ts'

/** An article of a story that a test wants told; its headline is the story's. */
export interface Telling {
  readonly outlet: string
  /** As `StoryMember.relation` has it; the first telling of a story is its first article. */
  readonly relation: string
  /** ISO; the story's day, where it is not said; '' for an article that states none. */
  readonly day?: string
}

/** A story that a test wants told. */
export interface ToldStory {
  readonly headline: string
  readonly day: string
  readonly tellings: readonly Telling[]
}

let made = 0

/** When all of it was filed, which stands in for a day that is not stated. */
const filed = Date.UTC(2026, 1, 20)
const filedDay = '2026-02-20'

/**
 * A library with just these stories, as filing would leave the rows that lists ask; without files and
 * bodies. The articles of story 2 are `2-0`, `2-1` and so on, its id is `s-2`.
 */
export async function aToldLibrary(stories: readonly ToldStory[]): Promise<LibraryDatabase> {
  const db = new LibraryDatabase(`told-${++made}`)
  await db.open()
  const rows = stories.flatMap(({ headline, day, tellings }, story) =>
    tellings.map((one, at) =>
      row({ ...one, headline, day: one.day ?? day, id: `${story}-${at}`, story: `s-${story}` }),
    ),
  )
  const counts = new Map<string, number>()
  for (const { outlet } of rows) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  await db.articles.bulkPut(rows)
  await db.counts.bulkPut([...counts].map(([outlet, articles]) => ({ outlet, articles })))
  await db.stories.bulkPut(stories.map((one, at) => storyRow(one, at)))
  return db
}

function storyRow({ headline, day, tellings }: ToldStory, number: number): StoryRow {
  const days = tellings.map((one) => one.day ?? day).sort()
  const last = days.at(-1) ?? ''
  return {
    id: `s-${number}` as StoryId,
    headline,
    ...(last ? { sortDate: last } : { sortDate: filedDay, undated: true }),
    members: tellings.map(({ relation }, at) => {
      const article = `${number}-${at}` as ArticleId
      return { article, relation, reason: '', share: relation === 'excerpt' ? 0.5 : 1 }
    }),
  }
}

function row(one: {
  readonly id: string
  readonly story: string
  readonly headline: string
  readonly outlet: string
  readonly day: string
}): ArticleRow {
  return {
    id: one.id as ArticleId,
    story: one.story as StoryId,
    headline: one.headline,
    outlet: one.outlet,
    outletStatus: one.outlet ? 'stated' : 'not-stated',
    published: one.day,
    filed,
    sortDate: one.day || filedDay,
    format: 'txt',
    language: 'en',
    direction: 'ltr',
    opening: '',
    words: 1,
    paragraphs: 1,
    paths: [`${one.id}.txt`],
    current: 1,
    replaces: '',
  }
}
