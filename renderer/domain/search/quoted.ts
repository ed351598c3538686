// Who may be speaking, told cheaply enough for every article of a library: the names that stand in a
// paragraph with a quotation, outside of it. Who really speaks is worked out only for articles that
// are read (`attribute/quotes`); that takes a hundred times as long.

/** Between quotation marks, up to the end of the paragraph where the second is missing. */
const quotations =
  /“[^“”]*(?:”|$)|„[^„“”]*(?:[“”]|$)|«[^«»]*(?:»|$)|»[^«»]*«|「[^「」]*(?:」|$)|『[^『』]*(?:』|$)|"[^"]*(?:"|$)/gu
/** Fewer words are a title or a word held at arm's length. */
const fewestWords = 3
const unspacedLetters = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu
const fewestLetters = 6
/** What names begin with; scripts without capitals tell nothing, so all of their words stay. */
const mayBeName = /^[^\p{L}]*(?:\p{Lu}|\p{Lt}|\p{Lo})/u
/** Words that stand within names in small letters. */
const particles = new Set(
  'al bin da das de del den der di do dos du el ibn la le of san st ten ter van von y zu'.split(
    ' ',
  ),
)

/**
 * The words of a paragraph that may name who speaks in it, the others left out as `·`, so that no
 * name is made of words that stand apart. `null` when it quotes nobody.
 */
export function quotedIn(paragraph: string): string | null {
  let isQuoting = false
  const around = paragraph.replace(quotations, (quotation) => {
    if (!isSpoken(quotation)) return quotation
    isQuoting = true
    return ' · '
  })
  return isQuoting ? namesOf(around) : null
}

function isSpoken(quotation: string): boolean {
  const words = quotation.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)?.length ?? 0
  return words >= fewestWords || (quotation.match(unspacedLetters)?.length ?? 0) >= fewestLetters
}

function namesOf(text: string): string {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const kept = words.map((word, at) => {
    if (mayBeName.test(word)) return word
    const isWithin = particles.has(word) && isName(words[at - 1]) && isName(words[at + 1])
    return isWithin ? word : '·'
  })
  return kept
    .join(' ')
    .replace(/·(?: ·)+/gu, '·')
    .replace(/^·$/u, '')
}

function isName(word: string | undefined): boolean {
  return word !== undefined && mayBeName.test(word)
}
