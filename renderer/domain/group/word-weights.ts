import { isGrammar } from '../compare/likeness.ts'
import { commonness } from '../compare/rarity.ts'
import { stemOf } from '../compare/statement.ts'
import { isWord, type Token } from '../compare/words.ts'

/** How much words say of an event. */
export interface WordWeight {
  /** 0 (everybody prints it) to 1, for a stem of `countsOf`. */
  readonly of: (stem: string) => number
  /** No table of common words is known for this language. */
  readonly isRough: boolean
}

/** A word of a script that parts no words is two neighbouring characters, and so is one of Korean. */
const unparted = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const hangul = /^\p{Script=Hangul}+$/u
const kana = /\p{Script=Hiragana}/u

/**
 * How much words say in a language. There is a table of what news prints everywhere for English only;
 * elsewhere the length of a word and its figures must do, as words of grammar are short everywhere.
 */
export function weightsOf(language: string): WordWeight {
  // A text too short to tell its language is taken for English: names weigh the same in both.
  const isKnown = /^(?:en|und)\b|^$/i.test(language)
  return { of: isKnown ? (stem) => 1 - commonness(stem) : roughly, isRough: !isKnown }
}

function roughly(stem: string): number {
  if (/\d/.test(stem)) return 0.8
  if (kana.test(stem)) return 0.1 // endings and particles of Japanese
  if (unparted.test(stem) || hangul.test(stem)) return stem.length > 1 ? 0.8 : 0
  const isDense = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(stem) // vowels are not written
  const letters = stem.length + (isDense ? 2 : 0)
  return letters < 5 ? 0 : Math.min(1, 0.3 + 0.15 * (letters - 5))
}

/** How often each stem stands in some paragraphs; words of grammar are left out. */
export function countsOf(
  paragraphs: readonly (readonly Token[])[],
  isWanted: (token: Token) => boolean = () => true,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const tokens of paragraphs) {
    for (const [at, token] of tokens.entries()) {
      if (!isWord(token) || !isWanted(token)) continue
      for (const stem of stemsOf(token, tokens[at + 1])) {
        counts.set(stem, (counts.get(stem) ?? 0) + 1)
      }
    }
  }
  return counts
}

function stemsOf({ key, end }: Token, next: Token | undefined): readonly string[] {
  if (key.charCodeAt(0) < firstUnparted) return plainStems(key)
  if (unparted.test(key)) {
    return next?.start === end && unparted.test(next.key) ? [key + next.key] : []
  }
  if (hangul.test(key) && key.length > 2) {
    return Array.from({ length: key.length - 1 }, (_, at) => key.slice(at, at + 2))
  }
  return plainStems(key)
}

/** No script before Thai parts no words. */
const firstUnparted = 0x0e00

function plainStems(key: string): readonly string[] {
  return isGrammar(key) ? [] : [stemOf(withoutArticle(key))]
}

/** Arabic writes its article, and "and" before it, into the word. */
function withoutArticle(key: string): string {
  return key.length > 4 ? key.replace(/^[وفبك]?(?:ال|لل)/u, '') : key
}

/** Whether a word is printed like a name, and no common word at the start of a sentence. */
export function isName({ shape, key }: Token): boolean {
  return /^\p{Lu}/u.test(shape) && commonness(stemOf(key)) < 0.75
}
