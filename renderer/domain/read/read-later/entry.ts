/** One article in an export, as the service kept it. Empty text where the export says nothing. */
export interface Entry {
  /** What the export calls it; may be empty. */
  readonly id: string
  readonly title: Said
  readonly address: Said
  readonly author: Said
  readonly published: Said
  readonly outlet: Said
  readonly language: Said
  /** What the file with its text is called, where the export keeps texts apart. */
  readonly file: string
  /** The article's text as HTML. */
  readonly html: string
  /** What the service or the reader says the article is about, in a sentence or two. */
  readonly summary: string
  /** Stretches that the reader marked. */
  readonly highlights: readonly string[]
  readonly tags: readonly string[]
  /** The list or folder it was kept in. */
  readonly folder: string
  /** When it was saved, as the export writes it: seconds, milliseconds or a date. */
  readonly saved: string
}

/** A value with the name of the place that states it and the words as they stand there. */
export interface Said {
  readonly value: string
  /** As a reader may look it up in the export: `published_by`. */
  readonly key: string
  readonly words?: string
}

/** Nothing said. */
export const unsaid: Said = { value: '', key: '' }

/** An entry with nothing in it. */
export const emptyEntry: Entry = {
  id: '',
  title: unsaid,
  address: unsaid,
  author: unsaid,
  published: unsaid,
  outlet: unsaid,
  language: unsaid,
  file: '',
  html: '',
  summary: '',
  highlights: [],
  tags: [],
  folder: '',
  saved: '',
}

/** The entries of an export. */
export interface Export {
  /** Whose export it is, for names and remarks: `Pocket`; `list` where it does not say. */
  readonly service: string
  readonly entries: readonly Entry[]
  /** How many articles it says it holds; `null` when it does not say. */
  readonly declared: number | null
}

/** Entries beyond this number are left out, and said to be. */
export const mostEntries = 50_000
