import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Settings } from './program.ts'

/** Puts the reader's theme and text size on the page, and follows the system where that is asked. */
export class Dress implements ReactiveController {
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')

  constructor(
    host: ReactiveControllerHost,
    private readonly settings: () => Settings | undefined,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#wear)
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#wear)
  }

  hostUpdate(): void {
    this.#wear()
  }

  readonly #wear = (): void => {
    const settings = this.settings()
    if (!settings) return
    const { theme, textSize } = settings
    const root = document.documentElement
    root.dataset['theme'] = theme === 'system' ? (this.#dark.matches ? 'dark' : 'light') : theme
    root.style.setProperty('--text-size', `${textSize}px`)
  }
}
