/**
 * Which element shows which line of a long list: a line keeps its element as long as it is rendered, and
 * an element whose line has gone shows the next one that comes. What is not made anew costs nothing.
 */
export class ListSlots<Key> {
  #slots = new Map<Key, number>()
  #next = 0

  /**
   * The number of the element for each line, in the order of the lines. The element of `held`, in which
   * the keyboard is, never shows another line: it goes with its own.
   */
  place(keys: readonly Key[], held: Key | undefined): readonly number[] {
    const staying = new Set(keys)
    const gone = [...this.#slots].filter(([key]) => !staying.has(key))
    const free = gone.filter(([key]) => key !== held).map(([, slot]) => slot)
    const slots = new Map<Key, number>()
    for (const key of keys) slots.set(key, this.#slots.get(key) ?? free.shift() ?? this.#next++)
    this.#slots = slots
    return [...slots.values()]
  }
}
