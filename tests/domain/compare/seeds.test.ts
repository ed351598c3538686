import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nothingStated, type Article } from '../../../renderer/domain/article.ts'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import type { Comparable } from '../../../renderer/domain/compare/comparison.ts'
import { inWords } from '../../../renderer/domain/compare/in-words.ts'
import { mirror } from '../../../renderer/domain/compare/mirror.ts'
import { fingerprint } from '../../../renderer/domain/group/fingerprint.ts'
import { subjectOf } from '../../../renderer/domain/group/subject.ts'
import type { Traits } from '../../../renderer/domain/group/traits.ts'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'
import { aComparable } from '../../builders/a-comparison.ts'
import { aStoryIndex } from '../../builders/a-story-index.ts'
import { stated } from '../../builders/an-article.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const here = existsSync(folder)
if (!here)
  console.warn('The two seed articles are not beside the project: their tests are skipped.')

async function seed(start: string): Promise<Article> {
  const path = readdirSync(folder).find((name) => name.startsWith(start)) ?? ''
  const result = await readArticle({
    path,
    bytes: new Uint8Array(readFileSync(join(folder, path))),
  })
  const [article] = 'articles' in result ? result.articles : []
  if (!article) throw new Error(`${path} holds no article.`)
  return article
}

async function bothSeeds(): Promise<readonly [Comparable, Comparable]> {
  const [copy, original] = await Promise.all([seed('000'), seed('001')])
  return [
    aComparable('copy', 'APLN', copy),
    aComparable('original', 'The Washington Times', original),
  ]
}

function traitsOf({ headline, body, language, provenance }: Comparable): Traits {
  const published = provenance.published[0]?.value ?? ''
  const outlet = provenance.outlet[0]?.value ?? ''
  const subject = subjectOf({ headline, body, language, published, outlet })
  return { prints: fingerprint(body), subject }
}

test.skipIf(!here)(
  'the think tank prints eight of the newspaper’s fifteen paragraphs with two words in other capitals',
  async () => {
    const [copy, original] = await bothSeeds()
    const found = compareArticles(copy, original)
    expect({
      pairs: found.pairs.map(({ a, b }) => [a, b]),
      moved: found.pairs.filter((pair) => pair.moved),
      edits: found.links
        .flatMap(({ edits }) => edits)
        .map((edit) => [edit.class, edit.wordsA, edit.wordsB]),
      onlyA: found.onlyA,
      onlyB: found.onlyB,
      relation: found.relation,
      direction: found.direction,
      isTypographyCounted: found.typographic > 0,
    }).toEqual({
      pairs: [1, 2, 3, 4, 5, 6, 7, 8].map((at) => [at, at + 3]),
      moved: [],
      edits: [['house-style', 'press secretary', 'Press Secretary']],
      onlyA: [0],
      onlyB: [0, 1, 2, 3, 12, 13, 14],
      relation: 'excerpt',
      direction: 'b-to-a',
      isTypographyCounted: true,
    })
    expect(found.aInB).toBeGreaterThan(0.88)
    expect(found.aInB).toBeLessThan(0.92)
    expect(found.bInA).toBeGreaterThan(0.49)
    expect(found.bInA).toBeLessThan(0.54)
  },
)

test.skipIf(!here)(
  'the think tank’s lead-in is the evidence of where its text is from',
  async () => {
    const [copy, original] = await bothSeeds()
    const credit = compareArticles(copy, original).reasons.find(
      ({ about }) => about === 'direction',
    )
    expect(credit).toEqual({
      about: 'direction',
      text: 'APLN says its text is from The Washington Times',
      evidence: [
        {
          side: 'a',
          words: 'was quoted in the Washington Times',
          place: { in: 'block', block: 0, start: 30, end: 64 },
        },
      ],
    })
  },
)

test.skipIf(!here)(
  'the direction is the same when the newspaper states its own outlet',
  async () => {
    const [copy, original] = await bothSeeds()
    const named: Comparable = {
      ...original,
      provenance: { ...original.provenance, outlet: [stated('Washington Times')] },
    }
    expect(compareArticles(copy, named).direction).toBe('b-to-a')
  },
)

test.skipIf(!here)('without a credit, that one text lies in the other is only a hint', async () => {
  const [copy, original] = await bothSeeds()
  const silent: Comparable = { ...copy, provenance: nothingStated }
  const { direction, reasons } = compareArticles(silent, original)
  expect([
    direction,
    reasons.filter(({ about }) => about === 'direction').map(({ text }) => text),
  ]).toEqual([
    'b-to-a',
    [
      'most of APLN lies in The Washington Times, which has more, so it is probably cut from it',
      'APLN calls people by their last names before it says who they are, and The Washington Times introduces them',
    ],
  ])
})

test.skipIf(!here)('seen from the newspaper’s side everything is mirrored', async () => {
  const [copy, original] = await bothSeeds()
  expect(compareArticles(original, copy)).toEqual(mirror(compareArticles(copy, original)))
})

test.skipIf(!here)('a plain sentence says what the think tank did', async () => {
  const [copy, original] = await bothSeeds()
  const found = compareArticles(copy, original)
  expect(inWords(copy, original, found).sentence).toBe(
    'APLN reprints 8 of The Washington Times’ 15 paragraphs',
  )
})

test.skipIf(!here)(
  'both carry the same slip, which is told with the words on both sides',
  async () => {
    const [copy, original] = await bothSeeds()
    const slips = compareArticles(copy, original).reasons.filter(({ text }) =>
      text.includes('slip in both'),
    )
    expect(slips.map(({ evidence }) => evidence.map(({ words }) => words))).toEqual([
      ['counties', 'counties'],
    ])
  },
)

test.skipIf(!here)('both tell one story', async () => {
  const [copy, original] = await bothSeeds()
  const index = await aStoryIndex({ copy: traitsOf(copy), original: traitsOf(original) })
  expect(await index.story('copy')).toEqual(['copy', 'original'])
})
