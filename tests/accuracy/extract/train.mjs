// Learns the trees that tell body from furniture, from the labelled pages kept for development.
//
//   node tests/accuracy/extract/train.mjs FOLDER                 writes learnt-trees.ts
//   node tests/accuracy/extract/train.mjs FOLDER --across-sites --out PRED.json
//                           learns five times without a fifth of the sites and predicts that fifth
//
// FOLDER is laid out as ../shared/eval/extraction. Deterministic: the same pages give the same trees.
import { writeFileSync } from 'node:fs'
import { boost, written } from './boosting.mjs'
import { labelled } from './labels.mjs'
import { goldOf, load, pageOf } from './pages.mjs'

const settings = { trees: 110, depth: 5, rate: 0.1, share: 0.2, least: 0.5, calm: 2, seed: 3 }
const target = 'renderer/domain/read/extract/learnt-trees.ts'
const folds = 5

const [folder, ...flags] = process.argv.slice(2)
const { measure, traitNames } = await load('renderer/domain/read/extract/traits.ts')
const { readStated } = await load('renderer/domain/read/extract/stated.ts')
const { readTrees } = await load('renderer/domain/read/extract/trees.ts')
const { chooseBody } = await load('renderer/domain/read/extract/choose-body.ts')
const length = traitNames.indexOf('length')
const linked = traitNames.indexOf('linked share')

const pages = Object.entries(goldOf(folder)).map(([id, record]) => {
  const { documentElement } = pageOf(folder, id)
  const measured = measure(documentElement, readStated(documentElement))
  const texts = measured.outline.passages.map((passage) => passage.text)
  return { id, site: siteOf(id, record), measured, texts, ...labelled(record, texts) }
})

if (flags.includes('--across-sites')) acrossSites(flags[flags.indexOf('--out') + 1])
else writeFileSync(target, moduleOf(written(boost(tableOf(pages), settings))))

/** Learns without a site's pages before it judges them, so nothing is known by heart. */
function acrossSites(out) {
  const predictions = {}
  for (let fold = 0; fold < folds; fold++) {
    const learnt = pages.filter((page) => hash(page.site) % folds !== fold)
    const trees = readTrees(written(boost(tableOf(learnt), settings)))
    for (const page of pages.filter((one) => hash(one.site) % folds === fold)) {
      const body = chooseBody(
        page.measured,
        page.measured.traits.map((traits) => trees.judge(traits)),
      )
      predictions[page.id] = { text: page.texts.filter((_, at) => body.has(at)).join('\n') }
    }
  }
  writeFileSync(out, JSON.stringify(predictions))
}

/** All rows; of menu links, which are many and easy, every fourth with fourfold weight. */
function tableOf(some) {
  const table = { rows: [], labels: [], weights: [], pages: [] }
  some.forEach((page, number) => {
    page.measured.traits.forEach((traits, at) => {
      const easy = page.labels[at] === 0 && traits[linked] > 0.9 && traits[length] < 70
      if (page.labels[at] < 0 || (easy && (at * 7919 + page.id.length) % 4 !== 0)) return
      table.rows.push(traits)
      table.labels.push(page.labels[at])
      table.weights.push(page.weights[at] * (easy ? 4 : 1))
      table.pages.push(number)
    })
  })
  const mean = table.weights.reduce((sum, weight) => sum + weight, 0) / table.weights.length
  return { ...table, weights: table.weights.map((weight) => (weight / mean) * 0.1) }
}

/** Pages of one site go together; the site is the part of its host that names it. */
function siteOf(id, { url }) {
  const generic = new Set('www com co org net uk de au nz m edition'.split(' '))
  if (!url) return id
  return (
    new URL(url).hostname
      .split('.')
      .filter((label) => !generic.has(label))
      .at(-1) ?? url
  )
}

function hash(text) {
  let value = 2166136261
  for (const letter of text.toLowerCase().replace(/[^a-z]/g, ''))
    value = Math.imul(value ^ letter.charCodeAt(0), 16777619)
  return (value >>> 0) % 997
}

function moduleOf(trees) {
  return `// Written by tests/accuracy/extract/train.mjs from the labelled pages kept for development; not by hand.

/** The trees that tell a body's passages from a page's furniture, in the form \`readTrees\` reads. */
export const learntTrees = \`
${trees}
\`
`
}
