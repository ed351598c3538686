import { sameFacts } from '../../renderer/domain/compare/same-fact.ts'
import { sentencesOfStories } from './compare/facts.ts'
import { asLines, rowsOf } from './rows.ts'

/** Which sentence of B the program finds to report what a sentence of A reports, one line a pair. */
export async function ecbplusSamefact(folder: string): Promise<string> {
  const articles = await sentencesOfStories(folder)
  const rows = await rowsOf(folder, 'pairs.jsonl')
  return asLines(
    rows.map((row) => {
      const asked = new Set(row.numbers('a_sents'))
      const [a, b] = [articles.get(row.text('a')) ?? [], articles.get(row.text('b')) ?? []]
      const found = sameFacts(a, b).filter((fact) => asked.has(fact.a))
      return {
        pair_id: row.text('pair_id'),
        links: found.map((fact) => [fact.a, fact.b, Number(fact.score.toFixed(4))]),
      }
    }),
  )
}
