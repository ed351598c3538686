import Dexie from 'dexie'
import type { FirstScreen } from '../../main/contract.ts'
import { drawScreen } from './screen-drawing.ts'

/** The library is still for so long before the screen is drawn, milliseconds. */
const still = 1500
/** A picture nobody takes away hides the page no longer than this, milliseconds. */
const longestPicture = 3000

/**
 * Has the first screen kept while nothing happens: after what is shown has changed, and only while
 * the page shows what a start would show.
 */
export class FirstScreenKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined
  #kept = ''

  constructor(
    private readonly page: Element,
    private readonly keep: (screen: FirstScreen) => Promise<void>,
  ) {}

  /** Begins to follow the library and the window. */
  begin(): void {
    this.soon()
    Dexie.on.storagemutated.unsubscribe(this.soon)
    Dexie.on.storagemutated.subscribe(this.soon)
    window.addEventListener('resize', this.soon)
    window.addEventListener('hashchange', this.soon)
  }

  /** Draws the screen once it has come to rest. */
  readonly soon = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => requestIdleCallback(() => this.#draw()), still)
  }

  #draw(): void {
    if (!isAtStart() || !shows(this.page, '[data-article]')) return
    const screen = drawScreen(this.page)
    if (!screen) return
    const drawn = JSON.stringify(screen)
    if (drawn === this.#kept) return
    this.#kept = drawn
    // Without it the next start is a little slower, and nobody is told of that.
    this.keep(screen).catch(() => undefined)
  }
}

/** Takes the picture of the first screen away once the page shows its own, or is used. */
export function giveWay(picture: Element, page: Element): void {
  // From here on the page itself can be read: the same words are not to be heard twice.
  picture.setAttribute('aria-hidden', 'true')
  const uses = ['keydown', 'pointerdown', 'wheel'] as const
  const since = performance.now()
  const leave = () => {
    picture.remove()
    for (const use of uses) window.removeEventListener(use, leave)
  }
  for (const use of uses) window.addEventListener(use, leave, { passive: true })
  const look = () => {
    if (!picture.isConnected) return
    // The rows are rendered in this frame, and painted when the next one begins.
    if (shows(page, '[data-article], quiet-note')) requestAnimationFrame(leave)
    else if (performance.now() - since > longestPicture) leave()
    else requestAnimationFrame(look)
  }
  look()
}

/** Whether something stands anywhere in an element, its shadows included. */
function shows(element: Element, what: string): boolean {
  const root = element.shadowRoot
  if (!root) return false
  return (
    root.querySelector(what) !== null ||
    [...root.querySelectorAll('*')].some((one) => shows(one, what))
  )
}

/** A start shows the stories; beside them an article may be open. */
function isAtStart(): boolean {
  return /^(?:#?|#\/stories(?:\/.*)?)$/.test(location.hash)
}
