// The events of the field that finds a line of a list.
const upward = { bubbles: true, composed: true } as const

/** A line is sought that has words which begin so; `onward`: the next one after where the list stands. */
export class LineSought extends Event {
  static readonly type = 'line-sought'
  constructor(
    readonly typed: string,
    readonly onward: boolean,
  ) {
    super(LineSought.type, upward)
  }
}

/** The reader is done with seeking; `open`: the line that was found is to be opened. */
export class SeekingLeft extends Event {
  static readonly type = 'seeking-left'
  constructor(readonly open: boolean) {
    super(SeekingLeft.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'line-sought': LineSought
    'seeking-left': SeekingLeft
  }
}
