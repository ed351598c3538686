/** A list that can be walked with the keyboard. */
export interface WalkableList {
  step(by: 1 | -1): Promise<void>
  end(which: 'first' | 'last'): Promise<void>
  /** A window's height on (1) or back (-1); without it the keys scroll, as everywhere. */
  page?(by: 1 | -1): Promise<void>
}

/** What arrows, Home, End and the page keys do in a list. Letters are the program's, and handled there. */
export function walkKeys(list: WalkableList): (event: KeyboardEvent) => void {
  const moves: Readonly<Record<string, (() => Promise<void>) | undefined>> = {
    ArrowDown: () => list.step(1),
    ArrowUp: () => list.step(-1),
    Home: () => list.end('first'),
    End: () => list.end('last'),
    PageDown: list.page && (() => list.page?.(1) ?? Promise.resolve()),
    PageUp: list.page && (() => list.page?.(-1) ?? Promise.resolve()),
  }
  return (event) => {
    const move = moves[event.key]
    if (!move || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    void move()
  }
}
