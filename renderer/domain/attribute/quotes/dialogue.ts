/** Words of a speaker. Offsets are UTF-16 units into one paragraph. */
interface Turn {
  readonly start: number
  readonly end: number
}

/** English has no dialogue by dashes: there, a dash opens a line of a list. */
const english = /\b(?:the|and|of|was|with|that|from|by)\b/iu
const opening = /^\s*[—–]\s?(?=[\p{Lu}\p{N}¿¡«“])/u
/** A dash that parts words from who says them: `—dijo`, `– powiedział`, `— сказал`. */
const parting = /\s[—–]\s?(?=\p{Ll})/gu
/** A dash after who said it, with which the words go on. */
const resuming = /[—–](?=\s?[.,;:]|\s\p{Lu})|[.,]\s[—–](?=\s\p{L})/gu
/** `, dit-il`, `, a-t-elle dit`. */
const inverted = /,(?=\s\p{L}+(?:-t)?-(?:il|elle|ils|elles)(?![\p{L}]))/u

/**
 * The words of a paragraph that a dash opens, up to where a dash or a turned verb says who speaks, and on
 * from the dash behind it. A paragraph that never says who speaks may be a line of a list: it has none.
 */
export function dialogueZones(text: string): readonly Turn[] {
  const open = opening.exec(text)
  if (!open || english.test(text)) return []
  const start = text.search(/[—–]/u)
  const turns: Turn[] = []
  let from = start
  let searched = open[0].length
  for (;;) {
    const parted = after(parting, text, searched)
    if (!parted) break
    turns.push({ start: from, end: parted.index })
    const resumed = after(resuming, text, parted.index + parted[0].length)
    if (!resumed) return turns
    from = resumed.index + resumed[0].search(/[—–]/u)
    searched = resumed.index + resumed[0].length
  }
  if (turns.length > 0) return [...turns, { start: from, end: text.length }]
  const turned = inverted.exec(text)
  return turned ? [{ start, end: turned.index + 1 }] : []
}

function after(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}
