// The form in which texts go into an index of words, and queries come to it. Words are as they are
// folded. A run of letters without spaces becomes its pairs of neighbours and, behind them, its last
// letter alone: so every part of it is a phrase of pairs, and every letter begins a word.
import type { Findable } from './findable.ts'
import { pairsOf, type FrequentWords } from './pairs.ts'
import type { Condition, Sought, SoughtUnit } from './query.ts'
import { unitsOf } from './units.ts'

/** What a full-text index holds of an article: words parted by spaces. */
export interface IndexedWords {
  readonly headline: string
  readonly names: string
  readonly text: string
  /** Words that nobody can type: what filters look for. */
  readonly facts: string
  /** Frequent words that follow each other, two as one. */
  readonly pairs: string
}

/** Parts texts, so that no phrase begins in one and ends in the next. No letter, so nobody looks for it. */
const gap = '¶'

/** What each filter's words begin with in `facts`: a sign that is no letter. */
const marks = { source: '§o', author: '§a', quoted: '§q', lang: '§l', has: '§h' } as const

/** The words of an article as an index takes them. */
export function indexedWords(article: Findable, frequent: FrequentWords): IndexedWords {
  const { headline, outlet, byline, texts, speakers, language, holdings } = article
  const [inHeadline, inOutlet, inByline] = [unitsOf(headline), unitsOf(outlet), unitsOf(byline)]
  const inTexts = texts.map(unitsOf)
  return {
    headline: wordsOf(inHeadline),
    names: `${wordsOf(inOutlet)} ${gap} ${wordsOf(inByline)}`,
    text: inTexts.map((units) => wordsOf(units)).join(` ${gap} `),
    facts: [
      wordsOf(inOutlet, marks.source),
      wordsOf(inByline, marks.author),
      ...speakers.map((name) => wordsOf(unitsOf(name), marks.quoted)),
      languageWord(language),
      holdings.map((holding) => marks.has + holding).join(' '),
    ].join(` ${gap} `),
    pairs: pairsOf([inHeadline, inOutlet, inByline, ...inTexts], frequent),
  }
}

function wordsOf(units: readonly SoughtUnit[], mark = ''): string {
  return tokensOf(units, mark).join(' ')
}

function tokensOf(units: readonly SoughtUnit[], mark: string): string[] {
  return units.map(({ text, letter }, at) => {
    const next = units[at + 1]
    return mark + (letter && next?.joined ? text + next.text : text)
  })
}

/** A language as a word of `facts`: one for each tag. */
function languageWord(tag: string): string {
  return marks.lang + tag.toLowerCase().replace(/[^a-z0-9]/g, '§')
}

/**
 * A condition as an expression of FTS5; `null` for those that no index of words can tell. `languages`
 * are the tags that a language asked for may be.
 */
export function expressionOf(
  condition: Condition,
  languages: (asked: string) => readonly string[],
): string | null {
  switch (condition.kind) {
    case 'words':
      return phraseOf(condition.sought, '')
    case 'source':
    case 'author':
    case 'quoted':
      return phraseOf(condition.sought, marks[condition.kind])
    case 'has':
      return `"${marks.has}${condition.holding}"`
    case 'lang': {
      const tags = languages(condition.language).map((tag) => `"${languageWord(tag)}"`)
      return tags.length > 0 ? `(${tags.join(' OR ')})` : `"${marks.lang}§"`
    }
    default:
      return null
  }
}

function phraseOf({ units, prefix }: Sought, mark: string): string {
  const tokens = tokensOf(units, mark)
  const last = units.at(-1)
  // Its last letter is in its last pair already; a letter alone begins every pair it stands first in.
  if (last?.letter && last.joined) tokens.pop()
  const goesOn = last?.letter ? !last.joined : prefix
  return `"${tokens.join(' ')}"${goesOn ? ' *' : ''}`
}
