// From acts of the reader to the rows that hold what they come to: corrections, outlets, stories, tags,
// saved searches.
import type { OutletEntry, ReaderAct, RecordedAct } from '../../main/contract.ts'
import { attributionFields, type ArticleId } from '../domain/article.ts'
import { outletKinds } from '../domain/attribute/outlet.ts'
import type {
  CorrectedField,
  CorrectionRow,
  LibraryDatabase,
  OutletRow,
  SearchId,
  StoryNameRow,
  TagId,
  TieRow,
} from './database.ts'

/** An act with its place in the order of all. */
export type NumberedAct = Pick<RecordedAct, 'number' | 'act'>

type ActOf<Kind extends ReaderAct['kind']> = Extract<ReaderAct, { kind: Kind }>

/** The acts of one kind, in their order. */
export function ofKind<Kind extends ReaderAct['kind']>(
  acts: readonly NumberedAct[],
  kind: Kind,
): readonly ActOf<Kind>[] {
  return acts.flatMap(({ act }) => (isOfKind(act, kind) ? [act] : []))
}

function isOfKind<Kind extends ReaderAct['kind']>(act: ReaderAct, kind: Kind): act is ActOf<Kind> {
  return act.kind === kind
}

/** The tables `applyToTables` writes. */
export function tablesOfTheReader(db: LibraryDatabase) {
  const { corrections, outlets, ties, storyNames, tags, tagged, searches } = db
  return [corrections, outlets, ties, storyNames, tags, tagged, searches]
}

/** Applies acts, oldest first, inside a transaction that holds `tablesOfTheReader`. */
export async function applyToTables(
  db: LibraryDatabase,
  acts: readonly NumberedAct[],
): Promise<void> {
  await applyCorrections(db, ofKind(acts, 'corrected'))
  await applyOutlets(db, ofKind(acts, 'outlet'))
  await applyTies(db, ofKind(acts, 'ties'))
  await applyStoryNames(db, acts)
  await applyTags(db, acts)
  await applySearches(db, ofKind(acts, 'saved-search'))
}

async function applyCorrections(
  db: LibraryDatabase,
  acts: readonly ActOf<'corrected'>[],
): Promise<void> {
  const last = new Map<string, CorrectionRow | [ArticleId, CorrectedField]>()
  for (const { article, field, values } of acts) {
    if (!isCorrected(field)) continue // a row of a newer program
    const id = article as ArticleId
    last.set(`${field} ${id}`, values ? { article: id, field, values } : [id, field])
  }
  const all = [...last.values()]
  await db.corrections.bulkPut(all.flatMap((one) => ('article' in one ? [one] : [])))
  await db.corrections.bulkDelete(all.flatMap((one) => ('article' in one ? [] : [one])))
}

async function applyOutlets(db: LibraryDatabase, acts: readonly ActOf<'outlet'>[]): Promise<void> {
  const last = new Map(acts.map((act) => [act.name, act.entry]))
  const entries = [...last]
  await db.outlets.bulkPut(
    entries.flatMap(([name, entry]) => (entry ? [outletOf(name, entry)] : [])),
  )
  await db.outlets.bulkDelete(entries.flatMap(([name, entry]) => (entry ? [] : [name])))
}

async function applyTies(db: LibraryDatabase, acts: readonly ActOf<'ties'>[]): Promise<void> {
  const last = new Map<string, TieRow | [ArticleId, ArticleId]>()
  for (const { a, b, wish } of acts.flatMap(({ ties }) => ties)) {
    if (a === b) continue
    const [first, second] = (a < b ? [a, b] : [b, a]) as [ArticleId, ArticleId]
    last.set(`${first} ${second}`, wish ? { a: first, b: second, wish } : [first, second])
  }
  const all = [...last.values()]
  await db.ties.bulkPut(all.flatMap((one) => ('wish' in one ? [one] : [])))
  await db.ties.bulkDelete(all.flatMap((one) => ('wish' in one ? [] : [one])))
}

async function applyStoryNames(db: LibraryDatabase, acts: readonly NumberedAct[]): Promise<void> {
  const last = new Map<ArticleId, StoryNameRow | null>()
  for (const { act, number } of acts) {
    if (act.kind !== 'story-named') continue
    const article = act.article as ArticleId
    last.set(article, act.name === null ? null : { article, name: act.name, act: number })
  }
  await db.storyNames.bulkPut([...last.values()].flatMap((row) => row ?? []))
  await db.storyNames.bulkDelete([...last].flatMap(([id, row]) => (row ? [] : [id])))
}

/** One after the other: a tag that is removed takes its articles along, and may be made again. */
async function applyTags(db: LibraryDatabase, acts: readonly NumberedAct[]): Promise<void> {
  for (const { act } of acts) {
    if (act.kind === 'tag') {
      const id = act.tag as TagId
      if (act.entry) await db.tags.put({ id, ...act.entry })
      else {
        await db.tags.delete(id)
        await db.tagged.where('[tag+article]').between([id, ''], [id, '\uffff']).delete()
      }
    } else if (act.kind === 'tagged') {
      const tag = act.tag as TagId
      const articles = act.articles as readonly ArticleId[]
      if (act.on) await db.tagged.bulkPut(articles.map((article) => ({ tag, article })))
      else await db.tagged.bulkDelete(articles.map((article): [TagId, ArticleId] => [tag, article]))
    }
  }
}

async function applySearches(
  db: LibraryDatabase,
  acts: readonly ActOf<'saved-search'>[],
): Promise<void> {
  for (const { search, entry } of acts) {
    const id = search as SearchId
    if (entry) await db.searches.put({ id, ...entry })
    else await db.searches.delete(id)
  }
}

function isCorrected(field: string): field is CorrectedField {
  return field === 'headline' || attributionFields.some((known) => known === field)
}

function outletOf(name: string, entry: OutletEntry): OutletRow {
  const kind = outletKinds.find((known) => known === entry.kind) ?? ''
  return { name, short: entry.short, domains: entry.domains, kind, country: entry.country }
}
