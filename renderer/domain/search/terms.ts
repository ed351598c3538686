// What is typed, cut into terms: words, phrases and filters, before anybody looks at what they mean.

/** One piece of what was typed. */
export interface Term {
  /** What stands before the colon, in small letters; '' where nothing does. */
  readonly filter: string
  readonly text: string
  readonly minus: boolean
  /** Written between quotation marks. */
  readonly quoted: boolean
  /** A star follows: its last word may go on. */
  readonly starred: boolean
  /** It is being typed, nothing stands behind it: then its last word may go on as well. */
  readonly typing: boolean
}

/** A term, or the word that says "one of these two". */
export type Piece = Term | 'or'

const space = /^\s+/u
const filterName = /^(\p{L}+)[:：](?=\S|$)/u
const quote = '["“”„‟«»「」『』＂]'
const quotation = new RegExp(`^${quote}([^"“”„‟«»「」『』＂]*)(${quote}?)(\\*?)`, 'u')
const word = new RegExp(`^(?:(?!${quote})\\S)+`, 'u')

/** The pieces of what was typed, in order. */
export function piecesOf(typed: string): readonly Piece[] {
  const pieces: Piece[] = []
  let rest = typed.replace(space, '')
  while (rest !== '') {
    const { piece, length } = pieceAt(rest)
    if (piece) pieces.push(piece)
    rest = rest.slice(length).replace(space, '')
  }
  return pieces
}

function pieceAt(rest: string): { readonly piece: Piece | null; readonly length: number } {
  const connective = /^(?:(OR|\|)|(AND|&&)|(NOT)\s+)(?=\s|$|(?<=\s))/u.exec(rest)
  if (connective?.[1]) return { piece: 'or', length: connective[0].length }
  if (connective?.[2]) return { piece: null, length: connective[0].length }
  const minus = connective?.[3] ? connective[0] : (/^[-−](?=\S)/u.exec(rest)?.[0] ?? '')
  const named = filterName.exec(rest.slice(minus.length))
  const head = minus.length + (named?.[0].length ?? 0)
  const filter = named?.[1]?.toLowerCase() ?? ''
  const { length, ...value } = valueAt(rest.slice(head))
  return { piece: { filter, minus: minus !== '', ...value }, length: Math.max(1, head + length) }
}

function valueAt(rest: string) {
  const phrase = quotation.exec(rest)
  if (phrase) {
    const [all, text = '', closed, star] = phrase
    const starred = star === '*'
    return { text, quoted: true, starred, typing: closed === '', length: all.length }
  }
  const text = word.exec(rest)?.[0] ?? ''
  const typing = text.length === rest.length
  return { text, quoted: false, starred: text.endsWith('*'), typing, length: text.length }
}
