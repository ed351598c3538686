import type { Span } from '../../renderer/library/calendar.ts'
import type { LibraryDatabase } from '../../renderer/library/database.ts'

/** Who tells what, by reading every story and every article. */
export async function naiveCoverage(db: LibraryDatabase, { from, to }: Span): Promise<unknown> {
  const rows = new Map((await db.articles.toArray()).map((row) => [row.id, row]))
  const stories = (await db.stories.toArray()).map(({ id, members }) => {
    const all = members.flatMap((one) => {
      const row = rows.get(one.article)
      return row ? [{ ...one, row }] : []
    })
    const dates = all.map(({ row }) => row.published && row.sortDate)
    const last = dates.sort().at(-1) ?? ''
    const tellers = [...new Set(all.map(({ row }) => row.outlet))].sort()
    return { id, all, last, tellers }
  })
  const shown = stories.filter(
    ({ last }) => from === '' || (last !== '' && last >= from && last < to),
  )
  const shared = shown.filter(({ tellers }) => tellers.length > 1)
  const lone = shown.filter(({ tellers }) => tellers.length === 1)
  const names = [...new Set(shown.flatMap(({ tellers }) => tellers))]
  return {
    stories: shown.length,
    shared: shared.map(({ id, tellers }) => [id, tellers]).sort(),
    lone: lone.map(({ all, tellers }) => [all[0]?.article, tellers[0]]).sort(),
    outlets: names
      .map((outlet) => {
        const own = shared.filter(({ tellers }) => tellers.includes(outlet))
        const kinds = own.map(({ all }) => nearest(all.filter(({ row }) => row.outlet === outlet)))
        const alone = lone.filter(({ tellers }) => tellers[0] === outlet).length
        return [
          outlet,
          alone,
          ['original', 'copy', 'shared', 'own'].map(
            (kind) => kinds.filter((one) => one === kind).length,
          ),
        ]
      })
      .sort(),
  }
}

function nearest(members: readonly { readonly relation: string }[]): string {
  const told = new Set(members.map(({ relation }) => relation))
  if (told.has('first') || told.has('alone')) return 'original'
  if (['reprint', 'excerpt', 'version'].some((relation) => told.has(relation))) return 'copy'
  const some = ['partial', 'rewritten', 'common-source', 'translation']
  return some.some((relation) => told.has(relation)) ? 'shared' : 'own'
}
