import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../renderer/domain/article.ts'
import { compareArticles } from '../../../renderer/domain/compare/compare.ts'
import type { Comparable, Comparison } from '../../../renderer/domain/compare/comparison.ts'
import { inWords } from '../../../renderer/domain/compare/in-words.ts'
import { mirror } from '../../../renderer/domain/compare/mirror.ts'
import { tokensOf } from '../../../renderer/domain/compare/words.ts'
import { aText, distinctParagraphs, someParagraphs } from '../../builders/some-prose.ts'

const runs = { numRuns: 150 }

interface Stretch {
  readonly block: number
  readonly start: number
  readonly end: number
}

function textAt({ body }: Comparable, { block, start, end }: Stretch): string {
  return body.blocks[block]?.text.slice(start, end) ?? ''
}

function hasWords(paragraphs: readonly string[]): boolean {
  return paragraphs.some((text) => /[\p{L}\p{N}]/u.test(text))
}

test('an article stands whole and unchanged in itself', () => {
  fc.assert(
    fc.property(someParagraphs.filter(hasWords), (paragraphs) => {
      const found = compareArticles(aText('a', paragraphs), aText('b', paragraphs))
      expect([
        found.links.filter((link) => link.kind !== 'same'),
        found.links.flatMap(({ edits }) => edits),
        found.typographic,
        found.onlyA,
        found.onlyB,
        found.links.some((link) => link.moved),
        found.aInB,
        found.bInA,
      ]).toEqual([[], [], 0, [], [], false, 1, 1])
    }),
    runs,
  )
})

test('an article without a repeated sentence is a reprint of itself, all in place', () => {
  fc.assert(
    fc.property(distinctParagraphs, (paragraphs) => {
      const { aInB, bInA, onlyA, onlyB, pairs, relation } = compareArticles(
        aText('a', paragraphs),
        aText('b', paragraphs),
      )
      expect({
        aInB,
        bInA,
        onlyA,
        onlyB,
        pairs: pairs.map(({ a, b, moved }) => [a, b, moved]),
      }).toEqual({
        aInB: 1,
        bInA: 1,
        onlyA: [],
        onlyB: [],
        pairs: paragraphs.map((_, at) => [at, at, false]),
      })
      expect(relation).toBe('reprint')
    }),
    runs,
  )
})

