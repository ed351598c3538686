/** A stretch of a text. UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * What stands between quote marks, marks left out, in order.
 *
 * Curly and angle marks say themselves whether they open; straight ones take turns. A mark that is
 * never closed holds to the end of the text, as papers do when a quotation goes on in the next
 * paragraph. Single marks are left out: most of them are apostrophes.
 */
export function quotedIn(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let start = -1
  for (const { 0: mark, index } of text.matchAll(/[“„«”»"]/g)) {
    const opens = /[“„«]/.test(mark) || (mark === '"' && start < 0)
    if (start >= 0 && index > start) stretches.push({ start, end: index })
    start = opens ? index + 1 : -1
  }
  if (start >= 0 && start < text.length) stretches.push({ start, end: text.length })
  return stretches
}
