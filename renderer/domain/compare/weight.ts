import type { Body } from '../article.ts'
import { articleOf, type Compared } from './argument.ts'
import type { Edit, Measured, SentenceLink } from './comparison.ts'
import { passagesOf } from './passages.ts'
import { quotedIn, type Stretch } from './quoted.ts'
import { isWord } from './words.ts'

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
export function proofsOf(compared: Compared): readonly Proof[] {
  const { measured } = compared
  const notes = closingNote(measured)
  const [countA, countB] = [wordCounter(compared, 'a'), wordCounter(compared, 'b')]
  return measured.links.map((link, at) => {
    if (notes.has(at)) return { link, sort: 'note', weight: 0 }
    const sides = [countA(link), countB(link)]
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

/** Counts a link's words on a side that the other has too, inside and outside quote marks. */
function wordCounter(compared: Compared, side: 'a' | 'b') {
  const { measured, tokens } = compared
  const sentences = side === 'a' ? measured.sentencesA : measured.sentencesB
  const quoted = quotedByBlock(articleOf(compared, side).body)
  return (link: SentenceLink) => {
    const count = { plain: 0, quoted: 0 }
    for (const at of link[side]) {
      const block = sentences[at]?.block ?? -1
      const marks = quoted(block)
      const edits = link.edits.filter((edit) => edit[side].block === block)
      for (const token of tokens[side][at] ?? []) {
        if (!isWord(token) || edits.some((edit) => overlaps(edit[side], token))) continue
        const isQuoted = marks.some(({ start, end }) => start <= token.start && token.start < end)
        count[isQuoted ? 'quoted' : 'plain']++
      }
    }
    return count
  }
}

/** What is quoted in a block, looked for once. */
function quotedByBlock({ blocks }: Body): (block: number) => readonly Stretch[] {
  const known = new Map<number, readonly Stretch[]>()
  return (block) => {
    const found = known.get(block) ?? quotedIn(blocks[block]?.text ?? '')
    known.set(block, found)
    return found
  }
}

function overlaps(edit: Edit['a'], { start, end }: Stretch): boolean {
  return edit.start < end && start < edit.end
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
