// The events of the coverage matrix.
const upward = { bubbles: true, composed: true } as const

/** The reader wants the coverage of a period: `7d`, `30d`, `90d`, `2023-09` or `all`. */
export class PeriodChosen extends Event {
  static readonly type = 'period-chosen'
  constructor(readonly period: string) {
    super(PeriodChosen.type, upward)
  }
}

/** The reader says whom “everyone but” leaves out, or of how many outlets everyone is. */
export class EveryoneChosen extends Event {
  static readonly type = 'everyone-chosen'
  constructor(
    /** `null`: as many as is usual. */
    readonly size: number | null,
    /** `null`: any of them. */
    readonly but: string | null,
  ) {
    super(EveryoneChosen.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'everyone-chosen': EveryoneChosen
    'period-chosen': PeriodChosen
  }
}
