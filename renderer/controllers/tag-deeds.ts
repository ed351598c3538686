// What the reader does with tags. Each of them can be taken back, from wherever the reader has gone.
import { tagColours, type ReaderAct, type TagColour, type TagEntry } from '../../main/contract.ts'
import type { ArticleId } from '../domain/article.ts'
import type { LibraryDatabase, TagId, TagRow } from '../library/database.ts'
import { allTags, taggedWith, tagNamed, tagWith } from '../library/queries-tags.ts'
import { foldedTagName, longestTagName, tidyTagName } from '../library/tag-name.ts'
import type { Deed } from './deeds.ts'
import type { Library } from './library.ts'

/** What was done, in a sentence, and what takes it back and says so. */
export interface TagDeedDone {
  readonly says: string
  readonly take: () => Promise<string>
}

/** What became of a new name: done, the same as before (`null`), or another tag has it already. */
export type Renamed = TagDeedDone | { readonly taken: TagRow } | null

/**
 * Makes a tag and puts it on articles, if any are given; a tag that has the name already is used. `null`
 * when nothing came of it: the name is empty, or all of that holds already.
 */
export async function makeTag(
  library: Library,
  typed: string,
  articles: readonly ArticleId[],
): Promise<TagDeedDone | null> {
  const name = tidyTagName(typed)
  if (name === '') return null
  const known = await tagNamed(library.db, name)
  if (known) return setTagged(library, { tag: known, on: true }, articles)
  const tag = crypto.randomUUID() as TagId
  const entry = { name, colour: await nextColour(library.db) }
  const made: ReaderAct = { kind: 'tag', tag, entry }
  const deed: Deed = {
    act: articles.length > 0 ? [made, { kind: 'tagged', tag, articles, on: true }] : made,
    back: () => unmade(library.db, tag, articles),
    undone: `The tag “${name}” is gone again.`,
  }
  return done(library, deed, articles.length > 0 ? tagged(name, articles) : `“${name}” was made.`)
}

/** Puts a tag on articles, or takes it off; `null` when it is so already. */
export async function setTagged(
  library: Library,
  { tag, on }: { readonly tag: TagRow; readonly on: boolean },
  articles: readonly ArticleId[],
): Promise<TagDeedDone | null> {
  const carrying = new Set(await taggedWith(library.db, tag.id))
  const changed = [...new Set(articles)].filter((article) => carrying.has(article) !== on)
  if (changed.length === 0) return null
  const act = (to: boolean): ReaderAct => {
    return { kind: 'tagged', tag: tag.id, articles: changed, on: to }
  }
  const [now, before] = [tagged(tag.name, changed), untagged(tag.name, changed)]
  const deed: Deed = { act: act(on), back: act(!on), undone: on ? before : now }
  return done(library, deed, on ? now : before)
}

/** Gives a tag another name. Another tag of that name is told: the two may be merged. */
export async function renameTag(library: Library, tag: TagRow, typed: string): Promise<Renamed> {
  const name = tidyTagName(typed)
  if (name === '' || name === tag.name) return null
  const taken = await tagNamed(library.db, name)
  if (taken && taken.id !== tag.id) return { taken }
  const deed: Deed = {
    act: { kind: 'tag', tag: tag.id, entry: { name, colour: tag.colour } },
    back: async () => {
      const { colour } = await standing(library.db, tag)
      return [await withFreeName(library.db, tag.id, { name: tag.name, colour })]
    },
    undone: `“${tag.name}” has its name again.`,
  }
  return done(library, deed, `“${tag.name}” is now called “${name}”.`)
}

/** Gives a tag another colour; `null` when it has it already. */
export async function recolourTag(
  library: Library,
  tag: TagRow,
  colour: TagColour,
): Promise<TagDeedDone | null> {
  if (colour === tag.colour) return null
  const deed: Deed = {
    act: { kind: 'tag', tag: tag.id, entry: { name: tag.name, colour } },
    back: async () => {
      const { name } = await standing(library.db, tag)
      return [{ kind: 'tag', tag: tag.id, entry: { name, colour: tag.colour } }]
    },
    undone: `“${tag.name}” is ${tag.colour} again.`,
  }
  return done(library, deed, `“${tag.name}” is ${colour} now.`)
}

