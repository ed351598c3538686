/** A word or mark of a text. Offsets are UTF-16 units into the text it was cut from. */
export interface Token {
  readonly start: number
  readonly end: number
  /** For matching: case, marks and compatibility forms folded. Empty for punctuation. */
  readonly key: string
  /** For telling edits: typography folded, case kept. */
  readonly shape: string
}

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}'

// Letters that no eye sees inside a word: soft hyphens, joiners, zero-width spaces, word joiners.
const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'

// One character of a script written without spaces; a word with its inner marks; any other mark.
const tokenPattern = new RegExp(
  `[${cjk}]|[\\p{L}\\p{N}](?:(?![${cjk}])[\\p{L}\\p{N}\\p{M}${unseen}]|['’.,](?=[\\p{L}\\p{N}])|[-‐‑](?=\\p{L}))*|[^\\s\\p{L}\\p{N}${unseen}]`,
  'gu',
)

/**
 * The words and marks of a stretch of text, in order.
 *
 * `start` and `end` bound the stretch. CJK and Thai characters stand alone, because no space parts
 * their words.
 */
export function tokensOf(text: string, start = 0, end = text.length): readonly Token[] {
  const part = text.slice(start, end)
  return [...part.matchAll(tokenPattern)].map((match) => {
    const shape = foldTypography(match[0])
    const from = start + match.index
    return { start: from, end: from + match[0].length, key: keyOf(shape), shape }
  })
}

/** Whether a token is a word, a number or a character of CJK: not a mark. */
export function isWord(token: Token): boolean {
  return token.key !== ''
}

// Most words are plain, and folding them would take most of the time.
const plain = /^[A-Za-z0-9.,'"-]+$/

/** Text with its typography set aside: quote marks, dashes, ellipses, spaces, ligatures. */
function foldTypography(text: string): string {
  if (plain.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
}

/** A word for matching: lower case, without accents' compositions, without inner apostrophes' style. */
function keyOf(shape: string): string {
  return /^[A-Za-z0-9]/.test(shape) || /[\p{L}\p{N}]/u.test(shape) ? shape.toLowerCase() : ''
}
