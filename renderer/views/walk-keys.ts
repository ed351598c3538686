/** A list that can be walked with the keyboard. */
export interface WalkableList {
  step(by: 1 | -1): Promise<void>
  end(which: 'first' | 'last'): Promise<void>
}

/** What arrows, Home and End do in a list. Letters are the program's, and handled there. */
export function walkKeys(list: WalkableList): (event: KeyboardEvent) => void {
  const moves: Readonly<Record<string, () => Promise<void>>> = {
    ArrowDown: () => list.step(1),
    ArrowUp: () => list.step(-1),
    Home: () => list.end('first'),
    End: () => list.end('last'),
  }
  return (event) => {
    const move = moves[event.key]
    if (!move || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    void move()
  }
}
