// Words of strangers inside a document of ours: they may say anything, and change nothing around them.

/** Marks that begin a stretch of another direction, and what ends each kind. */
const isolates = /[\u2066-\u2068]/
const embeddings = /[\u202a\u202b]/
const isolateEnd = '\u2069'
const embeddingEnd = '\u202c'
const directionMarks = /[\u202a-\u202c\u2066-\u2069]/g

/**
 * Text fit to stand in a line of a document.
 *
 * Control characters and line ends become spaces, halves of characters become `\ufffd`, and nothing
 * can turn the direction of what follows: overrides are dropped, other stretches are closed.
 */
export function plainText(text: string): string {
  const clean = wellFormed(text)
    .replace(/[\u202d\u202e\ufeff]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  return closed(clean)
}

/** Lone halves of surrogate pairs cannot be written in UTF-8; the round trip replaces them. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
}

/** Every stretch of another direction ends within the text, and no end stands without a beginning. */
function closed(text: string): string {
  const open: string[] = []
  const balanced = text.replace(directionMarks, (mark) => {
    if (isolates.test(mark)) open.push(isolateEnd)
    else if (embeddings.test(mark)) open.push(embeddingEnd)
    else if (open.at(-1) === mark) open.pop()
    else return ''
    return mark
  })
  return balanced + [...open].reverse().join('')
}
