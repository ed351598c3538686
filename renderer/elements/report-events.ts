// What rows of the import report tell the view they stand in.

/** The reader wants to see another file of the report: the one a duplicate repeats. */
export class ReportedFileSought extends Event {
  static readonly type = 'reported-file-sought'
  constructor(readonly path: string) {
    super(ReportedFileSought.type, { bubbles: true, composed: true })
  }
}

/** The reader opens or folds the list of parts that were left out of a file. */
export class LeftOutToggled extends Event {
  static readonly type = 'left-out-toggled'
  constructor(readonly path: string) {
    super(LeftOutToggled.type, { bubbles: true, composed: true })
  }
}

declare global {
  interface HTMLElementEventMap {
    'reported-file-sought': ReportedFileSought
    'left-out-toggled': LeftOutToggled
  }
}
