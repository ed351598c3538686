// Made-up articles for the bench of search: what counts is how often words occur, so their words
// follow Zipf's law over a large vocabulary, with a few words of its own that each article repeats.
import type { ArticleId, StoryId } from '../../../renderer/domain/article.ts'
import { nothingStated } from '../../../renderer/domain/article.ts'
import { findable, type Findable } from '../../../renderer/domain/search/findable.ts'
import type { ArticleRow, BodyRow } from '../../../renderer/library/database.ts'
import { pack, unpack } from '../../../renderer/library/packing.ts'
import { Dice } from '../dice.ts'

const vocabularySize = 300_000
/** Words of one article, on average. */
const articleLength = 600
const letters = 'etaoinsrhldcumfpgwybvkxjqz'

/** The words of the made-up language, the most frequent first. */
export function vocabulary(): readonly string[] {
  const dice = new Dice(7)
  const words = new Set<string>()
  while (words.size < vocabularySize) {
    const length = dice.between(2, 4) + dice.between(0, words.size > 300 ? 8 : 4)
    let word = ''
    for (let at = 0; at < length; at += 1) {
      word += letters.charAt(Math.floor(dice.share() * dice.share() * letters.length))
    }
    words.add(word)
  }
  return [...words]
}

/** One article: row and body. */
export type MadeUp = readonly [ArticleRow, BodyRow]

/** What an article is found by. */
export function asFindable([row, { packed }]: MadeUp): Findable {
  const { id, headline, outlet, byline = '', language, sortDate } = row
  const shown = { id, headline, outlet, byline, language, sortDate, isCorrected: false }
  return findable(shown, unpack(packed).body)
}

/** The article of a number: the same one each time. */
export function madeUp(number: number, words: readonly string[]): MadeUp {
  const dice = new Dice(1000 + number)
  const draw = () => words[Math.floor(words.length ** dice.share()) - 1] ?? ''
  const own = Array.from({ length: 14 }, () => words[dice.between(500, words.length - 1)] ?? '')
  const some = (count: number) => {
    return Array.from({ length: count }, () => (dice.share() < 0.1 ? dice.pick(own) : draw()))
  }
  const sentence = () => `${some(dice.between(8, 25)).join(' ')}.`
  const paragraph = () => [sentence(), sentence(), sentence()].join(' ')
  const count = Math.max(2, Math.round((articleLength / 50) * (0.4 + 1.2 * dice.share())))
  const texts = Array.from({ length: count }, paragraph)
  texts.push(`“${some(12).join(' ')},” said ${name(dice, words)}.`)
  const id = `b${String(number)}` as ArticleId
  return [row(dice, words, { id, headline: some(9).join(' ') }), { id, packed: packedUp(texts) }]
}

function packedUp(texts: readonly string[]): Uint8Array {
  const blocks = texts.map((text) => {
    return { kind: 'paragraph' as const, role: 'prose' as const, spans: [], text }
  })
  const body = { blocks, furniture: [] }
  return pack({ body, provenance: nothingStated, remarks: [] })
}

type Shown = Pick<ArticleRow, 'id' | 'headline'>

function name(dice: Dice, words: readonly string[]): string {
  const part = () => {
    const word = words[dice.between(300, 900)] ?? ''
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  return `${part()} ${part()}`
}

function row(dice: Dice, words: readonly string[], shown: Shown): ArticleRow {
  const { id, headline } = shown
  const time = new Date(Date.UTC(2015, 0, 1) + dice.between(0, 3650 * 24 * 60 - 1) * 60_000)
  const outlet = `The ${words[400 + dice.between(0, 199)] ?? ''} post`
  return {
    id,
    headline,
    outlet,
    outletStatus: 'stated',
    byline: name(dice, words),
    published: time.toISOString(),
    sortDate: time.toISOString(),
    filed: 0,
    format: 'html',
    language: 'en',
    direction: 'ltr',
    opening: headline,
    words: articleLength,
    paragraphs: 12,
    story: `s${id}` as StoryId,
    paths: [`${id}.html`],
    current: 1,
    replaces: '',
    edition: 1,
  }
}
