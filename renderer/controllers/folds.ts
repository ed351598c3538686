import type { ReactiveControllerHost } from 'lit'

/** Where this window's profile remembers which sections are folded. */
const key = 'folded-sections'

/** Which sections of the page the reader has folded; remembered from one start to the next. */
export class Folds {
  #folded: ReadonlySet<string>

  constructor(private readonly host: ReactiveControllerHost) {
    this.#folded = kept()
  }

  /** Whether a section is folded. */
  has(section: string): boolean {
    return this.#folded.has(section)
  }

  /** Folds a section, or opens it again. */
  set(section: string, folded: boolean): void {
    if (folded === this.has(section)) return
    // Other panes keep theirs in the same place.
    const others = [...kept()].filter((one) => one !== section)
    this.#folded = new Set(folded ? [...others, section] : others)
    localStorage.setItem(key, [...this.#folded].join(' '))
    this.host.requestUpdate()
  }
}

function kept(): ReadonlySet<string> {
  return new Set((localStorage.getItem(key) ?? '').split(' ').filter(Boolean))
}
