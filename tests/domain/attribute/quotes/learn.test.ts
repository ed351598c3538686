import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { acrossArticles, train } from '../../../accuracy/quotes/train.ts'

const folder = await mkdtemp(join(tmpdir(), 'marked-articles-'))
afterAll(() => rm(folder, { recursive: true }))

const speakers = ['Ines Albrecht', 'Omar Haddad', 'The mayor', 'A farmer', 'Lena Moss']

function quote(text: string, name: string) {
  const at = (part: string) => [[text.indexOf(part), text.indexOf(part) + part.length]]
  return {
    kind: 'indirect',
    content: at('the water was safe'),
    source: at(name),
    cue: at('claimed'),
  }
}

const docs = speakers.map((name, at) => ({
  id: `article-${String(at)}`,
  text: `${name} claimed the water was safe.\n\nThe river rose on Monday.`,
}))
const gold = docs.map(({ id, text }, at) => ({ id, quotes: [quote(text, speakers[at] ?? '')] }))
const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n')
await writeFile(join(folder, 'docs.jsonl'), lines(docs))
await writeFile(join(folder, 'gold.jsonl'), lines(gold))

test('what was learnt from some articles finds the views in articles it never saw', async () => {
  const out = join(folder, 'found.jsonl')
  await acrossArticles(folder, out)
  const found = (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(found).toEqual(gold)
})

test('the same articles teach the same, to the letter', async () => {
  const [one, other] = [join(folder, 'one.ts'), join(folder, 'other.ts')]
  await train(folder, one)
  await train(folder, other)
  const written = await readFile(one, 'utf8')
  expect([written, written.match(/export const \w+/g)]).toEqual([
    await readFile(other, 'utf8'),
    ['cue', 'source', 'content'].map((name) => `export const ${name}Weights`),
  ])
})