/** Removes a tag from the library and from every article; taken back, all of them carry it again. */
export async function removeTag(library: Library, tag: TagRow): Promise<TagDeedDone> {
  const { db } = library
  const [articles, all] = await Promise.all([taggedWith(db, tag.id), allTags(db)])
  const shown = all.find(({ id }) => id === tag.id)?.articles ?? 0
  const deed: Deed = {
    act: { kind: 'tag', tag: tag.id, entry: null },
    back: async () => [await withFreeName(db, tag.id, tag), ...on(tag.id, articles)],
    undone: `The tag “${tag.name}” is back.`,
  }
  const lost =
    shown === 0 ? 'No article had it.' : `${counted(shown)} no longer ${carry(shown)} it.`
  return done(library, deed, `“${tag.name}” was removed. ${lost}`)
}

/** All articles of one tag carry the other one instead, and the first is no more. */
export async function mergeTags(
  library: Library,
  from: TagRow,
  into: TagRow,
): Promise<TagDeedDone | null> {
  if (from.id === into.id) return null
  const { db } = library
  const [articles, others] = await Promise.all([taggedWith(db, from.id), taggedWith(db, into.id)])
  const have = new Set(others)
  const added = articles.filter((article) => !have.has(article))
  const deed: Deed = {
    act: [...on(into.id, added), { kind: 'tag', tag: from.id, entry: null }],
    back: async () => [
      await withFreeName(db, from.id, from),
      ...on(from.id, articles),
      ...on(into.id, added).map((act) => ({ ...act, on: false })),
    ],
    undone: `“${from.name}” and “${into.name}” are two tags again.`,
  }
  return done(library, deed, `“${from.name}” is part of “${into.name}” now.`)
}

async function done(library: Library, deed: Deed, says: string): Promise<TagDeedDone> {
  await library.deeds.do(deed)
  return { says, take: () => library.deeds.takeBack(deed) }
}

/** A tag that was put on other articles meanwhile stays there. */
async function unmade(
  db: LibraryDatabase,
  tag: TagId,
  articles: readonly ArticleId[],
): Promise<readonly ReaderAct[]> {
  const own = new Set(articles)
  const others = (await taggedWith(db, tag)).some((article) => !own.has(article))
  if (!others) return [{ kind: 'tag', tag, entry: null }]
  return [{ kind: 'tagged', tag, articles, on: false }]
}

/** The tag as it is now. Throws when it was removed meanwhile: there is nothing to take back. */
async function standing(db: LibraryDatabase, { id, name }: TagRow): Promise<TagRow> {
  const now = await tagWith(db, id)
  if (!now) throw new Error(`the tag “${name}” was removed`)
  return now
}

/** Writes a tag again; should another have its name by now, with a number after it. */
async function withFreeName(
  db: LibraryDatabase,
  tag: TagId,
  { name, colour }: TagEntry,
): Promise<ReaderAct> {
  const others = (await db.tags.toArray()).filter(({ id }) => id !== tag)
  const taken = new Set(others.map((other) => foldedTagName(other.name)))
  const short = [...name].slice(0, longestTagName - 8).join('') // a number still fits behind it
  let free = name
  for (let number = 2; taken.has(foldedTagName(free)); number += 1) free = `${short} ${number}`
  return { kind: 'tag', tag, entry: { name: free, colour } }
}

/** The colour that fewest tags have; of several, the first after grey. */
async function nextColour(db: LibraryDatabase): Promise<TagColour> {
  const used = (await db.tags.toArray()).map(({ colour }) => colour)
  const times = (colour: TagColour) => used.filter((one) => one === colour).length
  const [grey, ...bright] = tagColours
  return bright.reduce((best, one) => (times(one) < times(best) ? one : best), bright[0] ?? grey)
}

type Tagged = Extract<ReaderAct, { kind: 'tagged' }>

function on(tag: TagId, articles: readonly ArticleId[]): readonly Tagged[] {
  return articles.length > 0 ? [{ kind: 'tagged', tag, articles, on: true }] : []
}

function tagged(name: string, articles: readonly ArticleId[]): string {
  return `${counted(articles.length)} tagged “${name}”.`
}

function untagged(name: string, articles: readonly ArticleId[]): string {
  return `“${name}” was taken off ${counted(articles.length)}.`
}

function counted(articles: number): string {
  return articles === 1 ? '1 article' : `${new Intl.NumberFormat().format(articles)} articles`
}

function carry(articles: number): string {
  return articles === 1 ? 'carries' : 'carry'
}
