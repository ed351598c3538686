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
  'uy',
)

/**
 * The words and marks of a stretch of text, in order.
 *
 * `start` and `end` bound the stretch. CJK and Thai characters stand alone, because no space parts
 * their words.
 */
export function tokensOf(text: string, start = 0, end = text.length): readonly Token[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  const tokens: Token[] = []
  for (let at = 0; at < part.length;) {
    const code = part.charCodeAt(at)
    if (isPlainSpace(code)) {
      at++
      continue
    }
    const token = isPlainLetter(code)
      ? (plainWord(part, at, start) ?? anyToken(part, at, start))
      : (plainMark(code, start + at) ?? anyToken(part, at, start))
    if (token) tokens.push(token)
    at = token ? token.end - start : at + 1
  }
  return tokens
}

/** A word in the letters, figures and inner marks of plain keys; none when others come into it. */
function plainWord(part: string, from: number, start: number): Token | undefined {
  let [at, isCurly] = [from + 1, false]
  for (; at < part.length; at++) {
    const code = part.charCodeAt(at)
    if (isPlainLetter(code)) continue
    if (code > lastPlain && !endsWord.has(code) && code !== curly) return undefined
    if (!canJoin.has(code)) break
    const next = at + 1 < part.length ? part.charCodeAt(at + 1) : 0
    if (next > lastPlain && !endsWord.has(next)) return undefined
    if (!isPlainLetter(next) || (code === hyphen && isFigure(next))) break
    if (code === curly) isCurly = true
  }
  const raw = part.slice(from, at)
  const shape = isCurly ? raw.replace(/’/g, "'") : raw
  return { start: start + from, end: start + at, key: shape.toLowerCase(), shape }
}

function plainMark(code: number, at: number): Token | undefined {
  if (code > lastPlain) return undefined
  const shape = plainMarks[code] ?? ''
  return { start: at, end: at + 1, key: '', shape }
}

/** Whatever token stands just here, in any script; none where a space or an unseen letter does. */
function anyToken(part: string, at: number, start: number): Token | undefined {
  tokenPattern.lastIndex = at
  const raw = tokenPattern.exec(part)?.[0]
  if (raw === undefined) return undefined
  const shape = foldTypography(raw)
  return { start: start + at, end: start + at + raw.length, key: keyOf(shape), shape }
}

const lastPlain = 127
const curly = 0x2019
const hyphen = 0x2d

/** Marks that join the letters around them to one word: ' . , - and the curly apostrophe. */
const canJoin: ReadonlySet<number> = new Set([0x27, 0x2e, 0x2c, hyphen, curly])

/** Marks and spaces beyond plain keys that stand beside many words and belong to none. */
const endsWord: ReadonlySet<number> = new Set(
  Array.from('\u00a0“”„–—‘…«»', (mark) => mark.charCodeAt(0)),
)

function isPlainSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

function isPlainLetter(code: number): boolean {
  const low = code | 32
  return (low >= 97 && low <= 122 && code <= lastPlain) || isFigure(code)
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

const plainMarks = Array.from({ length: lastPlain + 1 }, (_, code) =>
  foldTypography(String.fromCharCode(code)),
)

/** A word for matching: lower case, without accents' compositions, without inner apostrophes' style. */
function keyOf(shape: string): string {
  return /^[A-Za-z0-9]/.test(shape) || /[\p{L}\p{N}]/u.test(shape) ? shape.toLowerCase() : ''
}
