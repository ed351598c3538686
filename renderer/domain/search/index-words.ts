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
  /** What its words begin with, each once and in no order. */
  readonly starts: string
  /** Frequent words that follow each other, two as one. */
  readonly pairs: string
}

/** What is asked of one part of the index: `words` tells where words stand, `starts` which are begun. */
export interface Asked {
  readonly table: 'words' | 'starts'
  /** An expression of FTS5. */
  readonly match: string
}

/** Parts texts, so that no phrase begins in one and ends in the next. No letter, so nobody looks for it. */
const gap = '¶'

/** What each filter's words begin with in `facts`: a sign that is no letter. */
const marks = { source: '§o', author: '§a', quoted: '§q', lang: '§l', has: '§h' } as const

/** What a beginning is marked with that a word of headline, outlet or byline has. */
const ofNames = '§'
/** Beginnings of up to so many letters are kept ready; longer ones are those of few words. */
const kept = 3

/** The words of an article as an index takes them. */
export function indexedWords(article: Findable, frequent: FrequentWords): IndexedWords {
  const { headline, outlet, byline, texts, speakers, language, holdings } = article
  const shown = [headline, outlet, byline].map(unitsOf)
  const [inHeadline = [], inOutlet = [], inByline = []] = shown
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
    starts: startsOf(shown, inTexts),
    pairs: pairsOf([...shown, ...inTexts], frequent),
  }
}

type Texts = readonly (readonly SoughtUnit[])[]

function startsOf(shown: Texts, texts: Texts): string {
  const inNames = startsIn(shown)
  const all = startsIn([...shown, ...texts])
  return [...all, ...[...inNames].map((start) => ofNames + start)].join(' ')
}

function startsIn(texts: Texts): ReadonlySet<string> {
  const words = new Set(texts.flatMap((units) => units.map(({ text }) => text)))
  const starts = new Set<string>()
  for (const word of words) {
    for (const start of beginningsOf(word)) starts.add(start)
  }
  return starts
}

/** A letter of a script that parts no words is its own beginning. */
function beginningsOf(word: string): readonly string[] {
  const isPlain = /^[a-z0-9]{3}/.test(word)
  const letters = isPlain ? word.slice(0, kept) : [...word.slice(0, 2 * kept)].slice(0, kept)
  return Array.from(letters, (_, last) => {
    return isPlain ? word.slice(0, last + 1) : [...letters].slice(0, last + 1).join('')
  })
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
 * What a condition asks of the index; `null` for those that no index of words can tell. `languages` are
 * the tags that a language asked for may be.
 */
export function askedOf(
  condition: Condition,
  languages: (asked: string) => readonly string[],
): Asked | null {
  switch (condition.kind) {
    case 'words':
      return soughtAs(condition.sought, '')
    case 'source':
    case 'author':
    case 'quoted':
      return soughtAs(condition.sought, marks[condition.kind])
    case 'has':
      return { table: 'words', match: `"${marks.has}${condition.holding}"` }
    case 'lang': {
      const tags = languages(condition.language).map((tag) => `"${languageWord(tag)}"`)
      const match = tags.length > 0 ? `(${tags.join(' OR ')})` : `"${marks.lang}§"`
      return { table: 'words', match }
    }
    default:
      return null
  }
}

/** What words that may go on ask where only headline, outlet and byline are meant. */
export function askedOfNames(units: readonly SoughtUnit[]): Asked {
  const tokens = tokensSought({ units, prefix: true }, '')
  if (isKept(tokens)) return { table: 'starts', match: `"${ofNames}${tokens.words.join('')}"` }
  return { table: 'words', match: `{headline names} : ${phrase(tokens)}` }
}

/** Words as a phrase of FTS5, a single one too: where they stand, for whoever weighs that. */
export function phraseOf(sought: Sought): string {
  return phrase(tokensSought(sought, ''))
}

function soughtAs(sought: Sought, mark: string): Asked {
  const tokens = tokensSought(sought, mark)
  const isStart = mark === '' && isKept(tokens)
  return isStart
    ? { table: 'starts', match: phrase({ ...tokens, goesOn: false }) }
    : { table: 'words', match: phrase(tokens) }
}

/** One word that has only begun. */
function isKept({ words, goesOn }: Tokens): boolean {
  return goesOn && words.length === 1 && [...(words[0] ?? '')].length <= kept
}

interface Tokens {
  readonly words: readonly string[]
  /** The last one may go on. */
  readonly goesOn: boolean
}

function phrase({ words, goesOn }: Tokens): string {
  return `"${words.join(' ')}"${goesOn ? ' *' : ''}`
}

function tokensSought({ units, prefix }: Sought, mark: string): Tokens {
  const words = tokensOf(units, mark)
  const last = units.at(-1)
  // Its last letter is in its last pair already; a letter alone begins every pair it stands first in.
  if (last?.letter && last.joined) words.pop()
  return { words, goesOn: last?.letter ? !last.joined : prefix }
}
