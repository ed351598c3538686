// Learns the trees that tell which words of edited sentences answer each other, whether two sentences
// say the same, and which sentences report one fact, from the labelled data kept for development.
//
//   node tests/accuracy/compare/train.mjs SET FOLDER              writes the trees of the set
//   node tests/accuracy/compare/train.mjs SET FOLDER --across --out PRED.jsonl
//                           learns five times without a fifth of the groups and predicts that fifth
//
// SET is wikirev-words, msrp-sentences or ecbplus-samefact; FOLDER is laid out as in ../shared/eval.
// Deterministic: the same examples give the same trees.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { withTypeScript } from '../../../build/with-typescript.mjs'
import { boost, written } from '../extract/boosting.mjs'

const folds = 5
const home = 'renderer/domain/compare'

const [set = '', folder = '', ...flags] = process.argv.slice(2)

await withTypeScript('tests/accuracy/compare/lessons.ts', async ({ lessons, readTrees }) => {
  const lesson = lessons[set]
  if (!lesson) throw new Error(`There is no lesson for ${set}.`)
  const examples = await lesson.examples(resolve(folder))
  if (flags.includes('--across')) across(lesson, examples, readTrees)
  else writeFileSync(`${home}/${lesson.file}`, moduleOf(lesson, written(learn(lesson, examples))))
})

/** Learns without a group's examples before it judges them, so nothing is known by heart. */
function across(lesson, examples, readTrees) {
  const judged = []
  for (let fold = 0; fold < folds; fold++) {
    const known = examples.filter((example) => hash(example.group) % folds !== fold)
    const trees = readTrees(written(learn(lesson, known)))
    for (const example of examples.filter((one) => hash(one.group) % folds === fold))
      judged.push({ ...example, score: trees.judge(example.traits) })
  }
  const rows = lesson.rows(judged).map((row) => `${JSON.stringify(row)}\n`)
  writeFileSync(flags[flags.indexOf('--out') + 1], rows.join(''))
}

function learn({ settings }, examples) {
  const numbers = new Map()
  const pages = examples.map(({ group }) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size)
    return numbers.get(group)
  })
  return boost(
    {
      rows: examples.map(({ traits }) => traits),
      labels: examples.map(({ label }) => label),
      weights: examples.map(({ weight = 1 }) => weight),
      pages,
    },
    settings,
  )
}

function hash(text) {
  let value = 2166136261
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 16777619)
  return (value >>> 0) % 997
}

function moduleOf({ name, about }, trees) {
  return `// Written by tests/accuracy/compare/train.mjs from labelled data kept for development; not by hand.

/** ${about}, in the form \`readTrees\` reads. */
export const ${name} = \`
${trees}
\`
`
}
