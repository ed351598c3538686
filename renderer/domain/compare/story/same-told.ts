import { firmestFirst, type Group } from './families.ts'
import { keyOf, type Statement, type Tie } from './statements.ts'

/** At least this share of the articles across must say the same for two families to be one statement. */
const most = 0.5

/**
 * Families of copies joined where they say the same in other words or report one fact, each article at
 * most once. The surest ties come first; one that ties few of the articles across joins nothing.
 */
export function statements(families: readonly Group[], ties: readonly Tie[]): readonly Statement[] {
  const homes = new Map<string, Home>()
  for (const family of families) {
    const home: Home = { families: [family] }
    for (const one of family.told) homes.set(keyOf(one), home)
  }
  const tied = new Set(ties.map(({ a, b }) => `${keyOf(a)} ${keyOf(b)}`))
  for (const tie of firmestFirst(ties)) {
    const [one, other] = [homes.get(keyOf(tie.a)), homes.get(keyOf(tie.b))]
    if (!one || !other || one === other || !canJoin(one, other, tied)) continue
    one.families = [...one.families, ...other.families]
    for (const family of other.families) {
      for (const moved of family.told) homes.set(keyOf(moved), one)
    }
  }
  return [...new Set(homes.values())].map((home) => ({
    families: home.families.map((family) => family.told),
  }))
}

interface Home {
  families: readonly Group[]
}

function canJoin(one: Home, other: Home, tied: ReadonlySet<string>): boolean {
  const [articlesOfOne, articlesOfOther] = [articlesOf(one), articlesOf(other)]
  if (articlesOfOne.some((article) => articlesOfOther.includes(article))) return false
  let told = 0
  for (const a of articlesOfOne) {
    for (const b of articlesOfOther) if (isTold({ one, a, other, b }, tied)) told += 1
  }
  return told >= most * articlesOfOne.length * articlesOfOther.length
}

function isTold(
  { one, a, other, b }: { one: Home; a: number; other: Home; b: number },
  tied: ReadonlySet<string>,
): boolean {
  return sentencesIn(one, a).some((x) =>
    sentencesIn(other, b).some((y) => tied.has(`${x} ${y}`) || tied.has(`${y} ${x}`)),
  )
}

function sentencesIn({ families }: Home, article: number): readonly string[] {
  return families.flatMap((family) =>
    family.of(article).map((sentence) => keyOf({ article, sentence })),
  )
}

function articlesOf({ families }: Home): readonly number[] {
  return families.flatMap((family) => family.articles)
}
