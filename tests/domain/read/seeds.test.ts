import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nothingStated, type ArticleId } from '../../../renderer/domain/article.ts'
import { learnFromCopy } from '../../../renderer/domain/attribute/learn.ts'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'
import { firstOf } from './digest.ts'
import { articlesIn, fileAt, seeds } from './paper-files.ts'

const here = existsSync(seeds)
if (!here)
  console.warn('The two seed articles are not beside the project: their tests are skipped.')

async function seed(start: string) {
  const name = articlesIn(seeds).find((one) => one.startsWith(start)) ?? ''
  return firstOf(await readArticle(fileAt(seeds, name)))
}

test.skipIf(!here)(
  'the think tank’s page keeps its lead-in, eight paragraphs and the picture, and nothing of the site',
  async () => {
    const { body, headline, provenance } = await seed('000')
    expect({
      headline,
      roles: body.blocks.map(({ kind, role }) => `${kind} ${role}`),
      furniture: body.furniture.map(({ kind, text }) => `${kind}: ${text}`),
      credit: provenance.credit.map(({ value }) => value),
      takenFrom: provenance.takenFrom.map(({ value, evidence }) => [value, evidence[0]?.words]),
      outlet: provenance.outlet.map(({ value }) => value),
      dateline: provenance.dateline,
    }).toEqual({
      headline: 'U.S. Uneasy, Powerless as North Korea’s Kim Arrives in Russia to Meet Putin',
      roles: ['paragraph lead-in', ...Array<string>(8).fill('paragraph prose'), 'figure caption'],
      furniture: [
        'navigation: Member Activities',
        'repeated-headline: U.S. Uneasy, Powerless as North Korea’s Kim Arrives in Russia to Meet Putin',
        'related: Related Articles',
      ],
      credit: ['AP Photo / Alexander Zemlianichenko / Pool, File'],
      takenFrom: [['The Washington Times', 'was quoted in the Washington Times']],
      outlet: ['APLN'],
      dateline: [],
    })
  },
)

test.skipIf(!here)(
  'the newspaper’s text has fifteen paragraphs and a dateline, and names no outlet',
  async () => {
    const { body, headline, provenance } = await seed('001')
    expect({
      headline,
      blocks: body.blocks.map(({ kind, role }) => `${kind} ${role}`),
      furniture: body.furniture.map(({ kind }) => kind),
      provenance,
    }).toEqual({
      headline: "U.S. uneasy, powerless as North Korea's Kim arrives in Russia to meet Putin",
      blocks: Array<string>(15).fill('paragraph prose'),
      furniture: ['repeated-headline'],
      provenance: {
        ...nothingStated,
        dateline: [
          {
            value: 'Seoul',
            status: 'stated',
            evidence: [{ words: 'SEOUL —', place: { in: 'block', block: 0, start: 0, end: 7 } }],
            method: 'dateline before the first words',
            confidence: 0.85,
          },
        ],
      },
    })
  },
)

test.skipIf(!here)('the newspaper’s name is learnt from the think tank’s lead-in', async () => {
  const id = 'copy' as ArticleId
  const copy = await seed('000')
  const original = await seed('001')
  const learnt = learnFromCopy(original.provenance, { id, provenance: copy.provenance })
  expect(
    learnt.outlet?.map(({ value, status, evidence }) => [
      value,
      status,
      evidence[0]?.words,
      evidence[0]?.article,
    ]),
  ).toEqual([['The Washington Times', 'learnt', 'was quoted in the Washington Times', 'copy']])
})
