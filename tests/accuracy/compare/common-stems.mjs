// Counts which stems are common in news, from the texts kept for development: the fewer sentences a
// stem stands in, the more it says.
//
//   node tests/accuracy/compare/common-stems.mjs EVAL      writes learnt-common-stems.ts
//
// EVAL is laid out as ../shared/eval.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { withTypeScript } from '../../../build/with-typescript.mjs'

const target = 'renderer/domain/compare/learnt-common-stems.ts'
const bands = 9
const least = 1 / 4000
const folder = resolve(process.argv[2] ?? '')

const rows = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const texts = [
  ...rows('polnear-quotes/docs.jsonl').map(({ text }) => text),
  ...rows('ecbplus-stories/docs.jsonl').map(({ text }) => text),
  ...rows('msrp-sentences/pairs.jsonl').flatMap(({ a, b }) => [a, b]),
]

await withTypeScript('tests/accuracy/compare/stems.ts', async ({ sentencesIn, stemsIn }) => {
  const held = new Map()
  let sentences = 0
  for (const text of texts) {
    for (const { start, end } of sentencesIn(text)) {
      sentences++
      for (const stem of new Set(stemsIn(text.slice(start, end))))
        held.set(stem, (held.get(stem) ?? 0) + 1)
    }
  }
  const band = (count) =>
    Math.min(bands - 1, Math.floor((bands * Math.log(sentences / count)) / Math.log(1 / least)))
  const sorted = [...held]
    .filter(([stem, count]) => count >= least * sentences && !/\d/.test(stem))
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  const lines = Array.from({ length: bands }, (_, at) =>
    sorted
      .filter(([, count]) => band(count) === at)
      .map(([stem]) => stem)
      .join(' '),
  )
  writeFileSync(
    target,
    `// Written by tests/accuracy/compare/common-stems.mjs from texts kept for development; not by hand.

/** Stems that are common in news, a band a line, the commonest first. */
export const commonStems = \`
${lines.join('\n')}
\`
`,
  )
})
