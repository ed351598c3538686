import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../../build/paths.mjs'
import { findQuotations } from '../../../renderer/domain/attribute/quotes/find-quotations.ts'
import { quotationRow } from '../polnear-quotes.ts'
import { learnQuotations } from './learn.ts'
import { markedArticles } from './marked-articles.ts'
import { writtenModel } from './written-model.ts'

const target = join(root, 'renderer/domain/attribute/quotes/learnt-quotations.ts')
const folds = 5

const gives = {
  cue: 'What was learnt of cues, in the form `modelOf` reads.',
  source: 'What was learnt of who is named beside a cue.',
  content: 'What was learnt of the words a cue gives.',
} as const

/** Learns from all marked articles of a folder and writes the module the program reads. */
export async function train(folder: string, out = target): Promise<void> {
  const models = learnQuotations([...(await markedArticles(folder)).values()])
  const parts = (['cue', 'source', 'content'] as const).map(
    (name) =>
      `/** ${gives[name]} */\nexport const ${name}Weights =\n  '${writtenModel(models[name])}'\n`,
  )
  await writeFile(out, `${notice}\n${parts.join('\n')}`)
}

const notice =
  '// Written by tests/accuracy/quotes/train.mjs from the marked articles kept for development; not by hand.\n'

/** Learns five times without a fifth of the articles, and writes what it then finds in that fifth. */
export async function acrossArticles(folder: string, out: string): Promise<void> {
  const all = [...(await markedArticles(folder))]
  const texts = new Map(
    (await readFile(join(folder, 'docs.jsonl'), 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string }
        return [id, text]
      }),
  )
  const lines: string[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const models = learnQuotations(all.filter((_, at) => at % folds !== fold).map(([, one]) => one))
    for (const [id] of all.filter((_, at) => at % folds === fold)) {
      const text = texts.get(id) ?? ''
      lines.push(quotationRow({ id, text }, (paragraphs) => findQuotations(paragraphs, models)))
    }
  }
  await writeFile(out, lines.join('\n') + '\n')
}
