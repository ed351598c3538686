// The events of the palette.
const upward = { bubbles: true, composed: true } as const

/** The reader types what is to be found. */
export class PaletteTyped extends Event {
  static readonly type = 'palette-typed'
  constructor(readonly text: string) {
    super(PaletteTyped.type, upward)
  }
}

/** The reader picked an entry, by its key; `beside`: to be compared instead of opened. */
export class PaletteChosen extends Event {
  static readonly type = 'palette-chosen'
  constructor(
    readonly key: string,
    readonly beside: boolean,
  ) {
    super(PaletteChosen.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'palette-typed': PaletteTyped
    'palette-chosen': PaletteChosen
  }
}
