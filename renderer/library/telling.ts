// How articles stand to the first of their story, as numbers: columns hold one byte for each article.

/** How an outlet tells a story: `shared` has some words of the original, `own` none, or it is not clear. */
export type CoverageKind = 'original' | 'copy' | 'shared' | 'own'

/** The relations by their numbers, those nearest to the original first; 0 is for what is not told yet. */
const relations = [
  '',
  'first',
  'reprint',
  'excerpt',
  'version',
  'partial',
  'rewritten',
  'common-source',
  'translation',
  'same-event',
  'independent',
  'cannot-tell',
] as const

const numbers: ReadonlyMap<string, number> = new Map(relations.map((name, at) => [name, at]))

/** The number of a relation as `ArticleRow.relation` has it; of one that is not known, the last. */
export function tellingOf(relation: string): number {
  return numbers.get(relation) ?? relations.length - 1
}

/** `StoryMember.relation` as article rows have it: what is told alone changes not when others join. */
export function relationInRow(relation: string): string {
  return relation === 'alone' ? 'first' : relation
}

/** The number of a story's first article. */
export const tellingFirst = 1

const kinds: ReadonlyMap<string, CoverageKind> = new Map([
  ['first', 'original'],
  ['alone', 'original'],
  ['reprint', 'copy'],
  ['excerpt', 'copy'],
  ['version', 'copy'],
  ['partial', 'shared'],
  ['rewritten', 'shared'],
  ['common-source', 'shared'],
  ['translation', 'shared'],
])

/** The kinds, the nearest to the original first. */
export const coverageKinds: readonly CoverageKind[] = ['original', 'copy', 'shared', 'own']

/** What a relation comes to in a picture of who tells what. */
export function kindOf(relation: string): CoverageKind {
  return kinds.get(relation) ?? 'own'
}

/** The place in `coverageKinds` of what each number comes to. */
export const nearnessOf: readonly number[] = relations.map((name) =>
  coverageKinds.indexOf(kindOf(name)),
)
