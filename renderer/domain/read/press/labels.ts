import type { FieldMeaning } from '../draft.ts'

/** A line that says what it is: `BYLINE: Jane Doe`. */
export interface Labelled {
  /** As it stands, without its colon. */
  readonly label: string
  /** What stands after it on the line; may be empty. */
  readonly value: string
}

/** A label a database sets before a value; `about` has no row of its own. */
export type Labels = Readonly<Record<string, FieldMeaning | 'about' | 'text' | 'standfirst'>>

/** Nexis, in the languages its exports are written in; lower case, hyphens as spaces. */
export const nexisLabels: Labels = {
  byline: 'byline',
  autor: 'byline',
  auteur: 'byline',
  section: 'section',
  rubrik: 'section',
  rubrique: 'section',
  dateline: 'dateline',
  url: 'canonical',
  correction: 'correction',
  language: 'language',
  sprache: 'language',
  langue: 'language',
  highlight: 'standfirst',
  length: 'about',
  länge: 'about',
  longueur: 'about',
  'load date': 'about',
  update: 'about',
  graphic: 'about',
  grafik: 'about',
  notes: 'about',
  series: 'about',
  type: 'about',
  'publication type': 'about',
  'journal code': 'about',
  'document type': 'about',
  'correction date': 'about',
  'acc no': 'about',
  subject: 'about',
  organization: 'about',
  company: 'about',
  ticker: 'about',
  industry: 'about',
  person: 'about',
  city: 'about',
  state: 'about',
  country: 'about',
  geographic: 'about',
}

/** ProQuest; lower case. */
export const proquestLabels: Labels = {
  title: 'headline',
  author: 'byline',
  credit: 'byline',
  'publication title': 'outlet',
  'publication date': 'published',
  section: 'section',
  'language of publication': 'language',
  'document url': 'about',
  copyright: 'licence',
  dateline: 'dateline',
  'full text': 'text',
  abstract: 'about',
  'publication info': 'about',
  links: 'about',
  subject: 'about',
  'business indexing term': 'about',
  location: 'about',
  people: 'about',
  'company / organization': 'about',
  classification: 'about',
  'identifier / keyword': 'about',
  'identifiers / keywords': 'about',
  'alternate title': 'about',
  subtitle: 'about',
  volume: 'about',
  issue: 'about',
  pages: 'about',
  'first page': 'about',
  'start page': 'about',
  'number of pages': 'about',
  'publication year': 'about',
  year: 'about',
  'publication subject': 'about',
  publisher: 'about',
  'place of publication': 'about',
  'country of publication': 'about',
  issn: 'about',
  'source type': 'about',
  'document type': 'about',
  'document feature': 'about',
  column: 'about',
  'proquest document id': 'about',
  'accession number': 'about',
  'last updated': 'about',
  database: 'about',
}

/** A line's label, if it is one of these; `null` for any other line. */
export function labelOf(line: string, labels: Labels): Labelled | null {
  const match = /^([\p{L}][\p{L} /-]{2,30}?)\s?:\s*(.*)$/u.exec(line.slice(0, 4000))
  const label = match?.[1]
  if (label === undefined || labels[plain(label)] === undefined) return null
  return { label, value: match?.[2] ?? '' }
}

/** What a label means. */
export function meaningOf({ label }: Labelled, labels: Labels): Labels[string] {
  return labels[plain(label)] ?? 'about'
}

function plain(label: string): string {
  return label.toLowerCase().replaceAll('-', ' ')
}
