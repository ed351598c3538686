// The plainest checks of what came from the page: what does not fit throws.

/** The longest text accepted where a path, a name or an address is expected. */
const longest = 32_768

/** A text that can be a path, a name or an address. */
export function checkedText(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > longest) {
    throw new TypeError('a text was expected')
  }
  return value
}

/** A list, each of its items checked; it may hold at most `most`. */
export function checkedList<Item>(
  value: unknown,
  most: number,
  checked: (item: unknown) => Item,
): readonly Item[] {
  if (!Array.isArray(value) || value.length > most) throw new TypeError('a list was expected')
  return value.map(checked)
}

/** Something with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The fields of something that must have some. */
export function checkedRecord(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new TypeError('fields were expected')
  return value
}
