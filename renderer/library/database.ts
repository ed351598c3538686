import Dexie, { type PromiseExtended, type Table } from 'dexie'
import type {
  Article,
  ArticleId,
  Body,
  Bundle,
  Evidence,
  Format,
  PartOfFile,
  PictureType,
  Provenance,
  StoryId,
} from '../domain/article.ts'
import type {
  CorrectedField,
  CorrectionRow,
  MarkRow,
  OutletRow,
  SavedSearchRow,
  SearchId,
  StoryNameRow,
  TagId,
  TaggedRow,
  TagRow,
  TieRow,
} from './reader-rows.ts'
import type { PackedRow } from './lists/packed-columns.ts'
import type { StampsRow } from './stamps-row.ts'
import type { Subject } from '../domain/group/subject.ts'
import { versions } from './versions/index.ts'

export type * from './reader-rows.ts'

/** A file of the folder, as last filed. Writer: the library worker. */
export interface FileRow {
  /** Relative to the library folder, parted by `/`. */
  readonly path: string
  readonly size: number
  readonly modified: number
  readonly changed: number
  /** SHA-256 of the content, 64 hex digits; empty when it could not be read. */
  readonly hash: string
  /** What the file holds now; empty when it is a problem. */
  readonly articles: readonly ArticleId[]
  /** When it was filed, milliseconds since 1970 (UTC); absent for files of the first schema. */
  readonly filed?: number
  /** Which reading it was read by: a newer program reads it again. Absent is 1. */
  readonly reading?: number
  /** What became of its parts; absent when it is one article. */
  readonly bundle?: Bundle
}

/** What a list needs of an article: light, because lists read hundreds. */
export interface ArticleRow {
  readonly id: ArticleId
  readonly headline: string
  /** The outlet shown, stated or learnt; empty when not stated. */
  readonly outlet: string
  readonly outletStatus: 'stated' | 'learnt' | 'corrected' | 'not-stated'
  /** Who wrote it, as shown, parted by commas; empty when not stated, absent before reading 3. */
  readonly byline?: string
  /** As an ISO date or date and time; empty when not stated. */
  readonly published: string
  /** When Broadsheet filed it, milliseconds since 1970 (UTC). */
  readonly filed: number
  /** What lists are sorted by: `published` where stated, else the day of filing. ISO. */
  readonly sortDate: string
  readonly format: Format
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The first words of the prose, at most 160 characters. */
  readonly opening: string
  readonly words: number
  readonly paragraphs: number
  readonly story: StoryId
  /**
   * How it stands to its story's first article, as `StoryMember.relation` has it, which is `first` where
   * it stands alone; absent until its story is told by a program that notes it.
   */
  readonly relation?: string
  /** The files that hold it, first the one it was read from; empty when all are gone. */
  readonly paths: readonly string[]
  /** 1 while a file holds it in its newest form, else 0: old versions and missing files leave lists. */
  readonly current: 0 | 1
  /** Where in a file of several it stands. */
  readonly part?: PartOfFile
  /** `embargoed` or `withdrawn` where its file says so; absent otherwise. */
  readonly standing?: 'embargoed' | 'withdrawn'
  /** The version it replaced, if its file was changed while Broadsheet knew it. */
  readonly replaces: ArticleId | ''
  /** Which reading it was read by; absent is 1. */
  readonly reading?: number
  /**
   * The number of the change in which this row was last written, from 1 up through the whole library:
   * what has been seen up to a number has only higher ones to look at. Absent before schema 4.
   */
  readonly edition?: number
  /** The headline its file gives; only while the reader's correction stands in `headline`. */
  readonly readHeadline?: string
}

/** What reading needs of an article. `packed` is the `Body` and provenance as UTF-8 JSON. */
export interface BodyRow {
  readonly id: ArticleId
  readonly packed: Uint8Array
}

/** What `BodyRow.packed` holds. `provenance` is as read; what was learnt lies in `learnt`. */
export interface PackedBody {
  readonly body: Body
  readonly provenance: Provenance
  readonly remarks: Article['remarks']
}

/** A picture that lay in an article's file. `id` is the article's, `/`, and the number in `Picture.held`. */
export interface PictureRow {
  readonly id: string
  readonly article: ArticleId
  readonly type: PictureType
  readonly bytes: Uint8Array
}

/**
 * Something an article shares with others of its outlet: its address's host (`host:example.com`), a
 * masthead line (`line:the daily planet`). An article that states its outlet teaches the others.
 */
export interface ClueRow {
  readonly key: string
  readonly article: ArticleId
  /** The outlet the article states; '' when it states none and would learn. */
  readonly outlet: string
  /** Where the outlet is stated in that article; `null` when it states none. */
  readonly evidence: Evidence | null
}

/** What was learnt about an article from elsewhere; a row only where something was. */
export interface LearntRow {
  readonly id: ArticleId
  /** All of it; what its story taught outweighs what the library taught. */
  readonly provenance: Partial<Provenance>
  /** Taught by copies, written when its story changes. Rows of the first schema have nothing else. */
  readonly story?: Partial<Provenance>
  /** Taught by the table of outlets, or by articles of the same address or masthead. */
  readonly library?: Partial<Provenance>
}

/** What a text is grouped by: what it shares with copies, and what it is about. */
export interface FingerprintRow {
  readonly id: ArticleId
  /** Sorted, distinct hashes of word runs. */
  readonly prints: Uint32Array
  /** Absent in rows of before schema 4, until the library has worked it out. */
  readonly subject?: Subject
}

