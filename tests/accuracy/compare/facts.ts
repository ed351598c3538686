import { join } from 'node:path'
import { factDesk, factTraits } from '../../../renderer/domain/compare/fact-traits.ts'
import { tokensOf, type Token } from '../../../renderer/domain/compare/words.ts'
import { rowsOf, type Row } from '../rows.ts'
import type { Example } from './examples.ts'

/** The sentences of the articles that the pairs of the set are about; they stand beside it. */
export async function sentencesOfStories(
  folder: string,
): Promise<ReadonlyMap<string, readonly (readonly Token[])[]>> {
  const docs = await rowsOf(join(folder, '..', 'ecbplus-stories'), 'docs.jsonl')
  return new Map(
    docs.map((row) => [row.text('id'), row.words('sentences').map((text) => tokensOf(text))]),
  )
}

/** Every two sentences of the pairs' articles, with whether people linked their events. */
export async function factExamples(folder: string): Promise<readonly Example[]> {
  const articles = await sentencesOfStories(folder)
  const gold = new Map(
    (await rowsOf(folder, 'gold.jsonl')).map((row) => [row.text('pair_id'), row]),
  )
  return (await rowsOf(folder, 'pairs.jsonl')).flatMap((row) => {
    const links = gold.get(row.text('pair_id'))
    const [a, b] = [articles.get(row.text('a')) ?? [], articles.get(row.text('b')) ?? []]
    return links ? examplesOf(row, links, factDesk(a, b)) : []
  })
}

function examplesOf(row: Row, links: Row, desk: ReturnType<typeof factDesk>): readonly Example[] {
  const pair = row.text('pair_id')
  const sure = links.list('links').map(String)
  const good = new Set([...sure, ...links.list('optional').map(String)])
  const asked = new Set(sure.map((link) => Number(link.split(',')[0])))
  return [...asked].flatMap((x) =>
    desk.b.flatMap((_, y): readonly Example[] => {
      const label = good.has(`${x},${y}`) ? 1 : 0
      const isFar = label === 0 && y > 8 && (desk.likeness[x]?.[y] ?? 0) < 0.1
      if (isFar && (x + y) % 4 !== 0) return []
      const example = { traits: factTraits(desk, x, y), label, group: storyOf(pair), pair } as const
      return [{ ...example, link: [x, y], weight: isFar ? 4 : 1 }]
    }),
  )
}

/** Articles are named by their story first. */
function storyOf(pair: string): string {
  return pair.split('_')[0] ?? pair
}
