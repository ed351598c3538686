// Learns to find quotations, from the marked articles kept for development.
//
//   node tests/accuracy/quotes/train.mjs FOLDER                  writes learnt-quotations.ts
//   node tests/accuracy/quotes/train.mjs FOLDER --across-articles --out PRED.jsonl
//                            learns five times without a fifth of the articles and predicts that fifth
//
// FOLDER is laid out as ../shared/eval/polnear-quotes. Deterministic.
import { resolve } from 'node:path'
import { withTypeScript } from '../../../build/with-typescript.mjs'

const [folder = '', ...flags] = process.argv.slice(2)
await withTypeScript('tests/accuracy/quotes/train.ts', (module) =>
  flags.includes('--across-articles')
    ? module['acrossArticles'](resolve(folder), resolve(flags[flags.indexOf('--out') + 1] ?? ''))
    : module['train'](resolve(folder)),
)
