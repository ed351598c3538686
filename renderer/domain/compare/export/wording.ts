import type { AttributionField, Body, Format, Place } from '../../article.ts'
import type { EditClass, Relation } from '../comparison.ts'

/** How the page calls things and writes values; a document of it says the same. */
export interface Wording {
  readonly fields: Readonly<Record<AttributionField, string>>
  readonly formats: Readonly<Record<Format, string>>
  readonly edits: Readonly<Record<EditClass, string>>
  readonly relations: Readonly<Record<Relation, string>>
  /** Rows that are given even when nothing is stated. */
  readonly mainFields: readonly AttributionField[]
  /** A value as it is shown: dates as the reader's system writes them. */
  readonly value: (field: AttributionField, value: string) => string
  /** Where words stand: `in paragraph 3`. */
  readonly place: (place: Place, body: Body | null) => string
}
