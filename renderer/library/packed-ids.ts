// Ids of articles and stories as bytes: a list of 100,000 is 1.6 MB, and is handed from thread to thread.

/** Whole numbers an id takes: three hold its 24 hex digits, one the number after them. */
export const wordsOfId = 4
/** Stands in place of the number for an id that is made in another way. */
const stray = 0xffffffff

/** The ids of a list, in its order, as any list of texts has them. */
export interface Ids<Id extends string> {
  readonly length: number
  at(index: number): Id | undefined
  indexOf(id: Id): number
  includes(id: Id): boolean
  slice(from?: number, to?: number): readonly Id[]
  /** Tells the ids of the list apart, cheaper to have than an id; without it the ids do. */
  keyAt?(index: number): number
}

/** Ids as they go from thread to thread. */
export interface PackedList {
  readonly words: Uint32Array
  /** Ids that are not made of 24 hex digits and a number: none, as the library makes them today. */
  readonly strays: readonly string[]
}

/** Reads packed ids without unpacking them all. `prefix` stands before each of them: `s-` of stories. */
export class PackedIds<Id extends string> implements Ids<Id> {
  readonly length: number

  constructor(
    private readonly list: PackedList,
    private readonly prefix = '',
  ) {
    this.length = list.words.length / wordsOfId
  }

  at(index: number): Id | undefined {
    if (index < 0 || index >= this.length) return undefined
    return readId(this.list, index, this.prefix) as Id
  }

  indexOf(id: Id): number {
    const [a, b, c, d] = wordsFor(id, this.prefix, (text) => this.list.strays.indexOf(text))
    const { words } = this.list
    for (let at = 0; at < words.length; at += wordsOfId) {
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) {
        return at / wordsOfId
      }
    }
    return -1
  }

  includes(id: Id): boolean {
    return this.indexOf(id) >= 0
  }

  slice(from = 0, to = this.length): readonly Id[] {
    const ids: Id[] = []
    for (let at = Math.max(0, from); at < Math.min(to, this.length); at += 1) {
      ids.push(readId(this.list, at, this.prefix) as Id)
    }
    return ids
  }

  /** 53 bits of the id. */
  keyAt(index: number): number {
    const { words } = this.list
    const at = index * wordsOfId
    const mixed = (words[at + 1] ?? 0) ^ Math.imul(words[at + 3] ?? 0, 0x9e3779b1)
    return (words[at] ?? 0) * 0x200000 + (mixed >>> 11)
  }

  /** Whether both are the same ids in the same order. */
  equals(other: PackedIds<Id>): boolean {
    const [a, b] = [this.list, other.list]
    if (a.words.length !== b.words.length || a.strays.join('\n') !== b.strays.join('\n'))
      return false
    return a.words.every((word, at) => word === b.words[at])
  }
}

/** The id at a place of a packed list. */
export function readId({ words, strays }: PackedList, index: number, prefix: string): string {
  const at = index * wordsOfId
  const number = words[at + 3] ?? 0
  if (number === stray) return strays[words[at] ?? 0] ?? ''
  return `${prefix}${hex(words[at])}${hex(words[at + 1])}${hex(words[at + 2])}${number > 0 ? `-${number}` : ''}`
}

/** The words of an id; `strayAt` gives the place of one that is made in another way. */
export function wordsFor(
  id: string,
  prefix: string,
  strayAt: (id: string) => number,
): readonly [number, number, number, number] {
  const found = id.startsWith(prefix) ? regular.exec(id.slice(prefix.length)) : null
  if (!found) return [strayAt(id) >>> 0, 0, 0, stray]
  const [, digits = '', number = '0'] = found
  return [
    Number.parseInt(digits.slice(0, 8), 16),
    Number.parseInt(digits.slice(8, 16), 16),
    Number.parseInt(digits.slice(16), 16),
    Number(number),
  ]
}

/** As `articleId` makes them; a number that begins with 0 would not come back as it was. */
const regular = /^([0-9a-f]{24})(?:-([1-9]\d{0,8}))?$/

function hex(word = 0): string {
  return word.toString(16).padStart(8, '0')
}

/** The bytes of an answer that is a packed list: they are handed over, not copied. */
export function buffersOf(answer: object | null): readonly ArrayBuffer[] {
  if (answer === null || !('words' in answer) || !(answer.words instanceof Uint32Array)) return []
  return answer.words.buffer instanceof ArrayBuffer ? [answer.words.buffer] : []
}
