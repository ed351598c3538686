import type { Stretch } from './found.ts'

/** Words that stand inside a name without a capital: `Kurier am Morgen`, `Voice of the Coast`. */
const joiners =
  /^(?:of|the|and|for|de|del|la|le|les|das|der|die|den|des|du|di|da|do|dos|am|im|vom|für|und|et|y|e|&|[-–|])$/u
const capitalised = /^(?:\p{Lu}|\p{N}|[@\p{Lo}])[\p{L}\p{M}\p{N}'’.&!-]{0,40}$/u
const domain = /^[a-z0-9-]{2,40}\.(?:com|org|net|co|de|fr|es|it|uk|info|eu|at|ch|news|io|tv)$/iu
const timeWords =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Read|Click|See|Here|It|We|This|Full)$/u
/** More words than this is a sentence, not a name. */
const longestName = 8

/**
 * The name that starts at `from`: a run of capitalised words with the small words between them, a
 * leading article, or a web address. `null` when no name starts there.
 */
export function outletNameAt(text: string, from: number): Stretch | null {
  const rest = text.slice(from, from + 160)
  const opening = /^[\s“"„«'‘]*/u.exec(rest)?.[0].length ?? 0
  let at = opening
  let end = opening
  let named = 0
  for (const word of rest.slice(opening).split(/(?<=\s)/u)) {
    const bare = bareWord(word)
    const isName = isNameWord(bare) && !(named > 0 && timeWords.test(bare))
    if (!isName && !joiners.test(bare)) break
    if (isName) {
      named += 1
      end = at + bare.length
    }
    at += word.length
    if (named >= longestName || endsName(word, bare)) break
  }
  return named === 0 ? null : { start: from + opening, end: from + end }
}

/** The word without the punctuation and quote marks that follow it, and without a possessive. */
function bareWord(word: string): string {
  const bare = word.trim().replace(/[,;:.!?)\]”"»’'“]+$/u, '')
  return bare.replace(/['’]s$/u, '')
}

function isNameWord(word: string): boolean {
  return (capitalised.test(word) && !joiners.test(word)) || domain.test(word)
}

/** A name ends at punctuation; a full stop inside an abbreviation (`St.`, `U.S.`) does not count. */
function endsName(word: string, bare: string): boolean {
  const after = word.trim().slice(bare.length)
  if (after === '') return false
  return !(after === '.' && (bare.length <= 2 || /\./.test(bare)))
}

/**
 * A name as it is shown in a list of outlets: `the Washington Times` becomes `The Washington Times`;
 * quote marks, a trailing word such as `newspaper`, and spare spaces go.
 */
export function tidyOutletName(words: string): string {
  const name = words
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s“”"„«»'‘’|–—-]+|[\s“”"„«»|–—,;:-]+$/gu, '')
    .replace(/\s(?:newspaper|website|web site|magazine's website)$/iu, '')
  return name.replace(
    /^(?:the|die|der|das|le|la|les|el|il)\s(?=\p{Lu})/u,
    (article) => article.charAt(0).toUpperCase() + article.slice(1),
  )
}

/** Whether a name is the capitals of another: `APLN` of `Asia-Pacific Leadership Network`. */
export function isInitialsOf(short: string, long: string): boolean {
  return /^\p{Lu}{3,8}$/u.test(short) && short === long.replace(/[^\p{Lu}]/gu, '')
}
