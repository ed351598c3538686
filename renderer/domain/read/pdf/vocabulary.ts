/** The words a file uses, to tell whether two halves of a parted word are one. */
export interface Words {
  /** Whether a word parted by a hyphen at a line's end is written without it. */
  areOne(left: string, right: string): boolean
}

/**
 * The words of a text: a parted word is whole where the text says it whole elsewhere, keeps its hyphen
 * where the text says it so, and is whole else, unless both halves are words of their own.
 */
export function wordsOfText(lines: readonly string[]): Words {
  const known = new Set<string>()
  for (const line of lines) {
    // A line's first word may be the second half of one, its last the first.
    for (const [word] of line.matchAll(
      /(?<=\s\P{L}?)[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*(?![-‐])/gu,
    ))
      known.add(word.toLowerCase().replace(/‐/g, '-'))
  }
  return {
    areOne(left, right) {
      const [one, other] = [left.toLowerCase(), right.toLowerCase()]
      if (one.length < 2) return false
      if (known.has(one + other)) return true
      if (known.has(`${one}-${other}`)) return false
      return !(one.length > 2 && other.length > 3 && known.has(one) && known.has(other))
    },
  }
}
