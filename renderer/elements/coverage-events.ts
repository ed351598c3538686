// The events of the coverage matrix.
const upward = { bubbles: true, composed: true } as const

/** The reader wants the coverage of a period: `7d`, `30d`, `90d`, `2023-09` or `all`. */
export class PeriodChosen extends Event {
  static readonly type = 'period-chosen'
  constructor(readonly period: string) {
    super(PeriodChosen.type, upward)
  }
}

declare global {
  interface HTMLElementEventMap {
    'period-chosen': PeriodChosen
  }
}