/** How one article of a story stands to the story's first. */
export interface StoryMember {
  readonly article: ArticleId
  /** `first` for the story's first article, `alone` in a story of one. */
  readonly relation: string
  /** In plain words: why it is in this story. */
  readonly reason: string
  /** How much of the first article's prose stands in it, 0 to 1; 1 for the first itself. */
  readonly share: number
  /** The reader put it into this story: the program may not take it out. */
  readonly kept?: true
}

/** Articles on one event. An article that nobody else tells is a story of one. */
export interface StoryRow {
  readonly id: StoryId
  /** The reader's name for it; else its first article's headline. */
  readonly headline: string
  /** The reader gave it its name. */
  readonly named?: true
  /** The newest `sortDate` of its members that state a date; of all where none does. */
  readonly sortDate: string
  /** None of its members states a date: it stands by the day of filing. */
  readonly undated?: true
  readonly members: readonly StoryMember[]
}

/** A file that could not be read. */
export interface ProblemRow {
  readonly path: string
  readonly reason: string
  readonly advice: string
  /** Milliseconds since 1970 (UTC). */
  readonly found: number
  readonly size: number
  /** SHA-256 of a content whose reading had to be stopped; absent for every other problem. */
  readonly hash?: string
  /** How often it had to be stopped; after three times it is set aside until it changes. */
  readonly failures?: number
}

/** How many current articles an outlet has; '' counts those without one. */
export interface CountRow {
  readonly outlet: string
  readonly articles: number
}

/**
 * One small row of everything else: how the import stands; the last act replayed; the last edition of
 * article rows, and of marks; up to which of these columns are kept; the clues whose learners have yet to hear what changed; the articles whose rows show a
 * correction; the reader's outlets that all rows agree with; the articles whose stories are to be told; the
 * reader's word on stories that these agree with.
 */
export interface StateRow {
  readonly key:
    | 'import'
    | 'acts'
    | 'went-along'
    | 'edition'
    | 'marks'
    | 'packed'
    | 'touched'
    | 'relearn'
    | 'corrected'
    | 'outlets'
    | 'regroup'
    | 'wished'
  readonly value: ImportState | number | readonly string[]
}

/** How the library stands to the folder. Counts of files. */
export interface ImportState {
  /** The library has caught up with everything the inbox told it. */
  readonly settled: boolean
  readonly files: number
  readonly waiting: number
  readonly filed: number
  /** Files actually read since the worker started: unchanged files cost none. */
  readonly read: number
  /** When this import began, milliseconds since 1970 (UTC). */
  readonly since: number
  /** When it had settled, milliseconds since 1970 (UTC); absent until then. */
  readonly ended?: number
  /** Files a second, over the last ten seconds or so; absent until it can be told. */
  readonly speed?: number
  /** Milliseconds it will take at this speed; absent until it can be told. */
  readonly remaining?: number
  /** How many files are not read because the reader stopped the import; absent while it runs. */
  readonly stopped?: number
  /** How many of `waiting` are unchanged files that a newer program reads again. */
  readonly again?: number
}

/** The database of one library. One table, one writer. */
export class LibraryDatabase extends Dexie {
  declare readonly files: Table<FileRow, string>
  declare readonly articles: Table<ArticleRow, ArticleId>
  declare readonly bodies: Table<BodyRow, ArticleId>
  declare readonly learnt: Table<LearntRow, ArticleId>
  declare readonly pictures: Table<PictureRow, string>
  declare readonly corrections: Table<CorrectionRow, [ArticleId, CorrectedField]>
  declare readonly outlets: Table<OutletRow, string>
  declare readonly clues: Table<ClueRow, [string, ArticleId]>
  declare readonly fingerprints: Table<FingerprintRow, ArticleId>
  declare readonly stories: Table<StoryRow, StoryId>
  declare readonly problems: Table<ProblemRow, string>
  declare readonly marks: Table<MarkRow, ArticleId>
  declare readonly ties: Table<TieRow, [ArticleId, ArticleId]>
  declare readonly storyNames: Table<StoryNameRow, ArticleId>
  declare readonly tags: Table<TagRow, TagId>
  declare readonly tagged: Table<TaggedRow, [TagId, ArticleId]>
  declare readonly searches: Table<SavedSearchRow, SearchId>
  declare readonly counts: Table<CountRow, string>
  declare readonly packed: Table<PackedRow | StampsRow, (PackedRow | StampsRow)['key']>
  declare readonly state: Table<StateRow, StateRow['key']>

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed' })
    for (const version of versions) version(this)
  }

  /**
   * Opens the database at the newest schema, making it when there is none.
   *
   * @throws an error named `VersionError` when a newer Broadsheet made it. Dexie itself would add
   * our tables to it; so its version is looked at before it is opened, and nothing is changed.
   */
  override open(): PromiseExtended<Dexie> {
    return Dexie.Promise.resolve(refuseNewer(this.name)).then(() => super.open())
  }
}

async function refuseNewer(name: string): Promise<void> {
  const known = await Dexie.dependencies.indexedDB.databases()
  const written = (known.find((database) => database.name === name)?.version ?? 0) / 10 // its way
  if (written < versions.length + 1) return
  const failure = new Error(`schema ${written}, this program knows ${versions.length}`)
  failure.name = 'VersionError'
  throw failure
}