test('paragraphs in another order are all found again, and some are marked as moved', () => {
  const shuffled = distinctParagraphs.chain((paragraphs) =>
    fc.tuple(
      fc.constant(paragraphs),
      fc.shuffledSubarray([...paragraphs], { minLength: paragraphs.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([paragraphs, other]) => {
      const found = compareArticles(aText('a', paragraphs), aText('b', other))
      const answers = found.pairs.map(({ a, b }) => [paragraphs[a], other[b]])
      expect(answers).toEqual(paragraphs.map((text) => [text, text]))
      const isSameOrder = paragraphs.every((text, at) => other[at] === text)
      expect(found.links.some((link) => link.moved)).toBe(!isSameOrder)
    }),
    runs,
  )
})

test('the opening of an article lies in it whole, and nothing of it is moved', () => {
  const cut = distinctParagraphs.chain((paragraphs) =>
    fc.tuple(fc.constant(paragraphs), fc.integer({ min: 1, max: paragraphs.length })),
  )
  fc.assert(
    fc.property(cut, ([paragraphs, length]) => {
      const found = compareArticles(
        aText('whole', paragraphs),
        aText('opening', paragraphs.slice(0, length)),
      )
      expect([found.bInA, found.onlyB, found.links.filter((link) => link.moved)]).toEqual([
        1,
        [],
        [],
      ])
      expect(found.onlyA).toEqual(paragraphs.map((_, at) => at).slice(length))
    }),
    runs,
  )
})

test('with the articles swapped the comparison is mirrored exactly', () => {
  fc.assert(
    fc.property(someParagraphs, someParagraphs, (one, other) => {
      const [a, b] = [aText('a', one), aText('b', other)]
      expect(compareArticles(b, a)).toEqual(mirror(compareArticles(a, b)))
    }),
    runs,
  )
})

test('mirrored twice, a comparison is as it was', () => {
  fc.assert(
    fc.property(someParagraphs, someParagraphs, (one, other) => {
      const found = compareArticles(aText('a', one), aText('b', other))
      expect(mirror(mirror(found))).toEqual(found)
    }),
    runs,
  )
})

test('every sentence is linked once at most, shares are shares, and every place holds its words', () => {
  fc.assert(
    fc.property(someParagraphs, someParagraphs, (one, other) => {
      const [a, b] = [aText('a', one), aText('b', other)]
      const found = compareArticles(a, b)
      expect(troubles(a, b, found)).toEqual([])
    }),
    runs,
  )
})

test('the paragraphs that answer, stand alone or are set aside are all there are, and no two of these', () => {
  fc.assert(
    fc.property(someParagraphs, someParagraphs, fc.nat(3), (one, other, letter) => {
      // Any rule must do: here what many print is every paragraph of a certain length.
      const options = { isBoilerplate: (block: Block) => block.text.length % 4 === letter }
      const [a, b] = [aText('a', one), aText('b', other)]
      const found = compareArticles(a, b, options)
      expect(mirror(compareArticles(b, a, options))).toEqual(found)
      for (const side of ['a', 'b'] as const) {
        const [alone, aside] =
          side === 'a' ? [found.onlyA, found.boilerplateA] : [found.onlyB, found.boilerplateB]
        const answering = new Set(found.pairs.map((pair) => pair[side]))
        const told = [...answering, ...alone, ...aside].sort((x, y) => x - y)
        const { blocks } = (side === 'a' ? a : b).body
        const readable = blocks.flatMap((block, at) =>
          tokensOf(block.text).length > 0 || options.isBoilerplate(block) ? [at] : [],
        )
        expect(told).toEqual(readable)
      }
    }),
    runs,
  )
})

test('every count of the words about a comparison is a count of what it holds', () => {
  fc.assert(
    fc.property(distinctParagraphs, fc.nat(), fc.nat(), (paragraphs, from, length) => {
      const start = from % paragraphs.length
      const part = paragraphs.slice(start, start + 1 + (length % paragraphs.length))
      const [whole, copy] = [aText('a', paragraphs), aText('b', [...part, 'Nobody knew of it.'])]
      const found = compareArticles(whole, copy)
      const said = inWords(whole, copy, found)
      const edits = found.links.flatMap((link) => link.edits)
      const shared = new Set(found.pairs.map(({ a }) => a)).size
      const holds = new Set([
        ...[found.pairs.length, found.links.length, edits.length, shared, found.typographic],
        ...[found.onlyA.length, found.onlyB.length, shared + found.onlyA.length],
        ...classes.map((kind) => edits.filter((edit) => edit.class === kind).length),
      ])
      const counts = [
        ...`${said.sentence} ${said.detail}`.replace(/“[^”]*”|\([^)]*\)/g, '').matchAll(/\d+/g),
      ]
      expect(counts.map(([count]) => Number(count)).filter((count) => !holds.has(count))).toEqual(
        [],
      )
    }),
    runs,
  )
})

const classes = [
  'house-style',
  'spelling',
  'name',
  'number',
  'attribution-verb',
  'addition',
  'removal',
  'rewording',
] as const

function troubles(a: Comparable, b: Comparable, found: Comparison): readonly string[] {
  const troubles: string[] = []
  const check = (isFine: boolean, trouble: string) => {
    if (!isFine) troubles.push(trouble)
  }
  for (const side of ['a', 'b'] as const) {
    const linked = found.links.flatMap((link) => link[side])
    check(new Set(linked).size === linked.length, `a sentence of ${side} is linked twice`)
    const sentences = side === 'a' ? found.sentencesA : found.sentencesB
    const article = side === 'a' ? a : b
    for (const sentence of sentences) {
      const words = textAt(article, sentence)
      check(words !== '' && words.trim() === words, `a sentence of ${side} is bare: ${words}`)
    }
    check(
      linked.every((at) => sentences[at] !== undefined),
      `a link of ${side} leads nowhere`,
    )
  }
  for (const edit of found.links.flatMap((link) => link.edits)) {
    const wordsA = textAt(a, edit.a)
    const wordsB = textAt(b, edit.b)
    check(wordsA === edit.wordsA && wordsB === edit.wordsB, `an edit is elsewhere: ${edit.wordsA}`)
    check(wordsA !== wordsB, `an edit changes nothing: ${wordsA}`)
  }
  for (const share of [found.aInB, found.bInA]) check(share >= 0 && share <= 1, `share ${share}`)
  for (const { evidence } of found.reasons) {
    for (const { side, words, place } of evidence) {
      if (place.in !== 'block') continue
      const there = textAt(side === 'a' ? a : b, place)
      check(there === words, `evidence is elsewhere: ${words}`)
    }
  }
  return troubles
}
