/** How long typed letters count as one word, in milliseconds. */
const typingPause = 700

/** What begins alike reads alike: neither case nor accents count. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase()
}

/** The keys of a pane of rows: arrows, Home and End walk through it, letters go to a name. */
export class PaneWalk {
  #typed = ''
  #last = 0

  /** @param rows what the keyboard can stand on, from top to bottom */
  constructor(private readonly rows: () => readonly HTMLElement[]) {}

  /** Takes a key pressed on a row; leaves all others alone. */
  key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const rows = this.rows()
    const at = rows.findIndex((row) => row === event.target)
    const next = at < 0 ? undefined : this.#target(event, rows, at)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    next.focus()
  }

  #target(event: KeyboardEvent, rows: readonly HTMLElement[], at: number): HTMLElement | undefined {
    switch (event.key) {
      case 'ArrowDown':
        return rows[at + 1]
      case 'ArrowUp':
        return rows[at - 1]
      case 'Home':
        return rows[0]
      case 'End':
        return rows.at(-1)
      default:
        return /^[\p{L}\p{N}]$/u.test(event.key) ? this.#named(event, rows, at) : undefined
    }
  }

  /** The next row whose name begins with what is typed; one letter again goes on among several. */
  #named({ key, timeStamp }: KeyboardEvent, rows: readonly HTMLElement[], at: number) {
    this.#typed = timeStamp - this.#last > typingPause ? key : this.#typed + key
    this.#last = timeStamp
    const isRepeated = [...this.#typed].every((one) => one === key)
    const sought = plain(isRepeated ? key : this.#typed)
    const from = isRepeated ? at + 1 : at
    const inTurn = [...rows.slice(from), ...rows.slice(0, from)]
    const nameOf = (row: HTMLElement) => row.querySelector('.name')?.textContent ?? row.textContent
    return inTurn.find((row) => plain(nameOf(row)).startsWith(sought))
  }
}
