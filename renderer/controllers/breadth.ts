import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** How many panes the window has room for. */
export type Panes = 'one' | 'two' | 'three'

/** Follows the window's width: three panes, below 900 px two, below 640 px one. */
export class Breadth implements ReactiveController {
  readonly #one = matchMedia('(max-width: 639.98px)')
  readonly #two = matchMedia('(max-width: 899.98px)')

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  get panes(): Panes {
    if (this.#one.matches) return 'one'
    return this.#two.matches ? 'two' : 'three'
  }

  hostConnected(): void {
    this.#one.addEventListener('change', this.#changed)
    this.#two.addEventListener('change', this.#changed)
  }

  hostDisconnected(): void {
    this.#one.removeEventListener('change', this.#changed)
    this.#two.removeEventListener('change', this.#changed)
  }

  readonly #changed = (): void => this.host.requestUpdate()
}
