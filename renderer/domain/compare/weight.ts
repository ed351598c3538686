import type { Body } from '../article.ts'
import type { Comparable, Edit, Measured, Sentence, SentenceLink } from './comparison.ts'
import { passagesOf } from './passages.ts'
import { quotedIn } from './quoted.ts'
import { isWord, tokensOf } from './words.ts'

/** What a link proves of copying. */
export interface Proof {
  readonly link: SentenceLink
  /** `note`: closing words of the house; `quotation`: somebody's words, which anybody may print. */
  readonly sort: 'text' | 'quotation' | 'note'
  /** 0 (nothing) to 1 (a whole sentence word for word). */
  readonly weight: number
}

/** So many words in common weigh as a whole sentence; fewer weigh less. */
const wholeSentence = 8
/** A link whose common words stand to this share between quote marks is a shared quotation. */
const mostlyQuoted = 0.7
const quotationWeighs = 0.25
const rewordingWeighs = 0.4
/** Closing words of the house are no longer than this; sentences. */
const longestNote = 4

/** What each link proves. */
export function proofsOf(a: Comparable, b: Comparable, measured: Measured): readonly Proof[] {
  const notes = closingNote(measured)
  return measured.links.map((link, at) => {
    if (notes.has(at)) return { link, sort: 'note', weight: 0 }
    const sides = [
      wordsOf(
        a.body,
        link.a.flatMap((place) => measured.sentencesA[place] ?? []),
        link.edits.map((edit) => edit.a),
      ),
      wordsOf(
        b.body,
        link.b.flatMap((place) => measured.sentencesB[place] ?? []),
        link.edits.map((edit) => edit.b),
      ),
    ]
    const own = Math.min(...sides.map(({ plain }) => plain))
    const isQuotation = sides.some(({ plain, quoted }) => quoted > mostlyQuoted * (plain + quoted))
    const words = isQuotation ? wholeSentence : own
    const kind = link.kind === 'reworded' ? rewordingWeighs : 1
    const weight = link.score * kind * Math.min(1, words / wholeSentence)
    return isQuotation
      ? { link, sort: 'quotation', weight: weight * quotationWeighs }
      : { link, sort: 'text', weight }
  })
}

/** Words of a side that the other has too, inside and outside quote marks. */
function wordsOf(
  body: Body,
  sentences: readonly Sentence[],
  edited: readonly Edit['a'][],
): { readonly plain: number; readonly quoted: number } {
  let [plain, quoted] = [0, 0]
  for (const { block, start, end } of sentences) {
    const text = body.blocks[block]?.text ?? ''
    const marks = quotedIn(text)
    const own = edited.filter((edit) => edit.block === block)
    for (const token of tokensOf(text, start, end)) {
      if (!isWord(token) || own.some((edit) => edit.start < token.end && token.start < edit.end)) {
        continue
      }
      if (marks.some((mark) => mark.start <= token.start && token.start < mark.end)) quoted++
      else plain++
    }
  }
  return { plain, quoted }
}

/**
 * The links of a note that closes both texts, where nothing else is copied: an editor's note, a
 * copyright line, a call to subscribe. The end is where houses put them.
 */
function closingNote({ links, sentencesA, sentencesB }: Measured): ReadonlySet<number> {
  const last = passagesOf(links).at(-1)
  if (!last || last.a[1] !== sentencesA.length - 1 || last.b[1] !== sentencesB.length - 1) {
    return new Set()
  }
  const others = links.filter((link, at) => link.kind !== 'reworded' && !last.links.includes(at))
  const isShort = last.links.length <= longestNote
  const isSmall = last.links.length * 3 <= Math.min(sentencesA.length, sentencesB.length)
  return isShort && isSmall && others.length === 0 ? new Set(last.links) : new Set()
}
