import type { AttributionField } from '../../../../renderer/domain/article.ts'

/** All that may be found, row by row. Rows that are not named must stay empty. */
export type Said = Partial<Readonly<Record<AttributionField, readonly string[]>>>

/** A line as newspapers print it, and what it says. `{}` is a trap: it says nothing of the kind. */
export type Case = readonly [line: string, said: Said]
