// The events of the head of a list.
const upward = { bubbles: true, composed: true } as const

/** The reader wants the list in another order; the name is one the list gave. */
export class SortChosen extends Event {
  static readonly type = 'sort-chosen'
  constructor(readonly sort: string) {
    super(SortChosen.type, upward)
  }
}

/** The reader wants something done with all that the list shows. */
export class ListActChosen extends Event {
  static readonly type = 'list-act-chosen'
  constructor(readonly act: 'select-all' | 'mark-all-read' | 'seek') {
    super(ListActChosen.type, upward)
  }
}

/** The orders of all lists as the reader wants them kept, by the names of the lists. */
export class SortsSettled extends Event {
  static readonly type = 'sorts-settled'
  constructor(readonly sorts: Readonly<Record<string, string>>) {
    super(SortsSettled.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'sort-chosen': SortChosen
    'list-act-chosen': ListActChosen
    'sorts-settled': SortsSettled
  }
}
